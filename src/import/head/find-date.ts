import type { Span } from '../../engine/index.ts'
import { MONTH_KEYS, WRITTEN_MONTHS } from '../lexicon/months.ts'

interface FoundDate extends Span {
  /** `2026-02-07`, or `2026-02-07T18:30:00Z` when the text gives time and zone. */
  iso: string
  /** Words of a time that has no known zone and so is left out of `iso`; else null. */
  dropped: string | null
}

const months = [...MONTH_KEYS]

/** A date stands between spaces, signs or the ends of the text. */
const before = String.raw`(?<![^\s\p{P}\p{S}])`
const behind = String.raw`(?![^\s\p{P}\p{S}])`
const month = String.raw`(${WRITTEN_MONTHS})\.?`
const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const fullYear = String.raw`(\d{4})`
/** A day past the twelfth: with it there is one way to read a date in digits. */
const lateDay = String.raw`(1[3-9]|2\d|3[01])`
const dayOrMonth = String.raw`(\d{1,2})`

const form = (date: string, order: [year: number, month: number, day: number], end = behind) => ({
  pattern: new RegExp(before + date + end, 'iu'),
  order,
})

/** The forms of a date, and which groups of each are its year, its month and its day. */
const forms = [
  form(String.raw`${fullYear}([-/])(\d{2})\2(\d{2})`, [1, 3, 4], String.raw`(?:(?=T\d)|${behind})`),
  form(String.raw`${weekday}${month}\s+${day},?\s+${fullYear}`, [3, 1, 2]),
  form(String.raw`${weekday}${day}\s+${month},?\s+${fullYear}`, [3, 2, 1]),
  form(String.raw`${dayOrMonth}\.${dayOrMonth}\.${fullYear}`, [3, 2, 1]),
  form(String.raw`${dayOrMonth}\/${lateDay}\/${fullYear}`, [3, 1, 2]),
  form(String.raw`${lateDay}\/${dayOrMonth}\/${fullYear}`, [3, 2, 1]),
]

/** With a dot, `07.00`, only where a half of the day or a zone follows. */
const timeOfDay = String.raw`(\d{1,2})(?::|\.(?=\d{2}\s?(?:[ap]\.?m\b|[A-Z]{3,4}\b)))(\d{2})(?::(\d{2})(?:\.\d+)?)?`
const amOrPm = String.raw`(?:\s?([ap])\.?m\b\.?)?`
const zoneName = String.raw`(?:\s?(Z|[+-]\d{2}:?\d{2}|[A-Z]{2,4})(?![A-Za-z]))?`

/** A time behind a date: `T18:30:00Z`, ` at 6:30 p.m. EST`. */
const TIME = new RegExp(String.raw`^(?:T|,?\s+(?:at\s+)?)${timeOfDay}${amOrPm}${zoneName}`, 'i')

/** Zones that mean one offset only; `IST` and `ET` do not. */
const zones: Record<string, string> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/** The first date that can be read in one way only. `02/03/2026` cannot, and is not found. */
export function findDate(text: string): FoundDate | null {
  let first: FoundDate | null = null
  for (const { pattern, order } of forms) {
    const match = pattern.exec(text)
    if (!match || (first && match.index >= first.start)) continue
    const [year, monthOfYear, dayOfMonth] = order.map((group) => numberOf(match[group] ?? ''))
    const date = isoDate(year ?? 0, monthOfYear ?? 0, dayOfMonth ?? 0)
    if (!date) continue
    first = withTime(text, { start: match.index, end: match.index + match[0].length, iso: date, dropped: null })
  }
  return first
}

function withTime(text: string, date: FoundDate): FoundDate {
  const match = TIME.exec(text.slice(date.end))
  if (!match) return date
  const [whole, hour = '', minute = '', second = '00', half, zone = ''] = match
  const end = date.end + whole.length
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  const offset = zones[zone.toUpperCase()] ?? (/^[+-]/.test(zone) ? zone.replace(/(\d{2}):?(\d{2})/, '$1:$2') : null)
  if (offset === null || hours > 23 || Number(minute) > 59) return { ...date, end, dropped: whole.trim() }
  return { ...date, end, iso: `${date.iso}T${String(hours).padStart(2, '0')}:${minute}:${second}${offset}` }
}

function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1
}

function isoDate(year: number, monthOfYear: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(year, monthOfYear - 1, dayOfMonth))
  const same = date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === dayOfMonth
  return same && year >= 1600 ? date.toISOString().slice(0, 10) : null
}
