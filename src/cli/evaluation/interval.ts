import { seededRandom } from '../../engine/attributions/training/seeded-random.ts'
import { rates, type ScoreCounts } from './counts.ts'

const DRAWS = 1000

/** 95 % bootstrap interval (Efron 1979) of a measure's F1 over rows, always the same for the same rows. */
export function interval(rows: ScoreCounts[], measure: string): [low: number, high: number] {
  const counts = rows.map((row) => row[measure] ?? ([0, 0, 0] as ScoreCounts[string]))
  const random = seededRandom(12345)
  const draws = Array.from({ length: DRAWS }, () => {
    const total: ScoreCounts[string] = [0, 0, 0]
    for (let i = 0; i < counts.length; i++) {
      const [right, predicted, gold] = counts[Math.floor(random() * counts.length)]!
      total[0] += right
      total[1] += predicted
      total[2] += gold
    }
    return rates(total).f1
  }).sort((a, b) => a - b)
  return [draws[Math.floor(DRAWS * 0.025)]!, draws[Math.floor(DRAWS * 0.975)]!]
}
