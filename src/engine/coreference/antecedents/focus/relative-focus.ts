import type { Antecedent, OpenMention } from '../antecedent.ts'

/**
 * Whether `who` hangs on other words than a candidate’s name: `People | who came`, `Ann Lee of Brandt Foods, | who`, which is
 * not the firm, `Lee read out a letter from a teacher, | who`.
 */
export function isOutsideRelative(
  { context: { text, span, sentence, placed } }: OpenMention,
  { named, earlier, resolution }: Antecedent,
): boolean {
  const last = named ?? earlier
  if (last === null) return false
  const end = 'end' in last ? last.end : last.start + last.words.length
  if (last.sentence !== sentence || !APPOSED.test(text.slice(end, span.start))) return true
  if (resolution.kind === 'document') return true
  // `Ann Lee of Brandt Foods, who`
  if (placed.some((it) => it.end < last.start && BETWEEN.test(text.slice(it.end, last.start)))) return true
  const isSomebody = /^(?:person|official|unnamed)$/u.test(resolution.kind)
  // `In Keld, Roe heard a lecture from the Mexican president, who`
  if (!isSomebody && !/^,?\s$/u.test(text.slice(end, span.start))) return true
  return !isSomebody && WHERE.test(text.slice(Math.max(0, last.start - MAX_PREPOSITION), last.start))
}

/** What may stand between a name and its relative clause: `, 19,`, `, a nurse,`, `, a nurse`, ` of Brandt Foods,`. */
const APPOSED =
  /^(?:,?\s|,\s(?:an?|the)\s[^,.;:]{2,60}\s|,\s(?!(?:and|but|which|who|he|she|it|they|said|says)\b)[^.;:]{2,90},\s|\s(?:of|from|at|in|for|with)\s[^,.;:]{2,70},?\s)(?:(?:and|but)\s)?$/u

const WHERE = /(?<!,)\s(?:of|in|at|from|for|near|outside)\s(?:the\s)?$/u
const BETWEEN = new RegExp(`^${WHERE.source}`, 'u')
const MAX_PREPOSITION = 14
