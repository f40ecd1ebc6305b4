import { slugify } from '../../addresses/slugify.ts'
import { MONTH_NAMES } from '../lexicon/months.ts'

/** What a pattern of addresses may name. */
interface PatternValues {
  /** ISO 8601; null when the story has no date, and then a pattern that names one cannot be filled. */
  published: string | null
  [name: string]: string | null
}

const months = [...MONTH_NAMES]

/**
 * Fills a pattern such as `/:year/:month/:title/`, as Hugo and Jekyll have them.
 *
 * @returns Null when it names something that the story has not.
 */
export function fillPattern(pattern: string, values: PatternValues): string | null {
  let isWhole = true
  const filled = pattern.replace(/:([a-z_]+)(\[[^\]]*\])?/g, (_, name: string) => {
    const value = dateParts(values.published)[name] ?? values[name] ?? null
    if (value === null) isWhole = false
    return value ?? ''
  })
  return isWhole ? tidyAddress(filled) : null
}

/** An address with one slash at its head and none twice. */
export function tidyAddress(path: string): string {
  return `/${path}`.replace(/\/{2,}/g, '/')
}

/** The parts of a day by the names that Hugo and Jekyll give them. */
export function dateParts(published: string | null): Record<string, string> {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '') ?? []
  if (!year || !month || !day) return {}
  const start = Date.UTC(Number(year), 0, 1)
  const yearday = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / 86_400_000) + 1
  const [, hour = '00', minute = '00', second = '00'] = /T(\d\d):(\d\d):(\d\d)/.exec(published ?? '') ?? []
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    short_year: year.slice(2),
    i_month: String(Number(month)),
    i_day: String(Number(day)),
    monthname: months[Number(month) - 1]!.toLowerCase(),
    long_month: months[Number(month) - 1]!,
    short_month: months[Number(month) - 1]!.slice(0, 3),
    yearday: String(yearday),
    y_day: String(yearday).padStart(3, '0'),
  }
}

/** A name as generators write it into addresses: lower case, hyphens for spaces, letters of every script kept. */
export function urlName(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_.~-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
  return words || slugify(name)
}
