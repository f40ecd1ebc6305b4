import type { Format, SiteDescription } from '../types.ts'

const shapes = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  fullDay: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthName: { month: 'long' },
  time: { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  key: { year: 'numeric', month: '2-digit', day: '2-digit' },
  clock: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/**
 * Writers of dates and numbers for a site. A date without a time is that day everywhere; what is no date (`2026-W06`) is
 * given back as it came.
 */
export function makeFormat(site: Pick<SiteDescription, 'language' | 'timeZone'>): Format {
  // Plain `en` would write American dates; a briefing about the world puts the day first.
  const language = site.language === 'en' ? 'en-GB' : site.language
  const writers = new Map<string, Intl.DateTimeFormat>()
  // A briefing names few days many times over.
  const written = new Map<string, string>()
  const write = (iso: string, shape: keyof typeof shapes): string => {
    const name = `${shape} ${iso}`
    const words = written.get(name) ?? writeAnew(iso, shape)
    written.set(name, words)
    return words
  }
  const writeAnew = (iso: string, shape: keyof typeof shapes): string => {
    const date = new Date(iso)
    if (Number.isNaN(date.getTime())) return iso
    const timeZone = iso.length > 10 ? site.timeZone : 'UTC'
    const name = `${shape} ${timeZone}`
    // Swedish dates are ISO 8601 dates.
    const writer =
      writers.get(name) ??
      new Intl.DateTimeFormat(['key', 'clock'].includes(shape) ? 'sv-SE' : language, { ...shapes[shape], timeZone })
    writers.set(name, writer)
    return writer.format(date)
  }
  /** A date that an editor gave without a time is midnight in the site's zone; no page shows that as a time. */
  const hasTime = (iso: string) => iso.length > 10 && write(iso, 'clock') !== '00:00:00'
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 6 })
  const roundNumbers = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  })
  const day = (iso: string) => write(iso, 'day').replace(/^(\p{L}+), /u, '$1 ')
  return {
    day,
    shortDay: (iso) => write(iso, 'shortDay'),
    dayAndTime: (iso) => (hasTime(iso) ? `${day(iso)}, ${write(iso, 'time')}` : day(iso)),
    fullDayAndTime: (iso) => (hasTime(iso) ? `${write(iso, 'fullDay')}, ${write(iso, 'time')}` : write(iso, 'fullDay')),
    shortDayAndTime: (iso) =>
      hasTime(iso) ? `${write(iso, 'shortDay')}, ${write(iso, 'time')}` : write(iso, 'shortDay'),
    time: (iso) => (hasTime(iso) ? write(iso, 'time') : ''),
    month: (iso) => write(iso.slice(0, 7), 'month'),
    monthName: (iso) => write(iso.slice(0, 7), 'monthName'),
    dayKey: (iso) => (iso.length > 10 ? write(iso, 'key') : iso.slice(0, 10)),
    number: (value) => numbers.format(value),
    roundNumber: (value) => (value < MILLION ? numbers : roundNumbers).format(value),
  }
}

/** From here on a number of an axis is told in words: `2.5 million`. */
const MILLION = 1_000_000
