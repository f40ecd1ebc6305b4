import { ORGANISATIONS } from '../../lexicon/organisations.ts'
import { REPORTS_OF_OUTLETS, USES_OF_OUTLETS, VERBS_OF_ADDRESS } from '../../lexicon/relay-words.ts'
import type { NameMention } from '../../types.ts'

const ADDRESSED = new RegExp(String.raw`\b(?:${VERBS_OF_ADDRESS})\s(?:The\s)?$`, 'u')
/** What stands before an outlet that is told things: `an interview with Nowcast`, `(Nowcast)`. */
const USE = new RegExp(String.raw`(?:\b(?:${USES_OF_OUTLETS})\s(?:the\s)?|[([/])$`, 'iu')
const REPORTS = new RegExp(
  String.raw`^(?:[’']s)?\s(?:has\s|had\s|first\s|also\s|later\s|earlier\s)?(?:${REPORTS_OF_OUTLETS})\b`,
  'u',
)
/** `told Nowcast that …`, `told Nowcast on Friday.`: nothing that the name would be a part of follows. */
const ENDS =
  /^(?:[.,:;!?…)\]]|\s?$|\s(?:that|in|on|last|this|from|during|at|over|via|after|before|earlier|how|why)\b|\s[“"])/u
/** `MPs`, `GPs`: many people. */
const MANY = /\p{Lu}s$/u
const LONGEST_USE = 24

/**
 * Marks the names of outlets that no lexicon knows: `“We go,” Ann Lee told Nowcast.` An outlet is told things, without an
 * article, and does nothing else in the story. Who is told and is known as a body or spoken of in any other way is none.
 */
export function markOutlets(text: string, names: readonly NameMention[]): NameMention[] {
  const addressed = new Set(names.filter((it) => isAddressed(text, it)).map(({ name }) => name))
  if (addressed.size === 0) return [...names]
  for (const it of names)
    if (addressed.has(it.name) && !isAddressed(text, it) && !isUse(text, it)) addressed.delete(it.name)
  return names.map((it) => (addressed.has(it.name) ? { ...it, isOutlet: true } : it))
}

function isAddressed(text: string, { name, kind, start, end }: NameMention): boolean {
  if (kind !== 'unknown' && kind !== 'organisation') return false
  if (MANY.test(name) || ORGANISATIONS.has(name.toLowerCase())) return false
  return ADDRESSED.test(text.slice(Math.max(0, start - LONGEST_USE), start)) && ENDS.test(text.slice(end, end + 9))
}

const isUse = (text: string, { start, end }: NameMention): boolean =>
  USE.test(text.slice(Math.max(0, start - LONGEST_USE), start)) || REPORTS.test(text.slice(end, end + LONGEST_USE))
