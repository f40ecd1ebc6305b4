import type { MentionContext } from './mention-context.ts'

/** `H`, `LA`, and whoever has a name without these letters is not meant. */
const INITIALS = /^\p{Lu}{1,3}$/u

/** `PENCE`, `MIKE PENCE` */
const CAPITALS = /^\p{Lu}[\p{Lu}.’'-]{2,}(?:\s\p{Lu}[\p{Lu}.’'-]*)*$/u

/**
 * Who speaks behind `LA:`, `L:` or `LEE:`: somebody who was labelled in full before, whose name alone begins with these
 * letters, or who alone has the name in capitals. Null for other words, and where nobody or more than one has them.
 */
export function nameOfLabel({ text, span, history, entities }: MentionContext, words: string): string | null {
  if (text[span.end] !== ':' || !(INITIALS.test(words) || CAPITALS.test(words))) return null
  const before = history.filter(({ head }) => head === '').map(({ name }) => name)
  const people = [...entities.values()].filter(
    ({ kind, name }) => kind !== 'place' && kind !== 'organisation' && name !== words,
  )
  for (const names of [new Set(before), new Set(people.map(({ name }) => name))]) {
    const fitting = [...names].filter((name) =>
      INITIALS.test(words) ? hasInitials(name, words) : isInCapitals(name, words),
    )
    if (fitting.length === 1) return fitting[0]!
  }
  return null
}

function hasInitials(name: string, letters: string): boolean {
  const initials = name.split(/[\s-]+/u).map((word) => word[0] ?? '')
  return letters.length === 1 ? initials[0] === letters : initials.join('') === letters
}

const isInCapitals = (name: string, words: string): boolean =>
  name !== words && (name.toUpperCase() === words || name.toUpperCase().endsWith(` ${words}`))

/** Whether words are the label of a question or an answer, `A:`, of whomever is asked. */
export const isAnswerLabel = ({ text, span }: Pick<MentionContext, 'text' | 'span'>, words: string): boolean =>
  text[span.end] === ':' && /^(?:[AQ]|Answer|Question)$/u.test(words)
