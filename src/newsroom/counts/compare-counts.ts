import type { SourceChain } from '../types.ts'
import type { Count } from './list-counts.ts'

const hour = 3_600_000

/**
 * How a count bears on an earlier one: they agree, the later updates the earlier, they cannot both be true,
 * or they count different things. Parts are never compared with wholes, nor strikes with gunfire.
 */
export function compareCounts(earlier: Count, later: Count): 'agree' | 'update' | 'conflict' | 'different' {
  if (!countOneThing(earlier, later)) return 'different'
  if (agree(earlier, later)) return isNewer(earlier, later) ? 'update' : 'agree'
  if (earlier.vague || later.vague) return 'different'
  const grown = later.low >= earlier.high || later.low > earlier.low
  const saysRisen = later.annotation.figure.change?.part === 'to'
  const gap = later.reading.time - earlier.reading.time
  if (sameVoice(chainOf(earlier), chainOf(later))) return gap > 0 || later.asOf > earlier.asOf ? 'update' : 'different'
  if (saysRisen && gap > 0) return 'update'
  const apart = later.asOf > earlier.asOf && gap > 12 * hour
  if (!apart) return 'conflict'
  return grown || gap > 72 * hour ? 'update' : 'conflict'
}

/** `at least 20`, and 31 the day after: both true, but the later tells more. */
function isNewer(earlier: Count, later: Count): boolean {
  const [x, y] = [earlier.annotation.figure, later.annotation.figure]
  const gap = later.reading.time - earlier.reading.time
  return x.modifier === 'at least' && x.value !== null && y.value !== null && y.value > x.value && gap > 12 * hour
}

function countOneThing(a: Count, b: Count): boolean {
  if (a.part || b.part || a.measure !== b.measure) return false
  const x = a.annotation.figure
  const y = b.annotation.figure
  if ((x.change?.part === 'by') !== (y.change?.part === 'by')) return false
  if (a.noun !== b.noun && !(isLoose(a) && isLoose(b))) return false
  if (a.place !== b.place && !(a.place === '' ? isOf(a, b.place) : isOf(b, a.place))) return false
  if (x.role === null && !sharesContext(a, b)) return false
  const [one, other] = [a.setting(), b.setting()]
  return (
    compatible(one.causes, other.causes) &&
    compatible(one.periods, other.periods) &&
    compatible(one.places, other.places)
  )
}

/** A count without a place is of one that its sentence names, unless that is the place of its part. */
const isOf = (count: Count, place: string): boolean =>
  count.place === '' && count.setting().places.includes(place) && !count.divided

/** With a role, `12 dead` and `12 people dead` count the same. */
const isLoose = (count: Count): boolean =>
  count.annotation.figure.role !== null && (count.noun === '' || count.noun === 'people')

/** Without a role, `4,000 hectares` are of the same thing only where the two sentences speak of the same things. */
export function sharesContext(a: Count, b: Count): boolean {
  const [one, other] = [a.setting().context, b.setting().context]
  let shared = 0
  for (const term of one.list) if (other.set().has(term)) shared += 1
  return shared >= 2 && shared / Math.min(one.list.length, other.list.length) >= 0.3
}

const compatible = (a: string[], b: string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.includes(one))

function agree(a: Count, b: Count): boolean {
  if (a.low <= b.high && b.low <= a.high) return true
  return isRounded(a.low, b.low) || isRounded(b.low, a.low)
}

/** 12,000 stands for 11,870. */
function isRounded(round: number, exact: number): boolean {
  // Its last digit tells nearly every number that is not round, before anything is worked out.
  if (round % 10 !== 0 || Math.abs(round) < 100) return false
  const highest = 10 ** Math.floor(Math.log10(Math.abs(round)))
  const scale = round % highest === 0 ? highest : highest / 10
  return round % scale === 0 && Math.round(exact / scale) * scale === round
}

const chainOf = (count: Count): SourceChain | null => count.reading.chains.get(count.annotation.id) ?? null

/** The same origin speaks, or, where none is known, the same relay. */
export function sameVoice(a: SourceChain | null, b: SourceChain | null): boolean {
  if (!a || !b) return false
  if (a.origin !== null || b.origin !== null) return a.origin === b.origin && !a.origin?.startsWith('unnamed-')
  const [x, y] = [a.links.at(-1), b.links.at(-1)]
  return x !== undefined && x.id === y?.id
}
