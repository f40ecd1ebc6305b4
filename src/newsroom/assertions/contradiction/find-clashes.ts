import { areOfTwoMonths, areOfTwoPeriods, areSetApart, areSetApartInTime } from '../../counts/setting/are-set-apart.ts'
import { THEN, WISHED } from '../../lexicon/distinctions.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import type { TermWeights } from '../../terms/inverse-document-frequency.ts'
import { CONTRADICTION } from '../../thresholds.ts'
import { labelOfQuantities, OF_A_TIME_BEFORE, OF_WHO_SPEAKS } from '../answers/oppose-quantities.ts'
import { isNoAccount } from '../oppose-assertions.ts'
import type { Quantity } from '../quantities/list-quantities.ts'
import { areEachOfThemselves } from '../subjects/are-each-of-themselves.ts'
import { areOfTwoNamed } from '../subjects/are-of-two-named.ts'
import { deniesLess } from '../subjects/denies-less.ts'
import { isOfOnesOwn } from '../subjects/is-of-ones-own.ts'
import { namesAnother } from '../subjects/names-another.ts'
import type { Assertion, Opposed } from '../types.ts'
import { areTwoVoices, type Exchange, mayAnswer, pairVoices } from './list-exchanges.ts'
import { pairNumbers } from './quantity-features.ts'
import { weighContradictions } from './weigh-contradictions.ts'

/**
 * Voices of one story that contradict each other, in its order. What a rule finds of two of which the second speaks a little
 * behind the first is believed where all else makes it likely enough, and what the words make very likely needs no rule.
 */
export function findClashes(assertions: readonly Assertion[], vocabulary: TermWeights): Opposed[] {
  const pairs = pairVoices(assertions, vocabulary)
  const answers = pairs.filter(mayAnswer)
  const chances = weighContradictions(answers)
  const chanceOf = new Map(answers.map((answer, at) => [answer, chances[at]!]))
  return pairs.flatMap((pair) => clashOf(pair, chanceOf.get(pair)) ?? [])
}

/** @param chance undefined where the second does not answer the first */
function clashOf({ a, b, found }: Exchange, chance: number | undefined): Opposed | null {
  // What stands in one part of a sentence is of one voice.
  if (a.order === b.order) return null
  if (chance === undefined) return found && areTwoVoices(a, b) ? found : null
  if (found) return chance >= leastOf(found.label) ? found : null
  if (chance < CONTRADICTION.unruled || mayBothBe(a, b)) return null
  return { a, b, kind: 'conflict', label: labelOfQuantities(a, b) ?? 'told differently', similarity: chance }
}

const leastOf = (label: string): number =>
  OF_NEGATION.has(label) ? CONTRADICTION.negated : label === 'how many' ? CONTRADICTION.counted : CONTRADICTION.excluded

/** Labels of what a rule finds where one of two denies; the rest find two ways, numbers or causes of which but one can hold. */
const OF_NEGATION: ReadonlySet<string> = new Set(['so or not so', 'asserted or denied'])

/** Words tell that the two are of two things, times or people, or of what each does for themselves, or neither is an account. */
const mayBothBe = (a: Assertion, b: Assertion): boolean =>
  [a, b].some(isNoAccount) ||
  areSetApart(a.text, b.text) ||
  areSetApartInTime(a.text, b.text) ||
  areOfTwoMonths(a.text, b.text) ||
  areOfTwoPeriods(sentenceOf(a), sentenceOf(b)) ||
  THEN.test(a.text) !== THEN.test(b.text) ||
  WISHED.test(a.part) !== WISHED.test(b.part) ||
  areOfTwoNamed(a, b) ||
  areEachOfThemselves(a, b) ||
  namesAnother(a, b) ||
  deniesLess(a, b) ||
  isOfOnesOwn(a) !== isOfOnesOwn(b) ||
  countTwoThings(a, b) ||
  mayNumbersBothBe(a, b)

const sentenceOf = ({ reading, sentence }: Assertion): string => sentenceText(reading, sentence)

/** `Lost twelve`, and `puts its own losses at eight`; not `by its own count`. */
const OF_ONES_OWN = /\b(?:its|their|his|her|our|my) own (?!count|reckoning|estimates?|figures?|records?|tally)/i

/**
 * Whether two numbers may both be right, or are of two things: `some 400 lorries had come` and `412`; `400` and `in its first
 * count it had spoken of 300`; `the ferry was 40 minutes late` and `he had missed a train two hours later`.
 */
function mayNumbersBothBe(a: Assertion, b: Assertion): boolean {
  if (a.negative !== b.negative) return false
  const pair = pairNumbers(a.quantities(), b.quantities())
  if (pair === null || pair.x.of !== pair.y.of) return false
  if (OF_A_TIME_BEFORE.test(sentenceOf(b)) || OF_ONES_OWN.test(b.text)) return true
  const { x, y } = pair
  const isOwnTime =
    x.of === 'time' && OF_WHO_SPEAKS.test(b.text) && !b.roots().list.some((root) => a.partRoots().set().has(root))
  return (
    isOwnTime || a.quantities().some((it) => it.of === y.of && isOfNoun(it, y) && it.low <= y.high && y.low <= it.high)
  )
}

/** What the second counts it may not say again. */
const isOfNoun = (x: Quantity, y: Quantity): boolean =>
  y.of !== 'count' || y.nouns.length === 0 || x.nouns.some((noun) => y.nouns.includes(noun))

/** `Two guards were on duty`, and the next voice: `there was only one way out`. */
function countTwoThings(a: Assertion, b: Assertion): boolean {
  const [one, other] = [a, b].map(({ quantities }) => quantities().filter(({ of }) => of === 'count'))
  if (one!.length === 0 || other!.length === 0) return false
  const nouns = new Set(one!.flatMap((it) => it.nouns))
  return nouns.size > 0 && other!.every((it) => it.nouns.length > 0 && !it.nouns.some((noun) => nouns.has(noun)))
}
