import { SILENT_VERBS } from '../../../lexicon/cue-verbs.ts'
import { KNOWN_PLACES } from '../../../lexicon/places.ts'
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import {
  ANNOUNCING_VERBS,
  SAYING_FORMS,
  TEACHERS,
  TEACHING_VERBS,
  THOUGHT_UP,
  URGING_PARTICIPLES,
} from '../../../lexicon/unsaid.ts'
import { FINITE_AUXILIARIES } from '../../../lexicon/verb-shapes.ts'
import type { RawAttribution } from '../../../types.ts'
import type { Parts } from './content-parts.ts'

/**
 * `The guards would have testified that …, the court heard`, `Lee | might say | that`, `was urged to say`, `has to decide`:
 * what was never said.
 */
export function isNeverSaid({ verb, isWhole }: Parts): boolean {
  return (isWhole && WOULD_HAVE.test(verb)) || [MERELY_POSSIBLE, STILL_TO_DO, NOT_YET].some((it) => it.test(verb))
}

/** `have not announced | any measures` */
const NOT_YET = new RegExp(
  String.raw`^(?:(?:has|have|had)(?:\snot|n[’']t)|(?:has|have)\syet\sto)\s(?:yet\s|so\sfar\s|independently\s)?(?:independently\s)?(?:${ANNOUNCING_VERBS})$`,
  'iu',
)

const WOULD_HAVE = /^(?:would|could|might|may|should|must|ought\sto)\s(?:\p{Ll}+ly\s|also\s)?have\s(?!.*\sby\s)/iu
/** `have to | decide`; who `had to admit` it has. */
const STILL_TO_DO = /^(?:(?:has|have)\s|needs?\s)(?:still\s)?to\s/iu
const MERELY_POSSIBLE = new RegExp(
  String.raw`^(?:might|must|should|could|may|can|ought\sto)\s(?:also\s|then\s|well\s)?(?:${SAYING_FORMS})\b|\b(?:is|are|was|were|been|being)\s(?:\p{Ll}+ly\s)?(?:${URGING_PARTICIPLES})\sto\s(?:${SAYING_FORMS})$`,
  'iu',
)

/** `Lee | imagined | that`: what is thought up, and told to nobody. */
export function isThoughtUp({ verb }: Parts): boolean {
  return THOUGHT_UP.has(verb.replace(/^(?:has|have|had)\s/u, ''))
}

/** `The ministry no longer | says | that he fell`: what was said once. */
export function isOver({ text, verb, cue }: Parts): boolean {
  return NO_LONGER.test(text.slice(Math.max(0, cue.start - MAX_NO_LONGER), cue.start)) && REPORTING_VERBS.has(verb)
}

const MAX_NO_LONGER = 12
const NO_LONGER = /\bno\slonger\s$/u

/** `Everything Lee | says | is a lie`, `What she says | matters`: of what somebody says the writer tells something. */
export function isOfFreeRelative({ text, said, cue, content }: Parts, { source: [source] }: RawAttribution): boolean {
  if (!source || source.start > cue.start || content.start !== cue.end + 1) return false
  if (/^that\s/u.test(said)) return /\bwhat\s$/u.test(text.slice(Math.max(0, source.start - 6), source.start))
  if (!FINITE.test(said)) return false
  return FREE_RELATIVE.test(text.slice(Math.max(0, source.start - MAX_RELATIVE), cue.start))
}

const MAX_RELATIVE = 40
const FINITE = new RegExp(String.raw`^(?:${FINITE_AUXILIARIES}|makes?|made|matters?|goes|went|seems?|sounds?)\s`, 'u')
const FREE_RELATIVE =
  /(?:^|[.!?;:,“"]\s?|\n)(?:[Ww]hat(?:ever)?|[Ee]verything|[Aa]nything|[Nn]othing|[Mm]ost of what|[Mm]uch of what|[Aa]ll(?: that)?)\s(?:\p{L}[\p{L}.’'-]*\s){1,4}$/u

/** `Mariupol | tells us | that`, `History | teaches | us that`: what the writer learns from it. */
export function isLesson({ text, verb, cue }: Parts, { source: [source] }: RawAttribution): boolean {
  if (!source || source.end + 1 !== cue.start) return false
  const words = text.slice(source.start, source.end)
  if (!TEACHER.test(words) && !KNOWN_PLACES.has(words)) return false
  return TEACHES_US.test(verb + text.slice(cue.end, cue.end + ' us '.length))
}

const TEACHER = new RegExp(`^(?:${TEACHERS})$`, 'iu')
const TEACHES_US = new RegExp(String.raw`^(?:${TEACHING_VERBS})\sus\b`, 'u')

/** `Lee | was asked | by Roe | whether she would stay`: nobody says it. */
export function isQuestion({ text, verb, cue }: Parts, { content }: RawAttribution): boolean {
  if (ASIDE_QUESTION.test(verb) && text.slice(cue.start - 2, cue.start) === ', ') return true
  const question = content.find(({ start }) => start >= cue.end)
  return (
    question !== undefined &&
    /\b(?:is|are|was|were|been|being)\s(?:also\s|later\s|then\s)?asked$/u.test(verb) &&
    /^(?:whether|if|what|why|how|when|where|who)\s/u.test(text.slice(question.start, question.end))
  )
}

/** `Mr Lee, | asked about | it on the radio, said`: who is asked. */
const ASIDE_QUESTION = /^asked\s(?:about|on|over|whether|if|why|how)$/u

/** `would not say | whether she would stay`, `would not be drawn on | the plan`: nothing is said. */
export function isSilence({ verb, said, isQuoted }: Parts): boolean {
  return !isQuoted && SILENT.test(verb) && !/^that\s/u.test(said)
}

const SILENT = new RegExp(
  String.raw`^(?:(?:would|will|could|can|did|does|do)(?:\snot|n[’']t)|won[’']t|can[’']t)\s(?:${SILENT_VERBS})(?:\son)?$`,
  'u',
)
