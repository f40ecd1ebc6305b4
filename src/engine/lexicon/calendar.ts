import { table, wordSet } from './entries.ts'

/** Words of the calendar as data. */

export const MONTH_NUMBERS: ReadonlyMap<string, number> = table({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
})

/** Month abbreviations, which may carry a full stop. */
export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = table({
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
})

/** ISO numbers of the week's days. */
export const WEEKDAYS: ReadonlyMap<string, number> = table({
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
})

export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = table({
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
})

/** First month of each season in the northern hemisphere. */
export const SEASONS: ReadonlyMap<string, number> = table({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 })

/** Spans of the calendar that `last`, `this` and `next` go with. */
export const CALENDAR_UNITS = wordSet(`
  day
  week
  weekend
  month
  quarter
  year
  decade
  century
  term
  season
  fortnight
`)

/** Holidays on a fixed day: month and day. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = table({
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  'boxing day': [12, 26],
  'new year s eve': [12, 31],
  'new year s day': [1, 1],
  'new years eve': [12, 31],
  'new years day': [1, 1],
  'valentine s day': [2, 14],
  'independence day': [7, 4],
  halloween: [10, 31],
  'veterans day': [11, 11],
})

/** Words that place a time of the clock: `15:11 GMT`. */
export const TIME_ZONES = wordSet(`
  gmt
  utc
  est
  edt
  et
  cst
  cdt
  ct
  mst
  mdt
  pst
  pdt
  pt
  bst
  cet
  cest
  eet
  eest
  wat
  cat
  eat
  sast
  msk
  ist
  pkt
  hkt
  sgt
  jst
  kst
  awst
  aest
  aedt
  nzst
  nzdt
  akst
  akdt
  hst
  ast
  adt
  nst
  ndt
  cet
  cest
  ist
  jst
  msk
  idt
  aest
  aedt
`)

/** Whether a word, in lower case, names a month or a day of the week. */
export const isCalendarWord = (word: string): boolean =>
  MONTH_NUMBERS.has(word) || MONTH_ABBREVIATIONS.has(word) || WEEKDAYS.has(word)
