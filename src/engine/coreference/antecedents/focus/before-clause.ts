import type { Antecedent, OpenMention } from '../antecedent.ts'

/** Whether somebody is named only before a clause in which the pronoun stands, and which begins with its subject. */
export function isBeforeClause(
  { context: { text, span } }: OpenMention,
  { named, earlier }: Antecedent,
  clause: RegExp,
): boolean {
  const before = text.slice(Math.max(0, span.start - MAX_TO_SUBJECT), span.start)
  const match = clause.exec(before)
  if (!match) return false
  const start = span.start - before.length + match.index
  return ![named, earlier].some((it) => it !== null && it.start >= start)
}

/** Characters between the beginning of a sentence and a pronoun in it. */
export const MAX_TO_SUBJECT = 240
