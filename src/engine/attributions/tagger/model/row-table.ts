/** Rows of weights kept of a hashed table: most hashes lead to none. */
export interface RowTable {
  /** The table has `2 ** bits` places. */
  bits: number
  /** For every 32 places a word with one bit for each whose row is kept, and the number of rows kept before them. */
  index: Int32Array
  /** Weights in steps of `step`, raised by `RAISED` and so never negative: four in a number, three numbers a row. */
  quads: Int32Array
  step: number
}

const RAISED = 64
/** Every other weight of a quad, with room above each to add up hundreds of them. */
const EVERY_OTHER = 0x00ff00ff

/**
 * Puts the numbers of the rows that hashes lead to in their place, those that lead to none left out; returns how many.
 * There is no branch in it: a processor would guess wrong all the time which rows are kept.
 */
function findRows({ bits, index }: RowTable, hashes: Int32Array, count: number): number {
  const mask = (1 << bits) - 1
  let found = 0
  for (let i = 0; i < count; i++) {
    const place = hashes[i]! & mask
    const at = (place >>> 5) << 1
    const word = index[at]!
    hashes[found] = index[at + 1]! + ones(word & ~(-1 << place))
    found += (word >>> place) & 1
  }
  return found
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * Sums up the rows that hashes lead to and writes the 12 sums, in steps, to `sums`.
 *
 * @param hashes are overwritten.
 */
export function sumRows(table: RowTable, hashes: Int32Array, count: number, sums: Int32Array): void {
  const { quads } = table
  const found = findRows(table, hashes, count)
  // Two sums in each. `| 0` keeps them whole numbers of 32 bits, which spares a check of every addition.
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  for (let i = 0; i < found; i++) {
    const from = Math.imul(hashes[i]!, 3)
    const first = quads[from]!
    const second = quads[from + 1]!
    const third = quads[from + 2]!
    a = (a + (first & EVERY_OTHER)) | 0
    b = (b + ((first >>> 8) & EVERY_OTHER)) | 0
    c = (c + (second & EVERY_OTHER)) | 0
    d = (d + ((second >>> 8) & EVERY_OTHER)) | 0
    e = (e + (third & EVERY_OTHER)) | 0
    f = (f + ((third >>> 8) & EVERY_OTHER)) | 0
  }
  const raised = found * RAISED
  writeFour(a, b, raised, sums, 0)
  writeFour(c, d, raised, sums, 4)
  writeFour(e, f, raised, sums, 8)
}

function writeFour(even: number, odd: number, raised: number, sums: Int32Array, at: number): void {
  sums[at] = (even & 0xffff) - raised
  sums[at + 1] = (odd & 0xffff) - raised
  sums[at + 2] = (even >>> 16) - raised
  sums[at + 3] = (odd >>> 16) - raised
}

/**
 * Builds a table from the places kept, in rising order, and their weights.
 *
 * @param values 12 for each place, in steps.
 */
export function buildRowTable(bits: number, places: Int32Array, values: Int8Array, step: number): RowTable {
  const words = (1 << bits) >>> 5
  const index = new Int32Array(words * 2)
  for (const place of places) index[(place >>> 5) << 1]! |= 1 << (place & 31)
  for (let i = 1; i < words; i++) {
    index[i * 2 + 1] = index[i * 2 - 1]! + ones(index[i * 2 - 2]!)
  }
  const quads = new Int32Array(values.length / 4)
  for (let i = 0; i < quads.length; i++) {
    for (let by = 3; by >= 0; by--) quads[i] = (quads[i]! << 8) | (values[i * 4 + by]! + RAISED)
  }
  return { bits, index, quads, step }
}
