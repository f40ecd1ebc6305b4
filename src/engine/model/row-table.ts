/** Rows of weights kept of a hashed table: most hashes lead to none. */
export interface RowTable {
  /** The table has `2 ** bits` places. */
  bits: number
  /** One bit a place: whether its row is kept. */
  kept: Uint32Array
  /** Kept rows before each word of `kept`. */
  before: Int32Array
  /** `tags` weights a row, in steps of `step`. */
  values: Int8Array
  step: number
}

/** Number of the row that a hash leads to, or -1. */
export function rowOf({ bits, kept, before }: RowTable, hash: number): number {
  const place = hash & ((1 << bits) - 1)
  const word = kept[place >>> 5] as number
  const bit = place & 31
  if (((word >>> bit) & 1) === 0) return -1
  return (before[place >>> 5] as number) + ones(word & ((1 << bit) - 1))
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Builds a table from the places kept, in rising order, and their weights. */
export function buildRowTable(bits: number, places: Int32Array, values: Int8Array, step: number): RowTable {
  const words = (1 << bits) >>> 5
  const kept = new Uint32Array(words)
  for (const place of places) kept[place >>> 5] = ((kept[place >>> 5] as number) | (1 << (place & 31))) >>> 0
  const before = new Int32Array(words)
  for (let i = 1; i < words; i++) before[i] = (before[i - 1] as number) + ones(kept[i - 1] as number)
  return { bits, kept, before, values, step }
}
