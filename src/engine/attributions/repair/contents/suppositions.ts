import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import { CONDITIONS, NEGATIONS_AHEAD, PROOFS, SAYING_FORMS, TIMES_OF_EVENTS } from '../../../lexicon/unsaid.ts'
import type { RawAttribution } from '../../../types.ts'
import type { Parts } from './content-parts.ts'

/**
 * `If | Lee | says | that …, it is late`, `Had | Lee | said`, `Did | Lee | say …?`, `Until | Lee | says`, `Nor did | Lee | say`:
 * nobody has said it.
 */
export function isSupposed({ text, verb, said, cue, content }: Parts, { source: [source] }: RawAttribution): boolean {
  if (!source || source.start > cue.start || !BESIDE.test(text.slice(source.end, cue.start))) return false
  if (SUPPOSED_NAME.test(text.slice(source.start, source.end))) return true
  const before = text.slice(Math.max(0, source.start - MAX_BEFORE), source.start)
  if (SUPPOSED.test(before) || NEGATED.test(before) || UNPROVEN.test(before)) return true
  if (REPORTING_VERBS.has(verb) && HAD.test(before)) return true
  if (content.start < cue.end || !PRESENT.test(verb)) return false
  return CONDITION_AHEAD.test(before) || (/^that\s/u.test(said) && CONDITION.test(before))
}

/** Between a subject and its verb: `Lee | says`, `Ann Lee, the mayor, | says`. */
const BESIDE = /^,?\s(?:ever\s|finally\s)?$/u
const MAX_BEFORE = 80
/** What a clause begins behind. */
const OPENING = String.raw`(?:^|[.!?;:,“"‘—–-]["”’']?\s?|\s(?:and|but|that|or|because|as|since|so|than)\s|\n)`
const SUPPOSED = new RegExp(
  String.raw`${OPENING}(?:(?:even\s|what\s|only\s|or\s)?if|unless|suppose(?:\sthat)?|imagine(?:\sthat)?|let|lest)\s$|\swhether\s$`,
  'iu',
)
/** The same where it was read as a part of the name. */
const SUPPOSED_NAME = /^(?:If|Unless|Let|Had|Suppose|Should)\s(?:\p{Lu}|the\s|he$|she$|they$)/u
const HAD = /(?:^|[.!?]["”’']?\s|\n)(?:Had|Did|Does|Should|Were|Why\s(?:did|does|has|do)|How\s(?:did|can|could))\s$/u

/** `At no point did | the board | say that` */
const NEGATED = new RegExp(
  String.raw`${OPENING}(?:${NEGATIONS_AHEAD})(?:\s[^.,;:!?“”"]{0,40})?\s(?:has|have|had|did|does|do|will|would|can|could)\s$`,
  'iu',
)

/** `There is no proof that | Lee | said` */
const UNPROVEN = new RegExp(String.raw`\bno\s(?:\p{Ll}+\s)?(?:${PROOFS})\sthat\s$`, 'iu')

/** A verb of the present: behind such a word it tells what is still to come, and one of the past what was. */
const PRESENT = new RegExp(String.raw`^(?:\p{Ll}+ly\s)?(?:(?:has|have)\s\p{Ll}+|\p{Ll}*[^s\s]s|${SAYING_FORMS})$`, 'u')
const CONDITION_WORDS = String.raw`(?:${CONDITIONS}|the\s(?:${TIMES_OF_EVENTS})(?:\sthat)?)\s$`
const CONDITION = new RegExp(String.raw`\s${CONDITION_WORDS}`, 'iu')
const CONDITION_AHEAD = new RegExp(OPENING + CONDITION_WORDS, 'iu')
