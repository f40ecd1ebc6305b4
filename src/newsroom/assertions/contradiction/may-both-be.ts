import {
  areOfTwoHabits,
  areOfTwoMonths,
  areOfTwoPeriods,
  areSetApart,
  areSetApartInTime,
} from '../../counts/setting/are-set-apart.ts'
import { GIVEN_BEFORE, OF_A_TIME_BEFORE } from '../../lexicon/counting.ts'
import { OF_ONES_OWN, THEN, WISHED } from '../../lexicon/distinctions.ts'
import { SUMS } from '../../lexicon/quantities.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { stem } from '../../terms/stem.ts'
import { countsSomeOfTheDead, mayBeOneNumber, OF_WHO_SPEAKS } from '../answers/oppose-quantities.ts'
import { isNoAccount } from '../oppose-assertions.ts'
import { areEachOfThemselves } from '../subjects/are-each-of-themselves.ts'
import { areOfTwoNamed } from '../subjects/are-of-two-named.ts'
import { deniesLess } from '../subjects/denies-less.ts'
import { isOfOnesOwn } from '../subjects/is-of-ones-own.ts'
import { namesAnother } from '../subjects/names-another.ts'
import { rootOf } from '../subjects/root-of.ts'
import type { Assertion } from '../types.ts'
import { pairNumbers } from './quantity-features.ts'

/** Words tell that the two are of two things, times or people, or of what each does for themselves, or neither is an account. */
export const mayBothBe = (a: Assertion, b: Assertion): boolean =>
  [a, b].some(isNoAccount) ||
  areSetApart(a.text, b.text) ||
  areOfTwoHabits(a.text, b.text) ||
  areOfTwoMonths(a.text, b.text) ||
  areOfTwoPeriods(sentenceOf(a), sentenceOf(b)) ||
  WISHED.test(a.part) !== WISHED.test(b.part) ||
  areOfTwoNamed(a, b) ||
  areEachOfThemselves(a, b) ||
  namesAnother(a, b) ||
  deniesLess(a, b) ||
  isOfOnesOwn(a) !== isOfOnesOwn(b) ||
  ((isOfThen(a, b) || GIVEN_BEFORE.test(sentenceOf(b))) && pairNumbers(a.quantities(), b.quantities()) !== null) ||
  isSumOfAnother(a, b) ||
  [a, b].some(countsSomeOfTheDead) ||
  countTwoThings(a, b)

/** Words tell so that may as well be what the two differ about: another day, another year, another number. */
export const mayDiffer = (a: Assertion, b: Assertion): boolean =>
  areSetApartInTime(a.text, b.text) || isOfThen(a, b) || mayNumbersBothBe(a, b)

/** `Twelve work there`, and `40 had worked there in 2015`. */
const isOfThen = (a: Assertion, b: Assertion): boolean => THEN.test(a.text) !== THEN.test(b.text)

const sentenceOf = ({ reading, sentence }: Assertion): string => sentenceText(reading, sentence)

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
  return isOwnTime || a.quantities().some((it) => mayBeOneNumber(it, y))
}

/** `£14 million was spent on the town`, and the next voice: `the sum for the harbour was nearer five`. */
function isSumOfAnother(a: Assertion, b: Assertion): boolean {
  const thing = SUM_FOR.exec(b.text)?.[1]
  return (
    thing !== undefined &&
    !a
      .partRoots()
      .set()
      .has(rootOf(stem(thing.toLowerCase())))
  )
}

const SUM_FOR = new RegExp(String.raw`\b(?:${SUMS}) (?:for|of) the (\p{Ll}+)`, 'iu')

/** `Two guards were on duty`, and the next voice: `there was only one way out`. */
function countTwoThings(a: Assertion, b: Assertion): boolean {
  const [one, other] = [a, b].map(({ quantities }) => quantities().filter(({ of }) => of === 'count'))
  if (one!.length === 0 || other!.length === 0) return false
  const nouns = new Set(one!.flatMap((it) => it.nouns))
  return nouns.size > 0 && other!.every((it) => it.nouns.length > 0 && !it.nouns.some((noun) => nouns.has(noun)))
}
