import { BOUNDS_BEFORE_COUNTS } from '../../lexicon/modifiers.ts'
import { TENS, UNITS, VAGUE_PLURALS } from '../../lexicon/numbers.ts'
import {
  CLAUSE_NOUNS,
  OWN_PLACES,
  RELEASED_THINGS,
  STRETCHES_OF_TIME,
  TITLED_THINGS,
  WAYS_FROM_AFAR,
} from '../../lexicon/settings.ts'
import { FINITE_AUXILIARIES } from '../../lexicon/verb-shapes.ts'
import type { RawAttribution, Span } from '../../types.ts'
import { withContent } from './with-content.ts'

/** `in its “Overview 2019” report`: where a thing was said, by its title. */
const SETTING = new RegExp(
  String.raw`^(?:(?:an?|its|his|her|their|the|our|my|this)\s)?(?:\p{L}+\s){0,2}?["“‘'][^"“”‘\n]{1,80}["”’']\s(?:${TITLED_THINGS})(?=$|[\s,.;])[\s,]*`,
  'u',
)
const BEFORE = /\b(?:in|on|at|during|for)\s(?:(?:an?|its|his|her|their|the|our|my|this)\s)?(?:\p{L}+\s){0,2}$/u

/**
 * Takes the title of a report or an interview out of what was said in it: `said in its “Overview 2019” report that …`.
 * Null when nothing else is left.
 */
export function withoutSetting(text: string, whole: RawAttribution): RawAttribution | null {
  const found = withoutSettingBehind(text, whole)
  const [cue] = found.cue
  const settings = found.content.flatMap((it) => settingAt(text, it))
  if (!cue || settings.length === 0) return found
  const content = found.content.flatMap((it): Span[] => {
    const setting = settings.find(({ start }) => start === it.start)
    if (!setting) return [it]
    return setting.end < it.end ? [{ start: setting.end, end: it.end }] : []
  })
  if (content.length === 0) return null
  return withContent(text, found, content)
}

/** `on its website that`, `a week earlier that`: where or when a thing was said, before `that`. */
const PLACE = new RegExp(
  String.raw`^(?:its|his|her|their|the|an?)\s(?:own\s)?(?:\p{Ll}+\s){0,2}(?:${OWN_PLACES})\s(?=that\s)`,
  'u',
)
/** `suggested on | the show and in the letter that`, and not `on the grounds that` */
const SETTING_NOUN = String.raw`(?:an?|the|his|her|its|their)\s(?:[\p{L}’'-]+\s){0,5}?(?!(?:${CLAUSE_NOUNS})\s)[\p{L}’'-]+`
const ADJUNCT = new RegExp(
  String.raw`^${SETTING_NOUN}(?:,?\s(?:and|or)\s(?:(?:in|on|at)\s)?${SETTING_NOUN})?\s(?=that\s(?:an?|the|he|she|it|they|there|his|her|its|their|\p{Lu}))`,
  'u',
)
const TIME = new RegExp(
  String.raw`^(?:an?|one|two|three|four|five|six|several|some|\d+)\s(?:hour|day|night|week|month|year)s?\s(?:earlier|before|ago|later)\s(?=that\s)|^(?:this|last)\s(?:${STRETCHES_OF_TIME})\s(?=(?:that|he|she|it|they|there|the|his|her|their|its)\s)|^\p{Lu}\p{Ll}{2,5}day,\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?,\s(?=that\s)`,
  'u',
)

/** `announced the sale | in a post on Friday`, `welcomed the news | on the messaging service Wave`: where a thing was said, behind its object. */
const BEHIND = new RegExp(
  String.raw`\s(?:in|on|via|at)\s(?:(?:an?|the|his|her|its|their)\s)(?:[\p{L}-]+\s){0,3}?(?:${RELEASED_THINGS}|${OWN_PLACES}|messaging\s(?:service|app)|news\sconference|press\sconference)(?:\s(?:on|in|at)\s[^,.]{3,30}|\s\p{Lu}[\p{L}]+)?$`,
  'u',
)
const HAS_VERB = new RegExp(String.raw`\b(?:${FINITE_AUXILIARIES}|that|to|\p{Ll}+(?:ed|ing))\b`, 'u')

/** Ends the object of a verb before the place in which it was said. */
function withoutSettingBehind(text: string, found: RawAttribution): RawAttribution {
  const [cue] = found.cue
  const [said, ...more] = found.content
  if (!cue || !said || more.length > 0 || found.quoted.length > 0 || said.start < cue.end) return found
  const words = text.slice(said.start, said.end)
  const length = BEHIND.exec(words)?.[0].length ?? 0
  if (length === 0 || length === words.length || HAS_VERB.test(words.slice(0, -length))) return found
  return withContent(text, found, [{ start: said.start, end: said.end - length }])
}

function lengthOfAdjunct(words: string): number {
  const adjunct = ADJUNCT.exec(words)?.[0] ?? ''
  return HAS_VERB.test(adjunct) ? 0 : adjunct.length
}

function settingAt(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const isPlace = /\b(?:on|in|at|via)\s$/u.test(text.slice(Math.max(0, start - 5), start))
  const adjunct = (isPlace ? PLACE : TIME).exec(words)?.[0].length ?? (isPlace ? lengthOfAdjunct(words) : 0)
  if (adjunct) return [{ start, end: start + adjunct }]
  if (!BEFORE.test(text.slice(Math.max(0, start - 40), start))) return []
  const setting = SETTING.exec(words)?.[0]
  return setting ? [{ start, end: start + setting.length }] : []
}

/** `said by | Friday it would be over`, and not `by telephone it would` */
const UNTIL = /^\sby\s(?:[\p{L}\d]+\s){0,3}$/u
const BY_WAY = new RegExp(String.raw`^(?:${WAYS_FROM_AFAR})\b`, 'iu')

/** By when something will be is said, too: `said by | Friday it would be over`. */
export function withTimeAhead(text: string, found: RawAttribution): RawAttribution {
  const [[source], [cue], [said, ...others]] = [found.source, found.cue, found.content]
  if (!source || !cue || !said || source.end > cue.start || !UNTIL.test(text.slice(cue.end, said.start))) return found
  if (
    !/^sa(?:id|ys)$/u.test(text.slice(cue.start, cue.end)) ||
    BY_WAY.test(text.slice(cue.end + ' by '.length, said.end))
  )
    return found
  return withContent(text, found, [{ start: cue.end + 1, end: said.end }, ...others])
}

/** `said Sunday | the problems | that the board has should end`: the noun that a clause behind it is of. */
export function withHeadAhead(text: string, found: RawAttribution): RawAttribution {
  const [[source], [cue], [said, ...others]] = [found.source, found.cue, found.content]
  if (
    !source ||
    !cue ||
    !said ||
    source.end > cue.start ||
    !/^(?:that|which|who)\s/u.test(text.slice(said.start, said.end))
  )
    return found
  if (!/(?:^|\s)sa(?:id|ys)(?:\s\p{Lu}\p{Ll}+day)?$/u.test(text.slice(cue.start, cue.end))) return found
  const ahead = HEAD_AHEAD.exec(text.slice(cue.end, said.start))?.[1]
  return ahead === undefined
    ? found
    : withContent(text, found, [{ start: said.start - ahead.length, end: said.end }, ...others])
}

const HEAD_AHEAD =
  /^\s(?:(?:on\s)?\p{Lu}\p{Ll}+day\s)?((?:the|an?|any|some|his|her|its|their)\s(?:\p{Ll}[\p{L}-]*\s){1,3})$/u

/** `said | at least | one man was held`: a bound of what is counted is said, too. */
export function withBoundAhead(text: string, found: RawAttribution): RawAttribution {
  const [[cue], [said, ...others]] = [found.cue, found.content]
  if (!cue || !said || !BOUND.test(text.slice(cue.end, said.start)) || !NUMBER.test(text.slice(said.start, said.end)))
    return found
  return withContent(text, found, [{ start: cue.end + 1, end: said.end }, ...others])
}

const BOUND = new RegExp(String.raw`^\s(?:(?:${BOUNDS_BEFORE_COUNTS})\s)+$`, 'u')
const NUMBER = new RegExp(
  String.raw`^(?:\d|(?:${[...UNITS.keys(), ...TENS.keys(), ...VAGUE_PLURALS.keys()].join('|')})\b)`,
  'iu',
)

/** `said | through a lawyer that …`, `said | by telephone that …` */
const WAY = /^(?:through|via|by|over)\s(?:[\p{L}.’'-]+\s){1,6}?(?=that\s\S)/u

/** By what way somebody said something is no part of it: `said | through a lawyer | that they would sue`. */
export function withoutWay(text: string, found: RawAttribution): RawAttribution {
  const [cue] = found.cue
  const [said, ...others] = found.content
  if (!cue || !said || said.start !== cue.end + 1) return found
  const way = WAY.exec(text.slice(said.start, said.end))?.[0]
  if (way === undefined || HAS_VERB.test(way) || found.quoted.some(({ start }) => start === said.start)) return found
  return withContent(text, found, [{ start: said.start + way.length, end: said.end }, ...others])
}

/** `Last month | a survey by the firm`, `President Lee | Thursday`: when it was said is no part of who says it. */
export function withoutTimeInSource(text: string, found: RawAttribution): RawAttribution {
  const [source, ...others] = found.source
  if (!source) return found
  const words = text.slice(source.start, source.end)
  const start = source.start + (TIME_IN_SOURCE.exec(words)?.[0].length ?? 0)
  const end = source.end - (source.end + 1 === found.cue[0]?.start ? (DAY_BEHIND.exec(words)?.[0].length ?? 0) : 0)
  return start === source.start && end === source.end ? found : { ...found, source: [{ start, end }, ...others] }
}

/** `the board | on Friday`, and not `Mrs Friday`. */
const DAY_BEHIND =
  /(?<=\p{L})(?<!\b(?:Mrs?|Ms|Miss|Dr|Prof))\s(?:today|yesterday|tonight|(?:on\s)?(?:late\s|early\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u

const TIME_IN_SOURCE =
  /^(?:(?:(?:earlier|late|early)\s)?(?:last|this|next)\s(?:week|month|year|spring|summer|autumn|winter|\p{Lu}\p{Ll}+)|yesterday|today|earlier|later)\s(?=(?:an?|the|one|two|three|some|several|his|her|its|their)\s)/iu
