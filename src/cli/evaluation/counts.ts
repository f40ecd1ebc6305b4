/** Right, predicted and gold, for each measure. */
export type ScoreCounts = Record<string, [right: number, predicted: number, gold: number]>

/** Precision, recall and F1, 0 to 1; 0 where nothing was predicted or there was nothing to find. */
export function rates([right, predicted, gold]: ScoreCounts[string]): {
  precision: number
  recall: number
  f1: number
} {
  return {
    precision: predicted > 0 ? right / predicted : 0,
    recall: gold > 0 ? right / gold : 0,
    f1: predicted + gold > 0 ? (2 * right) / (predicted + gold) : 0,
  }
}

/** Adds up the counts of many rows. */
export function sum(rows: ScoreCounts[]): ScoreCounts {
  const total: ScoreCounts = {}
  for (const row of rows) {
    for (const [measure, [right, predicted, gold]] of Object.entries(row)) {
      const held = total[measure] ?? [0, 0, 0]
      total[measure] = [held[0] + right, held[1] + predicted, held[2] + gold]
    }
  }
  return total
}
