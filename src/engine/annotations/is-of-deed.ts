import { STATES_OF_MIND } from '../lexicon/cue-verbs.ts'
import { CALLED_EVENTS, JUDGING_FORMS } from '../lexicon/deeds.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { TIMES_OF_ISSUE } from '../lexicon/unsaid.ts'
import type { Attribution } from '../types.ts'

/**
 * Whether what was taken for a statement tells what befell somebody or when, and nothing that they said: `Roe | has been
 * announced | as director`, `Roe | called | a meeting for May`, `Roe | did not blame | anybody`, `When Lee attacked a judge,
 * | many | were outraged`, `A study | came out | the same day`. Who it was may be whom `she` means in the next sentence.
 */
export function isOfDeed(text: string, { chain, cue: [cue], content: [said, ...more], quoted }: Attribution): boolean {
  const who = chain[0]?.spans[0]
  if (!cue || !said || !who || who.end > cue.start) return false
  const [verb, words] = [cue, said].map(({ start, end }) => text.slice(start, end)) as [string, string]
  const isPlain = more.length + quoted.length === 0
  if (isPlain && (NOT_JUDGED.test(`${verb} ${words}`) || (CALLS.test(verb) && EVENT.test(words)))) return true
  if (isDoneTo(verb, words) || (APPEARS.test(verb) && AT_A_TIME.test(words))) return true
  return isPlain && said.end <= cue.start && TIME_ALONE.test(words) && !says(verb)
}

/** `did not blame | the council`, `refused | to blame the council`: so nobody has. */
const NOT_JUDGED = new RegExp(
  String.raw`^(?:(?:did|does|do|has|have|had)(?:\snot|n[’']t)|never|(?:(?:has|have|had)\s)?(?:refuse[sd]|declined?)\sto)\s(?:yet\s|\p{Ll}+ly\s)?(?:${JUDGING_FORMS})(?!\p{L})`,
  'u',
)
/** `called | a crisis meeting on Monday`, and no vote `a farce` */
const CALLS = /(?:^|\s)call(?:ed|s|ing)$/u
const EVENT = new RegExp(
  String.raw`^(?:an?|another)\s(?:[\p{L}-]+\s){0,3}?(?:${CALLED_EVENTS})(?:$|\s(?:on|for|in|at|to|of|with|over|about|after|next|this)\s)`,
  'u',
)

function isDoneTo(verb: string, said: string): boolean {
  const deed = PASSIVE.exec(verb)?.[1]?.toLowerCase()
  if (deed === undefined || STATES_OF_MIND.has(deed) || OF_VOICES.test(deed)) return false
  return !REPORTING_VERBS.has(deed) || /^(?:as|for)\s/u.test(said)
}

const PASSIVE = /(?:^|\s)(?:is|are|was|were|be|been|being)\s(?:\p{Ll}+ly\s)?(\p{Ll}{2,}(?:ed|en|ght))$/iu
/** What is done to somebody who speaks: `was quoted`. */
const OF_VOICES = /^(?:quoted|cited|recorded|overheard|interviewed)$/u
/** `came out | the same day`, and not `in favour of it` */
const APPEARS = /\bc[ao]m(?:e|es|ing)\sout$/iu
const AT_A_TIME = new RegExp(
  String.raw`^(?!(?:in\s(?:favou?r|support|defen[cs]e)|on\sthe\sside)\b)(?:(?:${TIMES_OF_ISSUE})(?!\p{L})|(?:an?|one|two|three|four|five|six|\d+)\s\p{Ll}+\s(?:ago|before|later|earlier|after)(?!\p{L}))[^,;:]*$`,
  'iu',
)
const TIME_ALONE =
  /^(?:When|After|As(?!\s(?:many|much|few|little|long|far)\b)|While|Although|Though|Before|Since|Because|Once)\s[^,;:]+$/u

const says = (verb: string): boolean =>
  verb.toLowerCase().startsWith('according') ||
  verb.split(/\s/u).some((word) => REPORTING_VERBS.has(word.toLowerCase()))
