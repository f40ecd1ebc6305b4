/** Rows of weights kept of a hashed table: most hashes lead to none. */
export interface RowTable {
  /** The table has `2 ** bits` places. */
  bits: number
  /** For every 32 places a word with one bit for each whose row is kept, and the number of rows kept before them. */
  index: Int32Array
  /** Weights in steps of `step`, two in a number: the even tag’s below, the odd one’s above, so that both add at once. */
  pairs: Int32Array
  step: number
}

/** Number of the row that a hash leads to, or -1. */
export function rowOf({ bits, index }: RowTable, hash: number): number {
  const place = hash & ((1 << bits) - 1)
  const at = (place >>> 5) << 1
  const word = index[at] as number
  const bit = place & 31
  if (((word >>> bit) & 1) === 0) return -1
  return (index[at + 1] as number) + ones(word & ((1 << bit) - 1))
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Adds up the rows that hashes lead to and writes the sums, in the unit of the weights, to `scores` from `at` on. */
export function addRows(table: RowTable, hashes: Int32Array, count: number, scores: Float32Array, at: number): void {
  const { pairs, step } = table
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  for (let i = 0; i < count; i++) {
    const row = rowOf(table, hashes[i] as number)
    if (row < 0) continue
    const from = row * 6
    a += pairs[from] as number
    b += pairs[from + 1] as number
    c += pairs[from + 2] as number
    d += pairs[from + 3] as number
    e += pairs[from + 4] as number
    f += pairs[from + 5] as number
  }
  unpair(a, step, scores, at)
  unpair(b, step, scores, at + 2)
  unpair(c, step, scores, at + 4)
  unpair(d, step, scores, at + 6)
  unpair(e, step, scores, at + 8)
  unpair(f, step, scores, at + 10)
}

function unpair(sum: number, step: number, scores: Float32Array, at: number): void {
  const low = (sum << 16) >> 16
  scores[at] = low * step
  scores[at + 1] = ((sum - low) >> 16) * step
}

/**
 * Builds a table from the places kept, in rising order, and their weights.
 *
 * @param values 12 for each place, in steps.
 */
export function buildRowTable(bits: number, places: Int32Array, values: Int8Array, step: number): RowTable {
  const words = (1 << bits) >>> 5
  const index = new Int32Array(words * 2)
  for (const place of places) (index[(place >>> 5) << 1] as number) |= 1 << (place & 31)
  for (let i = 1; i < words; i++) {
    index[i * 2 + 1] = (index[i * 2 - 1] as number) + ones(index[i * 2 - 2] as number)
  }
  const pairs = new Int32Array(values.length / 2)
  for (let i = 0; i < pairs.length; i++) pairs[i] = (values[i * 2] as number) + (values[i * 2 + 1] as number) * 65536
  return { bits, index, pairs, step }
}
