import { countUp } from '../../learned/count-up.ts'
import { meet } from '../comparison/compare-anchors.ts'
import { chainOf } from '../voices.ts'
import { compareWords } from './compare-words.ts'
import type { Level } from './list-levels.ts'

/** Ratios of two levels a step further apart. */
const RATIOS = [1.02, 1.1, 1.3, 1.7, 2.5, 5, 15, 60]
/** Hours between two stories a step further apart. */
const GAPS = [12, 36, 100, 400, 1500]
/** Up to so many are counted by the piece. */
const SMALL = 12

/** How two levels are told beside each other: of which time, by whom, and by how much they differ. */
export function wordingFeatures(a: Level, b: Level): string[] {
  const hours = (b.count.reading.time - a.count.reading.time) / 3_600_000
  const ratio = Math.max(a.value, b.value) / Math.max(Number.EPSILON, Math.min(a.value, b.value))
  const direction = b.value > a.value ? 'up' : 'down'
  const steps = RATIOS.filter((step) => ratio >= step).length
  const [x, y] = [a.count.annotation.figure, b.count.annotation.figure]
  const isFirst = a.count.annotation.sentence <= 1 && b.count.annotation.sentence <= 1
  return [
    direction,
    ...countUp('ratio', steps),
    `${direction} ${steps}`,
    ...(isWhole(a) && isWhole(b) ? ['both small'] : []),
    ...countUp('gap', GAPS.filter((step) => hours >= step).length),
    ...(isFirst ? ['both first'] : []),
    ...(x.change?.part === 'by' || y.change?.part === 'by' ? ['a step'] : []),
    ...(b.count.setting().former().replaced.includes(a.value) ? ['replaces'] : []),
    ...areOfOneDay(a, b),
    ...giverFeatures(a, b),
  ]
}

const isWhole = ({ value }: Level): boolean => Number.isInteger(value) && value <= SMALL

function areOfOneDay(a: Level, b: Level): string[] {
  const [one, other] = [a.count.setting().days, b.count.setting().days]
  return one !== null && one.start === other?.start ? ['same day'] : []
}

/** Who gives them, by the words of their sentences and by the marks. */
function giverFeatures(a: Level, b: Level): string[] {
  const [one, other] = [a.count.setting().giver, b.count.setting().giver]
  const [origin, its] = [a, b].map(({ count }) => chainOf(count)?.origin ?? null)
  return [
    ...(one.length === 0 || other.length === 0 ? [] : [meet(one, other) ? 'same giver' : 'two givers']),
    compareWords('origin', origin ?? '', its ?? ''),
  ]
}
