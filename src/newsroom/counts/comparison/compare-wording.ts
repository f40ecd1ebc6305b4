import { RATE_ADVERBS, RATE_BEHIND } from '../../lexicon/costs.ts'
import { DIED_LATER } from '../../lexicon/counting.ts'
import {
  DONE_BY,
  EXAMINED,
  GREATER_BY,
  RID_OF,
  ROOM_FOR,
  TO_BE_REACHED,
  VOTED_FOR,
} from '../../lexicon/distinctions.ts'
import { NUMBER_WORDS } from '../../lexicon/number-words.ts'
import { lazy } from '../../memo/lazy.ts'
import {
  areApartBy,
  areOfTwoMembers,
  areOfTwoMonths,
  areOfTwoPeriods,
  areSetApart,
  kindsIn,
  listNumbered,
  type Member,
  periodsIn,
  type Sides,
} from '../setting/are-set-apart.ts'
import { partAt } from '../setting/find-giver.ts'
import { areTwoCostings, type Costing, findCosting, findSubject } from '../setting/find-subject.ts'
import type { Count } from '../types.ts'
import { isValue } from './compare-anchors.ts'

/** The clause of a figure, on either side of it, and what its words tell it apart by. */
interface Around {
  part: string
  before: string
  behind: string
  kinds: () => Sides
  periods: () => Sides
  members: () => Member[]
  state: () => State
  costing: () => Costing | null
  /** The stretch of time in which a sum falls due: `day` of `2 million a day`; null for none. */
  rate: string | null
}

/** What is said of that which a figure counts: whether it is needed, gone, examined, by how much it is greater. */
interface State {
  toBeReached: boolean
  ridOf: boolean
  examined: boolean
  greaterBy: boolean
}

const AROUND = new WeakMap<Count, Around>()

/** Worked out once for each count, as most are compared with many. */
function aroundOf(count: Count): Around {
  const around = AROUND.get(count) ?? readAround(count)
  AROUND.set(count, around)
  return around
}

function readAround({ reading, annotation }: Count): Around {
  const { text = '', span } = reading.sentences[annotation.sentence] ?? {}
  const at = annotation.figure.start - (span?.start ?? 0)
  const { part, offset } = partAt(text, at)
  const before = part.slice(0, at - offset)
  const behind = part.slice(at - offset + annotation.figure.text.length)
  return {
    part,
    before,
    behind,
    kinds: lazy(() => kindsIn(part)),
    periods: lazy(() => periodsIn(part)),
    members: lazy(() => listNumbered(text)),
    state: lazy(() => ({
      toBeReached: TO_BE_REACHED.test(before),
      ridOf: RID_OF.test(before),
      examined: EXAMINED.test(part),
      greaterBy: annotation.figure.kind === 'percent' && GREATER_BY.test(behind),
    })),
    costing: lazy(() => (annotation.figure.kind === 'money' ? findCosting(before, behind) : null)),
    rate: annotation.figure.kind === 'money' ? rateOf(behind) : null,
  }
}

/** Whether the words of one story tell two figures apart: what beginners and old hands earn, who is in a hall and for whom it has room. */
export function areOfTwo(a: Count, b: Count): boolean {
  const [one, other] = [aroundOf(a), aroundOf(b)]
  if (
    ROOM_FOR.test(one.part) !== ROOM_FOR.test(other.part) ||
    areSetApart(one.part, other.part) ||
    areOfTwoMonths(one.part, other.part) ||
    areOfTwoPeriods(one.part, other.part)
  )
    return true
  if (PART.test(one.behind) || PART.test(other.behind)) return true
  if (VOTED_FOR.test(one.part) !== VOTED_FOR.test(other.part)) return true
  if (a.role === null && b.role === null && doneBy(one) !== doneBy(other)) return true
  const [x, y] = isValue(a) ? [findSubject(one.before), findSubject(other.before)] : [null, null]
  return (x !== null && y !== null && x !== y) || areOfTwoCosts(one, other)
}

/** What the roof costs and what the annex costs, 2 million a day and 30 million a year. */
function areOfTwoCosts(one: Around, other: Around): boolean {
  if (one.rate !== null && other.rate !== null && one.rate !== other.rate) return true
  const [x, y] = [one.costing(), other.costing()]
  return x !== null && y !== null && areTwoCostings(x, y)
}

const rateOf = (behind: string): string | null => {
  const [, unit, adverb = ''] = RATE_BEHIND.exec(behind) ?? []
  return unit?.toLowerCase() ?? RATE_ADVERBS.get(adverb.toLowerCase()) ?? null
}

/** `4,000 of them`. */
const PART = /^ of (?:them|these|those|whom)\b/i

const doneBy = ({ behind }: Around): string | undefined => DONE_BY.exec(behind)?.[1]

/**
 * Whether the words of two stories tell two figures apart: what was needed and what there was, of whom a ban holds and for
 * whom it has been lifted, a share and by how much something is greater, the left bank and the right bank, the costs of two things.
 */
export function areOfTwoStates(a: Count, b: Count): boolean {
  const [one, other] = [aroundOf(a), aroundOf(b)]
  const [x, y] = [one.state(), other.state()]
  return (
    isPartOf(a, other) ||
    isPartOf(b, one) ||
    x.toBeReached !== y.toBeReached ||
    x.ridOf !== y.ridOf ||
    x.examined !== y.examined ||
    x.greaterBy !== y.greaterBy ||
    areApartBy(one.periods(), other.periods()) ||
    areApartBy(one.kinds(), other.kinds()) ||
    areOfTwoCosts(one, other)
  )
}

/** `21 of the more than 200`, of which the other story tells 21: a part, and the whole that it is of. */
function isPartOf({ annotation: { figure } }: Count, { before }: Around): boolean {
  const part = PART_BEFORE.exec(before)?.[1]?.toLowerCase().replaceAll(',', '')
  return part !== undefined && (NUMBER_WORDS.get(part) ?? Number(part)) === figure.value
}

const PART_BEFORE =
  /(\d[\d,]*|\p{L}+(?:-\p{L}+)?) of (?:the |its |their |his |her |some |all )?(?:(?:more than|over|about|around|nearly|almost|some|at least) )?(?:the )?$/iu

/** `Five were killed`, and `two people died in the hospital on Monday night`: those who died after the others are no toll of all. */
export const areSomeOfTheDead = (a: Count, b: Count): boolean =>
  a.role === 'killed' && (isOfThoseWhoDiedLater(a, b) || isOfThoseWhoDiedLater(b, a))

/** Of the first of two all may have died so, where it is the earlier. */
const isOfThoseWhoDiedLater = (some: Count, all: Count): boolean =>
  some.low < all.low && some.reading.time >= all.reading.time && DIED_LATER.test(aroundOf(some).behind)

/** Whether the sentences of two figures name two of several: line 4 and line 9, the first bus and the second bus. */
export const areOfTwoInRow = (a: Count, b: Count): boolean =>
  areOfTwoMembers(aroundOf(a).members(), aroundOf(b).members())

/** `A man died in hospital, which leaves 37 survivors`: whether a figure is of those left of the figure before. */
export const isWhatIsLeft = (count: Count): boolean => LEAVES.test(aroundOf(count).before)

const LEAVES = /\bleav(?:es|ing) (?:only |just |about |some )?$/i
