import { type FigureAnnotation, findCountedBefore, singularOf } from '../../engine/index.ts'

/**
 * Words for what a figure counts, behind it or, where it has none there, before it: `the number of those who fell ill has risen
 * to 12`; null where the text does not say.
 *
 * @param text the sentence
 * @param start offset of the figure in it
 */
export const wordsCounted = ({ figure }: FigureAnnotation, text: string, start: number): string | null =>
  figure.noun ?? (figure.kind === 'cardinal' && figure.unit === null ? findCountedBefore(text, start) : null)

/** The last word of a noun, in the singular: `student activists` → `activist`; empty for none. */
export function headCounted(words: string | null): string {
  const word =
    words
      ?.toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? ''
  return singularOf(word)
}
