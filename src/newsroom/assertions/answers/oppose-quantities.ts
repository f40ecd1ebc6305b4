import { areOfTwoPeriods } from '../../counts/setting/are-set-apart.ts'
import { DIED_LATER, OF_A_TIME_BEFORE, OTHER_OCCASION } from '../../lexicon/counting.ts'
import { DONE_BY, ROOM_FOR, THEN, WISHED } from '../../lexicon/distinctions.ts'
import { TO_COME } from '../../lexicon/oppositions.ts'
import { CROWDS, PEOPLE_NOUNS } from '../../lexicon/people.ts'
import { ANY_NOUNS, BEFELL, NOT_OF_THE_WHOLE, RARE, REGULAR } from '../../lexicon/quantities.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { stem } from '../../terms/stem.ts'
import { listQuantities, type Quantity, TIMES_OF_DAY } from '../quantities/list-quantities.ts'
import type { Assertion, Opposed } from '../types.ts'
import { isFullAnswer } from './is-answer.ts'
import { answersNumber, listNovelBeside } from './novel-beside.ts'

/** Words that the second voice may bring beside its number. */
const MAX_NOVEL = 2

/** By how much two numbers differ at least, where neither is rounded of the other, and at most, where they are of one thing. */
const MIN_RATIO = 1.07
const MAX_RATIO = 60

const LABELS: Readonly<Record<string, string>> = {
  time: 'how long',
  weekday: 'when',
  date: 'when',
  clock: 'when',
  count: 'how many',
  times: 'how often',
}

/** What two assertions differ about where they give two numbers of one kind; null where they give none, or the same. */
export function labelOfQuantities(a: Assertion, b: Assertion): string | null {
  const [one, other] = [a.quantities(), b.quantities()]
  const met = one.flatMap((x) =>
    other.flatMap((y) => (x.of === y.of ? [{ of: x.of, isSame: x.value === y.value }] : [])),
  )
  const differing = met.find(({ isSame }) => !isSame)
  return differing && !met.some(({ isSame }) => isSame) ? (LABELS[differing.of] ?? 'how much') : null
}

/**
 * `The press reached 75 degrees`, and in the next breath of another `the meter showed 51`: two numbers, lengths of time, days
 * or hours of what both speak of, which the second need not say again.
 */
export function opposeQuantities(a: Assertion, b: Assertion): Opposed | null {
  if (!isFullAnswer(a, b)) return null
  if (areOfTwoPeriods(sentenceOf(a), sentenceOf(b)) || countsSomeOfTheDead(b)) return null
  if (WISHED.test(a.part) !== WISHED.test(b.part)) return null
  if (OTHER_OCCASION.test(sentenceOf(a)) !== OTHER_OCCASION.test(sentenceOf(b))) return null
  if (/\bown\b/i.test(b.text) || isListed(b) || OF_A_TIME_BEFORE.test(sentenceOf(b))) return null
  const [one, other] = [a, b].map(({ text, quantities }) => quantities().filter((it) => isOfTheWhole(it, text))) as [
    Quantity[],
    Quantity[],
  ]
  const rare = opposeRegular(a, b)
  if (rare) return rare
  if (other.length === 0 || (isOfThen(a, b) && !answersNumber(b)) || ROOM_FOR.test(a.text) !== ROOM_FOR.test(b.text))
    return null
  if (other.some(({ of }) => of === 'share') && ALL_OF_IT.test(a.text) && countNovel(a, b, other) <= MAX_NOVEL)
    return { a, b, kind: 'conflict', label: 'how much', similarity: 0.4 }
  if (one.length === 0) return null
  if (one.some((x) => other.some((y) => mayBeOneNumber(x, y)))) return null
  for (const y of other) {
    const x = one.find((it) => areOfOneKind(it, y) && differ(it, y))
    if (y.nouns.length === 0 && y.of === 'count' && (other[0] !== y || isBehindAnother(a, b))) continue
    if (x === undefined || !areOfOneThing(a, b, { x, y, all: other })) continue
    if (y.of === 'count' && BEFELL.test(a.text) !== BEFELL.test(b.text) && areOfOthers(x, y)) continue
    if (y.of === 'count' && areOfTwoDoings(a.text.slice(x.end), b.text.slice(y.end))) continue
    if (y.of === 'count' && TO_COME.test(a.text) !== TO_COME.test(b.text) && !answersNumber(b)) continue
    if (x.of === 'share' && [a, b].some(({ text }) => VOTES.test(text))) continue
    return { a, b, kind: 'conflict', label: LABELS[y.of] ?? LABELS[x.of] ?? 'how much', similarity: 0.4 }
  }
  return null
}

/** `Seven had died`, and `two people died in the hospital on Monday night`: those who died after the others. */
export const countsSomeOfTheDead = ({ text, quantities }: Assertion): boolean =>
  quantities().some(({ of, end }) => of === 'count' && DIED_LATER.test(text.slice(end)))

/** `Some 400 lorries had come by ten`, and `412`. */
export const mayBeOneNumber = (x: Quantity, y: Quantity): boolean =>
  areOfOneKind(x, y) &&
  !TIMES_OF_DAY.has(x.of) &&
  (x.value === y.value || (x.of === y.of && !y.isOfThat && x.low <= y.high && y.low <= x.high))

/** `Twelve work there`, and `40 had worked there in 2015`. */
const isOfThen = (a: Assertion, b: Assertion): boolean => THEN.test(a.text) !== THEN.test(b.text)

/** `Has 900 members`, and `300 members had voted`. */
const areOfTwoDoings = (a: string, b: string): boolean => DONE_BY.exec(a)?.[1] !== DONE_BY.exec(b)?.[1]

/** Those killed are none of the 400 who hold a camp. */
const areOfOthers = (x: Quantity, y: Quantity): boolean =>
  x.nouns.length > 0 && y.nouns.length > 0 && !x.nouns.some((noun) => y.nouns.includes(noun))

/** `He had waited for five hours` is no answer to how long the talks lasted. */
export const OF_WHO_SPEAKS = /^(?:that )?(?:I|we|he|she)\b/i

const ALL_OF_IT = /\b(?:full(?:y)?|whole|entire(?:ly)?|complete(?:ly)?)\b/i

/** `The mine is inspected every month`, and the next voice: `the last inspector had come two years ago`. */
function opposeRegular(a: Assertion, b: Assertion): Opposed | null {
  if (!REGULAR.test(a.text) || !RARE.test(b.text) || countNovel(a, b, []) > MAX_NOVEL_OF_TIMES) return null
  return { a, b, kind: 'conflict', label: 'how often', similarity: 0.4 }
}
const MAX_NOVEL_OF_TIMES = 3

/** Shares of a vote and of those asked are told of one each. */
const VOTES = /\b(?:votes?|voters?|votes counted|polls?|polled|surveyed|respondents?)\b/i

/** `North side: 40.` */
const isListed = (one: Assertion): boolean =>
  /^[^:]{2,40}: [\d,.]+$/.test(sentenceOf(one)) || (sentenceOf(one).match(/\p{L}: \d/gu)?.length ?? 0) > 1

const sentenceOf = ({ reading, sentence }: Assertion): string => sentenceText(reading, sentence)

/** `He received 2 million, it said; he says he was paid 600,000`: it answers the number just before it. */
function isBehindAnother(a: Assertion, b: Assertion): boolean {
  const text = sentenceOf(b)
  return a.sentence !== b.sentence && listQuantities(text.slice(0, Math.max(0, text.indexOf(b.text)))).length > 0
}

/** Characters around a number among which stands that it is of a part or a wish. */
const BEFORE_IT = 30
const BEHIND_IT = 30

const isOfTheWhole = ({ of, start, end }: Quantity, text: string): boolean =>
  // `nine tonnes of them` are all that there are.
  (of !== 'count' &&
    OF_THEM.test(text.slice(end)) &&
    !(of === 'money' && OF_THE_SUM.test(text.slice(end))) &&
    !NOT_OF_THE_WHOLE.test(text.slice(Math.max(0, start - BEFORE_IT), end))) ||
  /\bthere (?:were|are|had been) (?:\p{L}+ ){0,2}$/iu.test(text.slice(0, start)) ||
  (!(of === 'money' && OF_THE_SUM.test(text.slice(end))) &&
    !NOT_OF_THE_WHOLE.test(text.slice(Math.max(0, start - BEFORE_IT), end + BEHIND_IT).replace(/[,;].*$/, '')))

/** `$10 million of the loan` */
const OF_THE_SUM = /^(?: \p{L}+)? of (?:the|that|this|its|his|her|their)\b/iu
const OF_THEM = /^ \p{L}+ of (?:them|it|these|those)(?=\s*(?:[.,;”]|$))/iu

function areOfOneKind(x: Quantity, y: Quantity): boolean {
  if (y.isOfThat) return !TIMES_OF_DAY.has(x.of)
  // `The meter showed 51`, of degrees.
  if (y.of === 'count' && y.nouns.length === 0) return !TIMES_OF_DAY.has(x.of) && x.of !== 'share'
  // `rang three times`, and `a single call`
  if (x.of === 'times' && y.of === 'count') return true
  if (x.of !== y.of) return false
  if (x.of !== 'count') return true
  return (
    x.nouns.some((noun) => y.nouns.includes(noun)) ||
    (areOfPeople(x, y) && [x, y].some(isOfAnybody) && !isOfAnother(x, y))
  )
}

/** `Treated 84 people`, and `there had been 380 stewards`, who are no crowd. */
const isOfAnother = (x: Quantity, y: Quantity): boolean =>
  isOfAnybody(x) && !isOfAnybody(y) && !y.nouns.some((noun) => ANY_CROWD.has(noun)) && y.nouns.length > 0

const isOfAnybody = ({ nouns }: Quantity): boolean => nouns.some((noun) => ANY_NOUNS.has(noun))

const areOfPeople = (...both: Quantity[]): boolean =>
  both.every(({ nouns }) => nouns.length === 0 || nouns.some((noun) => ANY_NOUNS.has(noun) || PEOPLE.has(noun)))

const ANY_CROWD: ReadonlySet<string> = new Set([...CROWDS].map(stem))
const PEOPLE: ReadonlySet<string> = new Set([...PEOPLE_NOUNS].map(stem))

function differ(x: Quantity, y: Quantity): boolean {
  if (y.isOfThat) return true
  if (TIMES_OF_DAY.has(x.of)) return x.value !== y.value
  const isBare = y.of === 'count' && y.nouns.length === 0 && x.of !== 'count'
  const [low, high] = isBare ? [x.value, x.value] : [x.low, x.high]
  if (low <= y.high && y.low <= high) return false
  const bounds = [low, high, y.low, y.high].filter(Number.isFinite)
  const ratio = Math.max(...bounds) / Math.max(1e-9, Math.min(...bounds))
  return ratio >= MIN_RATIO && ratio <= MAX_RATIO
}

/** Beside its number the second names next to nothing that the first did not. */
function areOfOneThing(
  a: Assertion,
  b: Assertion,
  { x, y, all }: { x: Quantity; y: Quantity; all: Quantity[] },
): boolean {
  const novel = listNovelBeside(a, b, all).filter((root) => !(x.nouns.length > 0 && y.nouns.includes(root)))
  const shared = b.terms.list.length - novel.length
  const isLoose = TIMES_OF_DAY.has(x.of) || (y.of === 'count' && y.nouns.length === 0 && !y.isOfThat)
  // What a sum or a share is of must have been named.
  if (novel.length === 0) return true
  if (x.of === 'count' && x.nouns.length === 0 && y.nouns.length > 0) return false
  // `Took twelve minutes to come`, and `the fire had burned for 40`.
  if (x.of === 'time' && (novel.length > 1 || OF_WHO_SPEAKS.test(b.text)) && novel.length > 0 && shared === 0)
    return false
  return (
    (y.isOfThat || (y.of !== 'money' && y.of !== 'share')) &&
    (isLoose ? novel.length <= MAX_NOVEL - (x.of === 'clock' ? 0 : 1) && shared > 0 : novel.length <= MAX_NOVEL)
  )
}

const countNovel = (a: Assertion, b: Assertion, numbers: Quantity[]): number => listNovelBeside(a, b, numbers).length
