import { MORE_BEFORE, MORE_BEHIND, PART_BEFORE } from '../../lexicon/counting.ts'
import { FORECASTS } from '../../lexicon/measures.ts'
import { meet } from '../comparison/compare-anchors.ts'
import { isOfYearGone } from '../comparison/compare-times.ts'
import { areOfTwoStates } from '../comparison/compare-wording.ts'
import { areOneNumber } from '../magnitudes/are-one-number.ts'
import { areSetApart } from '../setting/are-set-apart.ts'
import { areRivals, chainOf } from '../voices.ts'
import { namesOtherYear } from './level-features.ts'
import type { Level } from './list-levels.ts'
import { ruleOf } from './rule-of.ts'

type Differ = (a: Level, b: Level) => boolean

/** What keeps one of two figures from taking the place of the other, however alike their words. */
const EXCLUDING: Readonly<Record<string, Differ>> = {
  'clash by a rule': (a, b) => ruleOf(a, b) === 'conflict',
  'two states': (a, b) => areOfTwoStates(a.count, b.count),
  'a ceiling': (a, b) => [a, b].some(({ count }) => count.annotation.figure.modifier === 'at most'),
  'two places': (a, b) => areApart(a.count.setting().places, b.count.setting().places),
  'one number': (a, b) => areOneNumber(a.count, b.count) && !isOutgrown(a, b),
  'two who are named': (a, b) =>
    [a, b].every(({ count }) => count.setting().isNamedGiver) && areRivals(a.count, b.count),
  'two bidders': areOfTwoBidders,
  'of a year gone': (a, b) => isOfYearGone(a.count) || isOfYearGone(b.count),
  'a condition': (a, b) => CONDITION.test(a.before) || CONDITION.test(b.before),
  'a forecast': (a, b) => FORECASTS.test(a.before) !== FORECASTS.test(b.before),
  'lengths of time': (a) => a.count.annotation.figure.kind === 'duration',
  'an addition': (a, b) => isAddition(a) || isAddition(b),
  'a change by a share': (a, b) => isShare(a) && (isStep(a) || isStep(b)),
}

/** What makes it less likely. */
const DOUBTING: Readonly<Record<string, Differ>> = {
  'a bound': (a, b) => areOneNumber(a.count, b.count),
  'a of a part': isPart,
  'b of a part': (_, b) => isPart(b),
  'set apart': (a, b) => areSetApart(textOf(a), textOf(b)),
  'one planned': (a, b) => a.count.setting().planned !== b.count.setting().planned,
  'another thing': (a, b) => a.count.setting().other !== b.count.setting().other,
  'a step by': (a, b) => isStep(a) || isStep(b),
  'other year': (a, b) => namesOtherYear(a) || namesOtherYear(b),
  'two origins': (a, b) => {
    const [origin, its] = [chainOf(a.count)?.origin ?? null, chainOf(b.count)?.origin ?? null]
    return origin !== null && its !== null && origin !== its
  },
  rivals: (a, b) => areRivals(a.count, b.count),
}

const ALL: readonly (readonly [name: string, differ: Differ])[] = Object.entries({ ...EXCLUDING, ...DOUBTING })

/**
 * What sets two figures apart: a part and a whole, a plan and what came of it, two places, years or affairs, one number in two
 * roundings, two who count.
 */
export const listDifferences = (a: Level, b: Level): string[] =>
  ALL.flatMap(([name, differ]) => (differ(a, b) ? [name] : []))

/** Whether one of two figures never takes the place of the other. */
export const excludeEachOther = (a: Level, b: Level): boolean => Object.values(EXCLUDING).some((differ) => differ(a, b))

/** `12 were killed, nine of them in one house`: the nine have no later number in the twelve. */
function isPart({ count, before }: Level): boolean {
  return count.part || count.annotation.figure.partOf !== null || PART_BEFORE.test(before)
}

/** `Two more people have died, which brings the toll to three`: the two have no later number. */
const isAddition = ({ before, behind }: Level): boolean => MORE_BEFORE.test(before) || MORE_BEHIND.test(behind)

/** `If fees are set at | £10,000, students may owe 70,000` */
const CONDITION = /\b(?:if|unless|whether)\s[^,;.]*$/i

/** `At least 60 houses`, and later 84 of them: both are true, and the later tells more. */
const isOutgrown = ({ count: a }: Level, { count: b }: Level): boolean =>
  b.low > a.low && /^(?:at least|more than)$/.test(a.annotation.figure.modifier ?? '')

const areApart = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && !meet(some, others)

/** `Suryavan raised its offer to |`, and `Gneis, whose last bid was at |`: the first names of the two sentences share no word. */
function areOfTwoBidders(a: Level, b: Level): boolean {
  if (![a, b].every((it) => BID.test(textOf(it)))) return false
  // The one story may name only in passing who bids in the other.
  const names = [...a.count.reading.names, ...b.count.reading.names]
  const [one, other] = [a, b].map(({ before }) => {
    const found = names.flatMap(([key, { name, kind }]) => {
      const at = kind === 'place' ? -1 : before.indexOf(name.split(' ')[0]!)
      return at < 0 ? [] : [{ key, at }]
    })
    return found.sort((x, y) => x.at - y.at)[0]?.key.split(' ') ?? []
  })
  return areApart(one!, other!)
}
const BID = /\b(?:bid|bids|bidding|offer|offers|offered)\b/i

const isStep = ({ count }: Level): boolean => count.annotation.figure.change?.part === 'by'

const isShare = ({ count }: Level): boolean => count.annotation.figure.kind === 'percent'

const textOf = ({ before, behind }: Level): string => `${before} ${behind}`
