import { getOrCompute } from '../../memo/get-or-compute.ts'
import type { StoryReading } from '../../story/read-story.ts'
import { SUCCESSION } from '../../thresholds.ts'
import { areOfTwoDeeds } from '../comparison/compare-times.ts'
import { rulingOf } from '../rulings/ruling-of.ts'
import type { Count } from '../types.ts'
import { excludeEachOther } from './differences.ts'
import type { EventLevels, Level } from './list-levels.ts'
import { listPairsOfStories } from './list-pairs.ts'
import { ruleOf } from './rule-of.ts'
import { weighSuccession } from './weigh-levels.ts'

/** A figure of a later story, and the figure of an earlier one that it takes the place of. */
export interface Succession {
  earlier: Count
  later: Count
  /** 0 to 1. */
  probability: number
}

/** What the words of an event's stories tell of which figures take the place of which. */
export interface EventSuccessions {
  successions: Succession[]
  /** Those that are not sure enough to be shown, for an editor to decide on. */
  undecided: Succession[]
  /** Whether a rule that says so of two is not believed, as all else makes it unlikely. */
  isUnlikely: (earlier: Count, later: Count) => boolean
}

export const NO_SUCCESSIONS: EventSuccessions = { successions: [], undecided: [], isUnlikely: () => false }

/** Less sure pairs are not worth an editor's time; a guess, not a measure. */
const MIN_PROBABILITY = 0.5

/**
 * Which figures of an event's later stories take the place of which of its earlier ones: of each figure the likeliest in
 * each other story, where the two choose each other. What an editor says of two wins.
 */
export function findSuccessions(event: EventLevels): EventSuccessions {
  const pairs = listPairsOfStories(event.levels).flatMap(([a, b]): Weighed[] => {
    const ruling = rulingOf(a.count, b.count)?.ledger
    if (ruling === false || (ruling === undefined && !mayBeOfOne(a, b))) return []
    return [{ a, b, isConfirmed: ruling === true, probability: ruling ? 1 : weighSuccession(a, b, event) }]
  })
  const weighty = pairs.filter(({ probability }) => probability >= MIN_PROBABILITY)
  const isBest = chooseBest(weighty)
  const likely = weighty.filter((pair) => pair.isConfirmed || (isBest(pair) && mayFollow(pair) && !isUpheld(pair)))
  const isShown = (pair: Weighed): boolean => pair.probability >= SUCCESSION[groundOf(pair)]
  const unlikely = Map.groupBy(
    // Of others no rule says anything.
    pairs.filter(
      (pair) => pair.a.count.key === pair.b.count.key && (pair.probability < SUCCESSION.ruled || isUpheld(pair)),
    ),
    ({ a }) => a.count,
  )
  return {
    successions: likely.filter(isShown).map(toSuccession),
    undecided: likely.filter((pair) => !isShown(pair)).map(toSuccession),
    isUnlikely: (earlier, later) => unlikely.get(earlier)?.some(({ b }) => b.count === later) === true,
  }
}

interface Weighed {
  a: Level
  b: Level
  isConfirmed: boolean
  probability: number
}

const toSuccession = ({ a, b, probability }: Weighed): Succession => ({
  earlier: a.count,
  later: b.count,
  probability,
})

/** Makes what tells of a pair whether each is the likeliest of its story for the other. */
function chooseBest(pairs: readonly Weighed[]): (pair: Weighed) => boolean {
  const best = new Map<Level, Map<StoryReading, number>>()
  const note = (level: Level, { reading }: Count, probability: number) => {
    const chances = getOrCompute(best, level, () => new Map<StoryReading, number>())
    chances.set(reading, Math.max(chances.get(reading) ?? 0, probability))
  }
  for (const { a, b, probability } of pairs) {
    note(a, b.count, probability)
    note(b, a.count, probability)
  }
  return ({ a, b, probability }) =>
    best.get(a)?.get(b.count.reading) === probability && best.get(b)?.get(a.count.reading) === probability
}

function groundOf({ a, b }: Weighed): keyof typeof SUCCESSION {
  if (isRuled(a, b)) return 'ruled'
  return a.count.annotation.figure.kind === 'money' ? 'sum' : 'unruled'
}

const isRuled = (a: Level, b: Level): boolean => ruleOf(a, b) === 'update'

/** What a rule says is not forbidden by others. */
const mayFollow = ({ a, b }: Weighed): boolean =>
  isRuled(a, b) || !(excludeEachOther(a, b) || areOfTwoDeeds(a.count, b.count))

/** `The figure remains 19`: whoever gave the earlier number stands by it in the later story, whatever others count there. */
const isUpheld = ({ a, b }: Weighed): boolean =>
  b.count.reading.sentences.some(({ text }) =>
    [...text.matchAll(REMAINS)].some(([, number]) => number === a.count.annotation.figure.text),
  )

const REMAINS =
  /\b(?:remain(?:s|ed)?|stays?|stayed|stands? by|stood by)(?: at| the figure of| its figure of)? ([\d,.]*\d)/gi

/** What shares no word was never likely enough, and is not weighed. */
const mayBeOfOne = (a: Level, b: Level): boolean => a.count.key === b.count.key || !a.terms().isDisjointFrom(b.terms())
