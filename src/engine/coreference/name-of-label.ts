import type { MentionContext } from './mention-context.ts'

/** `H`, `LA`, and whoever has a name without these letters is not meant. */
const INITIALS = /^\p{Lu}{1,3}$/u

/**
 * Who speaks behind `LA:` or `L:`: somebody who was labelled in full before, or whose name alone begins with these
 * letters. Null for other words, and where nobody or more than one has them.
 */
export function nameOfLabel({ text, span, history, entities }: MentionContext, words: string): string | null {
  if (!INITIALS.test(words) || text[span.end] !== ':') return null
  const before = history.filter(({ head }) => head === '').map(({ name }) => name)
  const people = [...entities.values()].filter(
    ({ kind, name }) => kind !== 'place' && kind !== 'organisation' && name !== words,
  )
  for (const names of [new Set(before), new Set(people.map(({ name }) => name))]) {
    const fitting = [...names].filter((name) => hasInitials(name, words))
    if (fitting.length === 1) return fitting[0]!
  }
  return null
}

function hasInitials(name: string, letters: string): boolean {
  const initials = name.split(/[\s-]+/u).map((word) => word[0] ?? '')
  return letters.length === 1 ? initials[0] === letters : initials.join('') === letters
}
