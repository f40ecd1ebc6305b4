import {
  ACCEPTED_THINGS,
  DEED_VERBS,
  FEELINGS,
  HEEDING_VERBS,
  NAMING_PARTICIPLES,
  OWN_VIEWS,
  RESULTS,
  WITHHELD,
  WON_THINGS,
} from '../../../lexicon/deeds.ts'
import { ADJECTIVE_ENDINGS } from '../../../lexicon/inflections.ts'
import { STATEMENT_NOUNS } from '../../../lexicon/statement-nouns.ts'
import { FINITE_AUXILIARIES } from '../../../lexicon/verb-shapes.ts'
import type { RawAttribution } from '../../../types.ts'
import type { Parts } from './content-parts.ts'

/** `has already trialled | the scheme`, `blocked | the forming of an executive`: what was done, not said. */
export function isDeed({ verb, said, cue, content, isQuoted }: Parts): boolean {
  const words = verb.toLowerCase().split(' ')
  return (
    !isQuoted &&
    content.start > cue.end &&
    DEED_VERBS.has(words.at(-1)!) &&
    words.slice(0, -1).every((word) => BESIDE_VERB.test(word)) &&
    !/^(?:that|whether|if|how|what|why|when|where|who)\s/u.test(said)
  )
}

const BESIDE_VERB = /^(?:has|have|had|is|are|was|were|be|been|being|also|later|then|already|now|again|once|\p{Ll}+ly)$/u

/** What stands behind its verb, whole and without quotation marks. */
const isPlainObject = ({ cue, content, isWhole, isQuoted }: Parts): boolean =>
  isWhole && !isQuoted && content.start > cue.end

/** `claimed | its first medals in 28 years`, `claimed | five lives` */
const WON = new RegExp(
  String.raw`^(?:(?:the|an?|his|her|its|their|another|\d+|two|three|four|five|six|seven|eight|nine|ten|dozens\sof|hundreds\sof)\s)?(?:(?!(?:that|of|on|to|in)\s)[\p{L}\p{N}’'-]+\s){0,4}?(?:${WON_THINGS})(?!\s(?:${FINITE_AUXILIARIES})\s|\p{L})`,
  'u',
)

/** `announced | himself by winning six medals` */
const HIMSELF = /^(?:him|her|it|them)sel(?:f|ves)\s(?:by|with|on|to|in|at)\s/u

/** `failed to | report | his gifts`: nothing was said. */
export const isFailure = ({ verb, isQuoted }: Parts): boolean => !isQuoted && FAILURE.test(verb)

const FAILURE = /(?:^|\s)(?:fail(?:s|ed|ing)?|forg[eo]ts?|neglect(?:s|ed|ing)?|omit(?:s|ted|ting)?)\sto\s/u

/** `posted | earnings of ten million`: what a year brought. */
const RESULT = new RegExp(String.raw`^(?:(?!(?:that|of)\s)[\p{L}\p{N}.,%’'$£€-]+\s){0,5}?(?:${RESULTS})(?!\p{L})`, 'u')

/** `asked | them for their views`: they are to speak. */
const FOR_VIEWS = new RegExp(
  String.raw`^(?:[\p{L}’'-]+\s){1,4}?for\s(?:his|her|their|its|an?|some|more)\s(?:\p{Ll}+\s)?(?:${OWN_VIEWS})(?!\p{L})`,
  'u',
)

/** `denied | service to a couple`, `showed | his anger`, `accepted | the nomination`: what somebody did. */
export const isAct = (parts: Parts): boolean =>
  isPlainObject(parts) && ACTS.some(([verb, object]) => verb.test(parts.verb) && object.test(parts.said))

/** What verbs of saying do, and to what: `claimed | five lives`, `posted | earnings of ten million`. */
const ACTS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\s)claim(?:ed|s|ing)$/iu, WON],
  [/(?:^|\s)announc(?:ed|es|ing)$/iu, HIMSELF],
  [/(?:^|\s)post(?:ed|s)$/iu, RESULT],
  [/(?:^|\s)ask(?:ed|s|ing)$/iu, FOR_VIEWS],
  [
    /(?:^|\s)den(?:ied|ies|y|ying)$/u,
    new RegExp(String.raw`^(?:the\s|any\s)?(?:\p{Ll}+\s)?(?:${WITHHELD})\s(?:to|for|of)\s`, 'u'),
  ],
  [
    /(?:^|\s)show(?:ed|s|n)$/u,
    new RegExp(String.raw`^(?:his|her|their|its|some|no)\s(?:\p{Ll}+\s){0,2}(?:${FEELINGS})(?!\p{L})`, 'u'),
  ],
  [
    /(?:^|\s)accept(?:ed|s)$/u,
    new RegExp(String.raw`^(?:the|an?|his|her|their)\s(?:[\p{L}’'-]+\s){0,3}?(?:${ACCEPTED_THINGS})s?(?!\p{L})`, 'u'),
  ],
]

/** `hasn’t | deemed | any case bad enough`: so nobody has called it. */
export const isNotNamed = (parts: Parts): boolean => isPlainObject(parts) && NOT_NAMED.test(parts.verb)

const NOT_NAMED = new RegExp(
  String.raw`^(?:(?:has|have|had|is|are|was|were)(?:\s(?:not|never|yet\sto)|n[’']t)|never)\s(?:yet\s|been\s)?(?:${NAMING_PARTICIPLES})$`,
  'u',
)

/** `had been admitted to | the hospital`: taken in. */
export const isTakenIn = (parts: Parts): boolean =>
  isPlainObject(parts) && TAKEN_IN.test(parts.verb) && !/^(?:that|having|being|\p{Ll}+ing)\s/u.test(parts.said)

const TAKEN_IN = /\b(?:is|are|was|were|be|been|being)\s(?:\p{Ll}+ly\s)?(?:re)?admitted(?:\s(?:to|into))?$/u

/** `another technical | concern | that works against them`: a noun, of which words before it are no source. */
export function isOfAdjectives({ text, verb, cue }: Parts, { source: [source] }: RawAttribution): boolean {
  if (!source || source.end + 1 !== cue.start || !NOUN_CUE.test(verb)) return false
  return ADJECTIVES.test(text.slice(source.start, source.end))
}

const NOUN_CUE = new RegExp(`^(?:${STATEMENT_NOUNS}|concerns?|fears?|doubts?)$`, 'u')
const ADJECTIVES = new RegExp(
  String.raw`^(?:an?|another|one|the|some|this|that)\s(?:\p{Ll}+ly\s)?\p{Ll}+(?:${ADJECTIVE_ENDINGS})$`,
  'iu',
)

/** `disobeys | orders | to save him`: what was commanded, and by whom is not told. */
export const isObeyed = ({ text, cue }: Parts): boolean =>
  /^orders?$/u.test(text.slice(cue.start, cue.end)) && OBEYING.test(text.slice(Math.max(0, cue.start - 24), cue.start))

const OBEYING = new RegExp(String.raw`\b(?:${HEEDING_VERBS})\s(?:the\s|his\s|her\s|their\s|direct\s)?$`, 'u')

/** `came under pressure as | it became clear | that it was late`: so that nobody says it. */
export const isExpletiveClause = ({ verb }: Parts): boolean =>
  /\bit\s(?:(?:soon|then|later|quickly)\s)?(?:became|becomes|was|is)\s(?:\p{Ll}+\s)?(?:clear|apparent|evident|obvious|plain)$|\bit\s(?:emerged|transpired|turned\sout)$/u.test(
    verb,
  )
