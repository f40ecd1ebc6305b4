import { countUp } from '../../learned/count-up.ts'
import { OTHER_OCCASION } from '../../lexicon/counting.ts'
import { TO_COME } from '../../lexicon/oppositions.ts'
import { ANY_NOUNS, BEFELL, NOT_OF_THE_WHOLE } from '../../lexicon/quantities.ts'
import { STOPWORDS } from '../../lexicon/stopwords.ts'
import { stem } from '../../terms/stem.ts'
import { answersNumber, listNovelBeside } from '../answers/novel-beside.ts'
import { type Quantity, TIMES_OF_DAY } from '../quantities/list-quantities.ts'
import type { Assertion } from '../types.ts'

/** Where what is new is told together with something else, no more of it is counted, and so many shared words. */
const MOST_NEW = 4
const MOST_SHARED = 3

/**
 * Numbers, lengths of time, days and hours that two assertions give, and of those the two that may answer one question: what
 * both measure, in which words the second gives its own, and what they bring besides.
 */
export function quantityFeatures(a: Assertion, b: Assertion): string[] {
  const [one, other] = [a.quantities(), b.quantities()]
  const counted = [...countUp('a numbers', one.length), ...countUp('b numbers', other.length)]
  if (one.length === 0 || other.length === 0) return counted
  const pair = pairNumbers(one, other)
  return [...counted, ...(pair === null ? ['numbers of two kinds'] : pairFeatures(a, b, pair))]
}

/** Two numbers of which the second may be given in place of the first. */
interface NumberPair {
  x: Quantity
  y: Quantity
  /** What both measure, or how what the second counts is named. */
  kind: string
}

/** What may be measured by both, by how surely it is of one thing; what does not stand here comes between them. */
const SUREST: Readonly<Record<string, number>> = {
  'one noun': 9,
  'shared noun': 8,
  anybody: 6,
  'times of day': 5,
  'anybody before': 3,
  'two nouns': 1,
  'share and count': 0,
}
const SURE = 7
const STEP = 10

/** Of all two that may answer one question those that most surely do; of equals those that stand first. */
export function pairNumbers(one: readonly Quantity[], other: readonly Quantity[]): NumberPair | null {
  let best: (NumberPair & { rank: number }) | null = null
  for (const [behind, y] of other.entries())
    for (const [before, x] of one.entries()) {
      const kind = kindOf(x, y)
      if (kind === null) continue
      const rank = (SUREST[kind] ?? SURE) * STEP - behind - before
      if (best === null || rank > best.rank) best = { x, y, kind, rank }
    }
  return best
}

/** What two numbers both measure; null where they are of two kinds. */
function kindOf(x: Quantity, y: Quantity): string | null {
  const [isTime, isOfTime] = [TIMES_OF_DAY.has(x.of), TIMES_OF_DAY.has(y.of)]
  if (isTime || isOfTime) return isTime && isOfTime ? 'times of day' : null
  if (y.isOfThat) return 'share of that'
  // `The meter showed 51`, of degrees.
  if (isBare(y)) return `bare ${x.of}`
  if (isBare(x) && y.of === 'count') return 'count of bare'
  if (x.of === 'times' && y.of === 'count') return 'times and count'
  if ((x.of === 'share' && y.of === 'count') || (x.of === 'count' && y.of === 'share')) return 'share and count'
  if (x.of !== y.of) return null
  if (x.of !== 'count') return x.of
  if (x.nouns[0] === y.nouns[0]) return 'one noun'
  if (x.nouns.some((noun) => y.nouns.includes(noun))) return 'shared noun'
  if (y.nouns.some((noun) => ANY_NOUNS.has(noun))) return 'anybody'
  return x.nouns.some((noun) => ANY_NOUNS.has(noun)) ? 'anybody before' : 'two nouns'
}

const isBare = ({ of, nouns }: Quantity): boolean => of === 'count' && nouns.length === 0

function pairFeatures(a: Assertion, b: Assertion, { x, y, kind }: NumberPair): string[] {
  if (x.value === y.value && x.of === y.of) return ['same number', `same number, ${kind}`]
  const novel = listNovelBeside(a, b, b.quantities()).filter((root) => !(x.nouns.length > 0 && y.nouns.includes(root)))
  const amount = Math.min(MOST_NEW, novel.length)
  const own = a.partRoots().set()
  const shared = b.roots().list.filter((root) => own.has(root)).length
  const isOnly = [x, y].every((it) => (it === x ? a : b).quantities().filter(({ of }) => of === it.of).length === 1)
  return [
    'two numbers',
    `two numbers, ${kind}`,
    `two numbers, ${kind}, novel ${amount}`,
    ...(isOnly ? ['only numbers', `only numbers, novel ${amount}`] : []),
    ...countUp('shared by numbers', Math.min(MOST_SHARED, shared)),
    ...(b.order === a.order + 1 ? ['number of the next'] : []),
    ...wordsBeside(b.text, y),
    ...boundFeatures(x, y),
    ...differences(a, b),
  ]
}

/** How the second gives its number: the words right before it, and the one behind. */
function wordsBeside(text: string, { start, end }: Quantity): string[] {
  const before = text.slice(0, start).match(WORD)?.slice(-2).map(plain) ?? []
  const behind = plain(WORD_BEHIND.exec(text.slice(end))?.[0] ?? NONE)
  return [
    `before the number ${before.at(-1) ?? NONE}`,
    `before the number ${before.at(-2) ?? NONE} ${before.at(-1) ?? NONE}`,
    `behind the number ${behind}`,
  ]
}

const WORD = /[\p{L}’']+|[,;:“”"]/gu
const WORD_BEHIND = new RegExp(WORD.source, 'u')
/** Stands for the word where there is none. */
const NONE = '^'
const MIN_LETTERS = 3

function plain(word: string): string {
  const small = word.toLowerCase()
  return STOPWORDS.has(small) || small.length < MIN_LETTERS ? small : stem(small)
}

/** Whether either is a least or a most, and whether both may hold for all that. */
const boundFeatures = (x: Quantity, y: Quantity): string[] => [
  ...(isBound(x) ? ['a bound'] : []),
  ...(isBound(y) ? ['b bound'] : []),
  ...(x.of === y.of && x.low <= y.high && y.low <= x.high ? ['bounds meet'] : []),
]

const isBound = ({ low, high }: Quantity): boolean => !Number.isFinite(low) || !Number.isFinite(high)

/** What may tell two numbers apart, and what tells that the second is given in place of the first. */
const differences = (a: Assertion, b: Assertion): string[] => [
  ...(answersNumber(b) ? ['number answers'] : []),
  ...(BEFELL.test(a.text) === BEFELL.test(b.text) ? [] : ['one number of those who came to harm']),
  ...(TO_COME.test(a.text) === TO_COME.test(b.text) ? [] : ['one number to come']),
  ...(OTHER_OCCASION.test(a.part) === OTHER_OCCASION.test(b.part) ? [] : ['one number of another occasion']),
  ...(NOT_OF_THE_WHOLE.test(a.text) ? ['a number of a part'] : []),
  ...(NOT_OF_THE_WHOLE.test(b.text) ? ['b number of a part'] : []),
]
