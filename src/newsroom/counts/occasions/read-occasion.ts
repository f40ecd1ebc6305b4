import { NUMBER_WORDS } from '../../lexicon/number-words.ts'
import {
  DAYS_OF,
  HOLDING_STILL,
  LOCATIVE,
  OF_DAY_BEFORE,
  OF_HOURS,
  ONE_MORE_INCIDENT,
  PERFECT,
  SINCE,
  TAKEN_BEFORE,
  TAKEN_BEHIND,
  TOTAL,
  UNTIL_NOW,
} from '../../lexicon/occasions.ts'
import { GROWING } from '../../lexicon/questions.ts'
import type { StoryReading } from '../../story/read-story.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { isHeld } from '../comparison/compare-questions.ts'
import { type Days, dayOf, daysOfIso } from '../setting/find-time.ts'
import { placeKey } from '../setting/place-key.ts'
import type { Count } from '../types.ts'

/** What of a long affair a count is of: all so far, those for whom something holds now, or one incident; where, and since when. */
export interface Occasion {
  /** Whether its words tell it as all so far: `since Monday`, `in two weeks of strikes`. */
  isTotal: boolean
  /** Whether a beginning is told with it: `since Monday`, `since the war began`. */
  isSince: boolean
  /** Whether its verb may: `have been killed`. */
  isPerfect: boolean
  isState: boolean
  /** Whether it is told as that of the hours before: `in the past 24 hours`. */
  isOfHours: boolean
  /** Whether it is told as of another incident than the story is of: `the previous night`, `Another wave`. */
  isOfAnother: boolean
  /** Day since which a total runs; null where nothing says. */
  since: number | null
  /** Days of which it is; null where nothing says. */
  days: Days | null
  /** Keys of the places that its sentence names, else of those before it or in the headline. */
  places: readonly string[]
  /** Whether its own sentence names them. */
  isPlaced: boolean
}

const OCCASIONS = new WeakMap<Count, Occasion>()

/** What of a long affair a count is of; read once, as most are compared with many. */
export function occasionOf(count: Count): Occasion {
  const occasion = OCCASIONS.get(count) ?? readOccasion(count)
  OCCASIONS.set(count, occasion)
  return occasion
}

/** Reads what of a long affair a count is of, by its sentence. */
function readOccasion(count: Count): Occasion {
  const { reading, annotation, role } = count
  const setting = count.setting()
  const text = sentenceText(reading, annotation.sentence)
  const at = annotation.figure.start - (reading.sentences[annotation.sentence]?.span.start ?? 0)
  const near = text.slice(Math.max(0, at - REACH), at + annotation.figure.text.length + REACH)
  const days = daysOf(count)
  const isOfHours = days === null && (setting.windows.includes('hours') || OF_HOURS.test(text))
  const isOneDay = isOfHours || (days !== null && days.end - days.start <= MAX_INCIDENT)
  const since = beginningOf(count) ?? (isOneDay ? null : lengthBefore(count, text))
  const question = setting.questions()[0]
  const own = placesHere(count, text)
  return {
    isTotal:
      since !== null ||
      setting.total ||
      (!isOneDay && (TOTAL.test(text) || (role === null && question !== undefined && GROWING.has(question)))),
    isSince: since !== null || setting.windows.includes('all along') || /\bsince\b/i.test(text),
    isPerfect: !isOneDay && PERFECT.test(text),
    isState:
      !TAKEN_BEFORE.test(text.slice(0, at)) &&
      !TAKEN_BEHIND.test(text.slice(at + annotation.figure.text.length)) &&
      (role === 'missing' ||
        isHeld(setting) ||
        HOLDING_STILL.test(near) ||
        (question === 'ill' && !isOneDay) ||
        SPOKEN_OF_AGAIN.test(text.slice(0, at))),
    isOfHours,
    isOfAnother: OF_DAY_BEFORE.test(text) || ONE_MORE_INCIDENT.test(text),
    since,
    days,
    places: own.length > 0 ? own : placesBefore(count),
    isPlaced: own.length > 0,
  }
}

/** `the 101 hostages`: they are known. */
const SPOKEN_OF_AGAIN = /\b(?:the|these|those|all) $/i

/** Characters either side of a figure in which a word tells that it holds still. */
const REACH = 60

/** Days that one incident may take. */
const MAX_INCIDENT = 2

/** The days that its sentence gives it: of `Tuesday and Wednesday` both. */
function daysOf({ reading, annotation, setting }: Count): Days | null {
  const { days } = setting()
  const { story } = reading
  const span = story.sentences[annotation.sentence]
  if (days === null || span === undefined) return days
  const { start: at } = annotation.figure
  // `will close on Wednesday following the blasts that hurt 2,800`
  const isOfWhatFollowed = story.dates.some(
    ({ start, end }) => start >= span.start && end <= at && FOLLOWED.test(story.text.slice(end, at)),
  )
  if (isOfWhatFollowed) return null
  let joined = days
  let last: { end: number; days: Days } | null = null
  for (const { start, end, iso } of story.dates) {
    const day = start >= span.start && start < span.end ? startOf(iso) : null
    if (day === null) continue
    const own: Days = { start: day, end: day }
    if (
      last !== null &&
      JOINED.test(story.text.slice(last.end, start)) &&
      [last.days, own].some((one) => isIn(one, days))
    )
      joined = { start: Math.min(joined.start, last.days.start, day), end: Math.max(joined.end, last.days.end, day) }
    last = { end, days: own }
  }
  return joined
}

const FOLLOWED = /\b(?:following|after|because of)\b/i
const JOINED = /^,? (?:and|to|through|until|or)(?: on)? $/
const isIn = (one: Days, other: Days): boolean => one.start >= other.start && one.end <= other.end

/** The day since which it is told: `since 7 October`. */
function beginningOf({ reading, annotation }: Count): number | null {
  const { story } = reading
  const span = story.sentences[annotation.sentence]
  for (const { start, iso } of story.dates) {
    if (span === undefined || start < span.start || start >= span.end) continue
    if (SINCE.test(story.text.slice(Math.max(span.start, start - 20), start))) return startOf(iso)
  }
  return null
}

/** The day on which what it is told of began: ten days before for `in the past ten days`. */
function lengthBefore({ reading }: Count, text: string): number | null {
  const { number, within, of, unit, behind } = UNTIL_NOW.exec(text)?.groups ?? {}
  const length = DAYS_OF.get(unit?.toLowerCase().replace(/s$/, '') ?? '')
  if (length === undefined || (of !== undefined && behind === '')) return null
  const many = numberOf(number ?? within ?? of ?? 'a')
  return many === null ? null : dayOf(reading.time) - many * length
}

const startOf = (iso: string): number | null => daysOfIso(iso)?.start ?? null

function numberOf(word: string): number | null {
  const lower = word.toLowerCase()
  if (/^(?:an?|one|few|couple)$/.test(lower)) return 1
  return /^\d{1,3}$/.test(word) ? Number(word) : (NUMBER_WORDS.get(lower) ?? null)
}

function placesHere({ reading, annotation, place }: Count, text: string): string[] {
  const named = placesIn(reading, text, reading.sentences[annotation.sentence]?.names ?? [])
  return place === '' || named.includes(place) ? named : [...named, place]
}

/** Places of the sentence before or, where it names none, of the headline. */
function placesBefore({ reading, annotation }: Count): string[] {
  const before = annotation.sentence - 1
  const ahead = placesIn(reading, sentenceText(reading, before), reading.sentences[before]?.names ?? [])
  return ahead.length > 0 ? ahead : placesIn(reading, reading.story.title, [...reading.names.keys()])
}

const placesIn = (reading: StoryReading, text: string, names: readonly string[]): string[] => [
  ...new Set(
    names.flatMap((key) => {
      const { name = '\0', kind } = reading.names.get(key) ?? {}
      const at = kind === 'person' ? -1 : text.indexOf(name)
      return at >= 0 && LOCATIVE.test(text.slice(0, at)) ? [placeKey(key, reading.memo)] : []
    }),
  ),
]
