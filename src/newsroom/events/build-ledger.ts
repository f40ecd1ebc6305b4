import { slugify } from '../../slugs/slugify.ts'
import { compareCounts, sharesContext } from '../counts/compare-counts.ts'
import type { Count } from '../counts/list-counts.ts'
import type { LedgerRow, LedgerSeries } from '../types.ts'

/** How many later rows a row is compared with: enough for any running toll, and linear for any event. */
const reach = 40

/**
 * The figures of an event as series of one noun, role, unit and place, each oldest first; a row is superseded when a
 * later one updates it.
 *
 * @param event id of the event, for the ids of its series
 */
export function buildLedger(event: string, counts: Count[]): LedgerSeries[] {
  const groups = Map.groupBy(counts, (count) => count.key)
  const series: LedgerSeries[] = []
  for (const [key, members] of groups) {
    const ordered = members.filter((count) => isLedgerRow(count, members)).toSorted(byDay)
    const [first] = ordered
    if (!first) continue
    const rows = ordered.map((count, at) => rowOf(count, isSuperseded(count, ordered.slice(at + 1, at + 1 + reach))))
    series.push({ id: `${event}-${slugify(key)}`, title: titleOf(first), unit: first.annotation.figure.unit, rows })
  }
  return series.sort((a, b) => b.rows.length - a.rows.length || a.id.localeCompare(b.id, 'en'))
}

/** Casualties always count; anything else when another story counts the same thing and so gives it a course. */
function isLedgerRow(count: Count, members: Count[]): boolean {
  if (count.annotation.figure.role !== null) return true
  return members.some((other) => other.reading !== count.reading && sharesContext(count, other))
}

function isSuperseded(count: Count, later: Count[]): boolean {
  return later.some((other) => compareCounts(count, other) === 'update')
}

export function byDay(a: Count, b: Count): number {
  return (
    a.asOf.localeCompare(b.asOf, 'en') ||
    a.reading.time - b.reading.time ||
    a.annotation.figure.start - b.annotation.figure.start
  )
}

function rowOf(count: Count, superseded: boolean): LedgerRow {
  const { value, min, max, unit, noun, role, place, text } = count.annotation.figure
  return {
    slug: count.reading.story.slug,
    annotation: count.annotation.id,
    text,
    value,
    min,
    max,
    unit,
    noun,
    role,
    place,
    asOf: count.asOf,
    chain: count.reading.chains.get(count.annotation.id) ?? null,
    status: superseded ? 'superseded' : 'standing',
    partOf: count.partOf,
  }
}

/** `Killed, Gaza Strip`; `Homes`. */
export function titleOf({ annotation, noun }: Count): string {
  const { figure } = annotation
  const thing = noun === 'people' || noun === '' ? null : figure.noun
  const words = [thing, figure.role, figure.place].filter((word) => word !== null)
  const title = words.join(', ') || 'people'
  return title.charAt(0).toUpperCase() + title.slice(1)
}
