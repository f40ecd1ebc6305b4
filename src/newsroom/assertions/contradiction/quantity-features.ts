import { countUp } from '../../learned/count-up.ts'
import type { Quantity } from '../quantities/list-quantities.ts'
import { listNovelIn } from '../subjects/list-novel.ts'
import type { Assertion } from '../types.ts'

/** Ratios of two numbers a step further apart. */
const RATIOS = [1.07, 1.3, 2, 4, 10, 60]
const MOST_NEW = 4

/** Numbers, lengths of time, days and hours that two assertions give of one kind, and by how much they differ. */
export function quantityFeatures(a: Assertion, b: Assertion): string[] {
  const [one, other] = [a.quantities(), b.quantities()]
  const met = one.flatMap((x) => other.flatMap((y): [Quantity, Quantity][] => (x.of === y.of ? [[x, y]] : [])))
  const differing = met.filter(([x, y]) => x.value !== y.value)
  return [
    ...countUp('a numbers', one.length),
    ...countUp('b numbers', other.length),
    ...(other.some(({ nouns, of }) => nouns.length === 0 && of === 'count') ? ['b bare number'] : []),
    ...new Set(met.map(([x]) => `measured ${x.of}`)),
    ...(met.some(([x, y]) => x.value === y.value) ? ['same number'] : []),
    ...(differing.length === 0 ? [] : differenceFeatures(a, b, differing)),
  ]
}

function differenceFeatures(a: Assertion, b: Assertion, differing: [Quantity, Quantity][]): string[] {
  const ratio = Math.min(...differing.map(([x, y]) => ratioOf(x.value, y.value)))
  const novel = listNovelIn(b, a).length
  return [
    ...new Set(differing.map(([x]) => `differs ${x.of}`)),
    `differs, novel ${Math.min(MOST_NEW, novel)}`,
    ...(differing.some(([x, y]) => x.nouns.some((noun) => y.nouns.includes(noun))) ? ['numbers of one noun'] : []),
    ...countUp('ratio', RATIOS.filter((step) => ratio >= step).length),
  ]
}

const ratioOf = (x: number, y: number): number =>
  Math.min(x, y) > 0 ? Math.max(x, y) / Math.min(x, y) : Number.POSITIVE_INFINITY
