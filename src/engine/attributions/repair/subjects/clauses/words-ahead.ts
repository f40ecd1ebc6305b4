import { OWN_DOCUMENTS } from '../../../../lexicon/documents.ts'
import { TIMES_OF_EVENTS } from '../../../../lexicon/unsaid.ts'
import type { RawAttribution } from '../../../../types.ts'

/** `by the European court | she | said`: a pronoun at the end of other words speaks alone. */
const ENDS_IN_PRONOUN = /\s(?=(?:he|she|they|we|it)$)/u
/** `In | a separate report the | Keld Institute`, where it was said. */
const PAPER_AHEAD = new RegExp(
  String.raw`^(?:an?|the|its|his|her|their)\s(?:\p{Ll}+\s){0,2}(?:${OWN_DOCUMENTS})\s(?=(?:the\s)?\p{Lu})`,
  'u',
)
/** `WASHINGTON, D.C. — `, where a story was filed. */
const FILED_FROM = /^\p{Lu}[\p{Lu}\s.’'-]*\p{Lu}(?:,\s[\p{Lu}][\p{L}.\s]{1,24})?\s(?:\([^)\n]{2,40}\)\s)?[—–-]{1,2}\s/u

/** `The day | the bank`, `Every time | Lee`: when it was said. */
const MOMENT = new RegExp(
  String.raw`^(?:[Tt]he|[Ee]very|[Ee]ach)\s(?:first\s|last\s|next\s)?(?:${TIMES_OF_EVENTS})\s(?:that\s)?(?=(?:the|an?|his|her|its|their|our|my)\s\p{L}|(?:he|she|it|they|we)$|\p{Lu})`,
  'u',
)

/** `Yesterday, | the mill’s owner, Ann Lee`, `Early this year | the ministry` */
const DAY =
  /^(?:(?:Yesterday|Today|Tonight|Earlier|Later),\s|(?:Early|Late|Earlier|Later)\s(?:this|last|that|on)\s\p{L}+,?\s|(?:On|Last|This)\s\p{L}+,\s)(?=(?:the|an?|his|her|its|their)\s|\p{Lu})/u

/** A source without what stands ahead of it in its sentence and was read as one of its words. */
export function withoutWordsAhead(text: string, found: RawAttribution): RawAttribution {
  const [source, ...others] = found.source
  if (!source || others.length > 0) return found
  const words = text.slice(source.start, source.end)
  const isLine = source.start === 0 || text[source.start - 1] === '\n'
  const filed = isLine ? FILED_FROM.exec(words)?.[0].length : undefined
  const isSetting = /\b[Ii]n\s$/u.test(text.slice(Math.max(0, source.start - 4), source.start))
  const paper = isSetting ? PAPER_AHEAD.exec(words)?.[0].length : undefined
  const isSubject = found.cue[0] !== undefined && found.cue[0].start > source.end
  const pronoun = isSubject ? ENDS_IN_PRONOUN.exec(words) : null
  const isJoined = /\b(?:and|or|than|as|of|to|for|with|by|from|about|on|in|at)\s\p{Ll}+$/u.test(words)
  const mark = Math.max(words.lastIndexOf('” '), words.lastIndexOf('," ')) + 1
  const quoted = mark > 0 && !words.slice(0, mark).includes('“') ? mark + Number(words[mark] === '"') + 1 : undefined
  const moment = isSubject ? MOMENT.exec(words)?.[0].length : undefined
  const day = isSubject ? DAY.exec(words)?.[0].length : undefined
  const ahead = filed ?? paper ?? quoted ?? moment ?? day ?? (pronoun && !isJoined ? pronoun.index + 1 : 0)
  return ahead > 0 ? { ...found, source: [{ start: source.start + ahead, end: source.end }] } : found
}
