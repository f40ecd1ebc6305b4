/** Days of the proleptic Gregorian calendar as plain numbers (days since 1970-01-01), and their ISO 8601 forms. */

const DAY = 86_400_000

export interface Reference {
  year: number
  month: number
  day: number
  /** Days since 1970-01-01. */
  number: number
  /** 1 is Monday. */
  weekday: number
}

export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / DAY)

/** 1 for Monday to 7 for Sunday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

export const isoYear = (year: number): string => pad(year, 4)

export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`

export const isoDay = (day: number): string => {
  const time = day * DAY
  if (!(Math.abs(time) <= 8.64e15)) return ''
  const date = new Date(time)
  const year = date.getUTCFullYear()
  return year < 0 || year > 9999 ? '' : `${pad(year, 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`
}

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Last day of a month. */
export const monthEnd = (year: number, month: number): number => dayNumber(year, month + 1, 1) - 1

/** Month `by` months from the given one. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** Day of the story, from an ISO 8601 date or date-time; null when it is none. */
export function referenceOf(date: string | undefined): Reference | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '')
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (!isDate(year, month, day)) return null
  const number = dayNumber(year, month, day)
  return { year, month, day, number, weekday: weekdayOf(number) }
}
