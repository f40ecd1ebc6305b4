import { rates, type ScoreCounts } from './counts.ts'

const DRAWS = 1000

/** 95 % bootstrap interval (Efron 1979) of a measure's F1 over rows, always the same for the same rows. */
export function interval(rows: ScoreCounts[], measure: string): [low: number, high: number] {
  const counts = rows.map((row) => row[measure] ?? ([0, 0, 0] as ScoreCounts[string]))
  let state = 12345
  const draws = Array.from({ length: DRAWS }, () => {
    const total: ScoreCounts[string] = [0, 0, 0]
    for (let i = 0; i < counts.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      const [right, predicted, gold] = counts[Math.floor((state / 2 ** 32) * counts.length)]!
      total[0] += right
      total[1] += predicted
      total[2] += gold
    }
    return rates(total).f1
  }).sort((a, b) => a - b)
  return [draws[Math.floor(DRAWS * 0.025)]!, draws[Math.floor(DRAWS * 0.975)]!]
}
