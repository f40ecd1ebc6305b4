import { areOfTwoMonths, areOfTwoPeriods, areSetApart, areSetApartInTime } from '../../counts/setting/are-set-apart.ts'
import { OF_A_TIME_BEFORE } from '../../lexicon/counting.ts'
import { OF_ONES_OWN, THEN, WISHED } from '../../lexicon/distinctions.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { mayBeOneNumber, OF_WHO_SPEAKS } from '../answers/oppose-quantities.ts'
import { isNoAccount } from '../oppose-assertions.ts'
import { areEachOfThemselves } from '../subjects/are-each-of-themselves.ts'
import { areOfTwoNamed } from '../subjects/are-of-two-named.ts'
import { deniesLess } from '../subjects/denies-less.ts'
import { isOfOnesOwn } from '../subjects/is-of-ones-own.ts'
import { namesAnother } from '../subjects/names-another.ts'
import type { Assertion } from '../types.ts'
import { pairNumbers } from './quantity-features.ts'

/** Words tell that the two are of two things, times or people, or of what each does for themselves, or neither is an account. */
export const mayBothBe = (a: Assertion, b: Assertion): boolean =>
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

/** `Two guards were on duty`, and the next voice: `there was only one way out`. */
function countTwoThings(a: Assertion, b: Assertion): boolean {
  const [one, other] = [a, b].map(({ quantities }) => quantities().filter(({ of }) => of === 'count'))
  if (one!.length === 0 || other!.length === 0) return false
  const nouns = new Set(one!.flatMap((it) => it.nouns))
  return nouns.size > 0 && other!.every((it) => it.nouns.length > 0 && !it.nouns.some((noun) => nouns.has(noun)))
}
