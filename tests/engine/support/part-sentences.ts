import { splitSentences } from '../../../src/engine/text/sentences.ts'

/** The sentences of a text with a bar between them: `It rained. | Nobody came.` */
export function partSentences(text: string): string {
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ')
}
