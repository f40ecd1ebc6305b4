import { slugify } from '../../addresses/slugify.ts'
import { areOfNarrow } from '../counts/comparison/compare-anchors.ts'
import { compareCounts } from '../counts/comparison/compare-counts.ts'
import { measureKinship } from '../counts/comparison/measure-comparability.ts'
import { type EventSuccessions, NO_SUCCESSIONS, type Succession } from '../counts/levels/find-successions.ts'
import { differ } from '../counts/magnitudes/differ.ts'
import type { AreApart } from '../counts/occasions/find-apart.ts'
import { listConfirmed, rejectedBy } from '../counts/rulings/ruling-of.ts'
import { sameVoice } from '../counts/same-voice.ts'
import { dayOf } from '../counts/setting/find-time.ts'
import type { Count } from '../counts/types.ts'
import { areOfOneVoice, areOfTwoVoices } from '../counts/voices.ts'
import { SHOWN } from '../thresholds.ts'
import type { LedgerRow, LedgerSeries } from '../types.ts'
import { groupPairs } from './group-pairs.ts'
import { titleOf } from './title-of.ts'

/** How many later rows a row is compared with: enough for any running toll, and linear for any event. */
const MAX_LATER_ROWS = 40

/**
 * The figures of an event as series of one thing, each oldest first, with the parts that its stories give of them; a row is
 * superseded when a later one brings it up to date. A thing for which but one number is given makes no series.
 *
 * @param event id of the event, for the ids of its series
 * @param found figures that take the place of others by all that their words tell
 * @param areApart whether two are of two incidents
 */
export function buildLedger(
  event: string,
  counts: Count[],
  found: EventSuccessions = NO_SUCCESSIONS,
  areApart: AreApart = () => false,
): LedgerSeries[] {
  const wholes = counts.filter(({ part, vague }) => !part && !vague)
  const alike = [...Map.groupBy(wholes, ({ key }) => key).values()].flatMap((members) => pairAlike(members, areApart))
  const confirmed = listConfirmed(counts).filter(([a, b]) => measureKinship(a, b) >= SHOWN.ledger)
  const { successions, isUnlikely } = found
  const followed = successions.map(({ earlier, later }): [Count, Count] => [earlier, later])
  const groups = groupPairs([...confirmed, ...alike, ...followed], rejectedBy('ledger', counts))
  const laterOf = Map.groupBy(successions, ({ earlier }) => earlier)
  const ids = new Map<string, number>()
  const series = groups.flatMap((members): LedgerSeries[] => {
    if (new Set(members.map(({ reading }) => reading)).size < 2) return []
    if (!members.some((one) => members.some((other) => differ(one, other)))) return []
    const held = new Set(members.map(({ annotation, reading }) => `${reading.story.slug} ${annotation.id}`))
    const parts = counts.filter(
      (count) =>
        count.partOf !== null && held.has(`${count.reading.story.slug} ${count.partOf}`) && !members.includes(count),
    )
    const ordered = withoutRepeats([...members, ...parts].toSorted(byDay))
    const title = titleOf(members)
    if (title === '') return []
    const stem = `${event}-${slugify(title)}`
    const times = (ids.get(stem) ?? 0) + 1
    ids.set(stem, times)
    const rows = ordered.map((count, at) =>
      rowOf(
        count,
        inRows(lastOf(count, laterOf), ordered) ??
          successorOf(
            count,
            ordered
              .slice(Math.max(0, at - MAX_LATER_ROWS), at + 1 + MAX_LATER_ROWS)
              .filter((other) => !isUnlikely(count, other) && !areApart(count, other)),
          ),
      ),
    )
    return [{ id: times === 1 ? stem : `${stem}-${times}`, title, unit: members[0]!.annotation.figure.unit, rows }]
  })
  return series.sort((a, b) => b.rows.length - a.rows.length || a.id.localeCompare(b.id, 'en'))
}

/** Pairs of one thing. A number that both stories give is the same; what else the one counts is another thing, if not those who died otherwise. */
function pairAlike(members: Count[], areApart: AreApart): [Count, Count][] {
  const ordered = members.toSorted(byDay)
  const given = Map.groupBy(ordered, ({ reading }) => reading)
  const isGivenBy = (count: Count, { reading }: Count): boolean =>
    (given.get(reading) ?? []).some((other) => !differ(count, other) && measureKinship(count, other) >= SHOWN.ledger)
  return ordered.flatMap((count, at) =>
    ordered
      .slice(at + 1, at + 1 + MAX_LATER_ROWS)
      .filter(
        (other) =>
          other.reading !== count.reading && measureKinship(count, other) >= SHOWN.ledger && !areApart(count, other),
      )
      .filter(
        (other) =>
          count.role !== null || !differ(count, other) || !(isGivenBy(count, other) || isGivenBy(other, count)),
      )
      .map((other): [Count, Count] => [count, other]),
  )
}

/** A number that its story gives twice stands in but one row. */
const inRows = (count: Count | null, rows: Count[]): Count | null =>
  rows.find(({ reading, low, high }) => reading === count?.reading && low === count.low && high === count.high) ?? null

/** The last of the figures that took each other's place after one, as long as nobody else gives it; null where none did. */
function lastOf(count: Count, laterOf: ReadonlyMap<Count, Succession[]>): Count | null {
  if (isHistory(count)) return null
  const next = (laterOf.get(count) ?? []).toSorted((a, b) => b.later.reading.time - a.later.reading.time)[0]?.later
  const last = next && lastOf(next, laterOf)
  return (last && !areOfTwoVoices(next, last) ? last : next) ?? null
}

/**
 * The last of the figures of later stories that bring one up to date; of those of one time, that of the same voice. What
 * its own story has a second account of is left out, if not by that voice.
 */
function successorOf(count: Count, near: Count[]): Count | null {
  if (isHistory(count)) return null
  const successors = near.filter((other) => {
    if (other.reading.time <= count.reading.time) return false
    const { how, score } = compareCounts(count, other)
    if (how !== 'update' || score < SHOWN.update) return false
    return (
      isOfVoice(count, other) || (count.insteadOf === null && other.insteadOf === null && !isContested(other, near))
    )
  })
  const ordered = successors.toSorted(
    (a, b) => a.reading.time - b.reading.time || Number(isOfVoice(count, a)) - Number(isOfVoice(count, b)),
  )
  return ordered.at(-1) ?? null
}

/** By the marks of the two or, in an affair that few stories are of, by their words. */
const isOfVoice = (a: Count, b: Count): boolean =>
  sameVoice(a.reading.chains.get(a.annotation.id) ?? null, b.reading.chains.get(b.annotation.id) ?? null) ||
  (areOfNarrow(a, b) && areOfOneVoice(a, b))

const isContested = (count: Count, near: Count[]): boolean =>
  near.some(
    (other) => other !== count && other.reading === count.reading && compareCounts(count, other).how === 'conflict',
  )

/** What was background when it was told has no later figure: `by May they had 28 signatures`. */
function isHistory({ reading, annotation, setting }: Count): boolean {
  const { days } = setting()
  const limit = annotation.figure.kind === 'money' || annotation.figure.kind === 'percent' ? MAX_AGE_OF_SUMS : MAX_AGE
  return days !== null && dayOf(reading.time) - days.end > limit
}

/** Days after which a number told again is history; sums are given by the year. */
const MAX_AGE = 90
const MAX_AGE_OF_SUMS = 400

/** A number that a story gives twice is one row. */
function withoutRepeats(ordered: Count[]): Count[] {
  const keyOf = ({ reading, low, high, partOf }: Count): string =>
    `${reading.story.slug} ${low} ${high} ${partOf ?? ''}`
  return [...new Map(ordered.toReversed().map((count) => [keyOf(count), count])).values()].reverse()
}

/** In the order of the days that they hold for; a toll is of the day on which it was told. */
export function byDay(a: Count, b: Count): number {
  return (
    dayOfAccount(a).localeCompare(dayOfAccount(b), 'en') ||
    a.reading.time - b.reading.time ||
    a.annotation.figure.start - b.annotation.figure.start
  )
}

const dayOfAccount = ({ role, asOf, reading }: Count): string =>
  role === null ? asOf : reading.story.published.slice(0, 10)

function rowOf(count: Count, successor: Count | null): LedgerRow {
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
    status: successor ? 'superseded' : 'standing',
    supersededBy: successor && { slug: successor.reading.story.slug, annotation: successor.annotation.id },
    partOf: count.partOf,
  }
}
