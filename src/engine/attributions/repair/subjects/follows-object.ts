import { DOCUMENT_NOUNS } from '../../../lexicon/documents.ts'
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import { beginsWithParticiple } from '../../../text/inflection.ts'
import type { RawAttribution } from '../../../types.ts'
import { isFiniteVerb } from './is-finite-verb.ts'

const SAYING = [...REPORTING_VERBS].join('|')
/** Before an object of which a participle is told: `with Lee, | saying`, `said Lee, | adding`. */
const BEFORE_OWN_PARTICIPLE = new RegExp(
  String.raw`(?:,\swith|\b(?:by|from)|[,”"’]\s(?:${SAYING}))\s(?:(?:the|an?)\s)?(?:[\p{L}-]+\s){0,4}$`,
  'u',
)

/** `Lee stopped | her rival | on the stairs, | shouting` */
const GAP =
  /^(?:,?\s(?:on|in|at|outside|inside|near|after|before|during|through|into|to)\s[^,.;:“”"]{2,60})?,\s(?:\p{Ll}+ly\s)?$/u

/** `received | a letter from Lee |, asking for help`: papers say things. */
const WRITTEN = new RegExp(
  String.raw`^(?:an?|the|its|his|her|their)\s(?:\p{Ll}+\s)?(?:${[...DOCUMENT_NOUNS].join('|')})\b`,
  'iu',
)

/** `Lee attacked | her rival, Tom Poe |, accusing him of fraud`: whether what stands before a participle is no subject of it. */
export function followsObject(text: string, found: RawAttribution, all: readonly RawAttribution[]): boolean {
  const {
    source: [source, ...others],
    cue: [cue],
  } = found
  if (!source || !cue || others.length > 0 || !beginsWithParticiple(text.slice(cue.start, cue.end))) return false
  if (!GAP.test(text.slice(source.end, cue.start))) return false
  const before = text.slice(Math.max(0, source.start - 60), source.start)
  if (BEFORE_OWN_PARTICIPLE.test(before) || /(?:^|\n|[;:.!?]\s|\s(?:and|but|while|as)\s)$/u.test(before)) return false
  if (WRITTEN.test(text.slice(source.start, source.end))) return false
  return !all.some((it) => it !== found && it.source[0]?.start === source.start)
}

/** `The board compared her with | Tom Poe | and said`: whether what stands before a verb is the object of the one before. */
export function endsClause(text: string, { source: [source, ...others], cue: [cue] }: RawAttribution): boolean {
  if (!source || !cue || others.length > 0 || !isFiniteVerb(text.slice(cue.start, cue.end))) return false
  return /^,?\s(?:and|but)\s(?:(?:also|then|later|has|have|had)\s)?$/u.test(text.slice(source.end, cue.start))
}
