/**
 * The moment that a date means in a time zone: `2026-05-01` and `2026-05-01T18:30:00` begin to mean one when it is known
 * where; a date with its zone stays as it is.
 *
 * @param date As `readDate` gives it.
 * @param timeZone IANA name.
 * @returns ISO 8601 with zone.
 */
export function inZone(date: string, timeZone: string): string {
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(date.slice(10))) return date
  const local = date.length === 10 ? `${date}T00:00:00` : date
  const wall = Date.parse(`${local}Z`)
  // The offset of the zone at that wall time: a second look where the clocks were changed meanwhile.
  const offset = offsetAt(wall - offsetAt(wall, timeZone) * 60_000, timeZone)
  return `${local}${writeOffset(offset)}`
}

/** Minutes east of Greenwich. */
function offsetAt(time: number, timeZone: string): number {
  const name = writer(timeZone)
    .formatToParts(time)
    .find(({ type }) => type === 'timeZoneName')!.value
  const [, sign, hours, minutes = '0'] = /^GMT(?:([+-])(\d\d?):?(\d\d)?)?/.exec(name) ?? []
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

const writers = new Map<string, Intl.DateTimeFormat>()

function writer(timeZone: string): Intl.DateTimeFormat {
  const known = writers.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  writers.set(timeZone, known)
  return known
}

function writeOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const pad = (value: number) => String(value).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}
