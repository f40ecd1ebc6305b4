const DAY = /^(\d{4})-(\d\d)-(\d\d)$/
/** `2026-02-07T18:30:00Z`; Jekyll's `2026-02-07 18:30:00 +0100`; Hugo's `2026-02-07T18:30:00+01:00`. */
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)[Tt ] ?(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)? ?(Z|z|UTC|GMT|[+-]\d\d:?\d\d)?$/

/**
 * Reads a date, or a date and time, as ISO 8601: `2026-02-07`, `2026-02-07T18:30:00Z`, and without its zone where none
 * is given, `2026-02-07T18:30:00`.
 *
 * @returns Null for what is no date of the calendar, such as 30 February.
 */
export function readDate(text: string): string | null {
  const words = text.trim()
  const [, ...parts] = DAY.exec(words) ?? MOMENT.exec(words) ?? []
  const [year, month, date, hour = '00', minute = '00', second = '00', fraction, zone] = parts
  if (year === undefined || !isDay(Number(year), Number(month), Number(date))) return null
  if (parts.length === 3) return words
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const offset = zone === undefined ? '' : readZone(zone)
  if (offset === null) return null
  return `${year}-${month}-${date}T${hour}:${minute}:${second}${fraction === undefined ? '' : `.${fraction.slice(0, 3)}`}${offset}`
}

function isDay(year: number, month: number, date: number): boolean {
  const time = new Date(Date.UTC(year, month - 1, date))
  // Date.UTC takes years before 100 for those of the last century; no news is that old.
  return year >= 100 && time.getUTCMonth() === month - 1 && time.getUTCDate() === date
}

function readZone(zone: string): string | null {
  if (/^(?:z|utc|gmt|[+-]00:?00)$/i.test(zone)) return 'Z'
  const [, hours, minutes] = /^([+-]\d\d):?(\d\d)$/.exec(zone)!
  return Math.abs(Number(hours)) > 14 || Number(minutes) > 59 ? null : `${hours}:${minutes}`
}
