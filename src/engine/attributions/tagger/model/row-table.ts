/** Rows of weights kept of a hashed table: most hashes lead to none. */
export interface RowTable {
  /** The table has `2 ** bits` places. */
  bits: number
  /** For every 32 places a word with one bit for each whose row is kept, and the number of rows kept before them. */
  index: Int32Array
  /** Weights in steps of `step`, raised by `RAISED` and so never negative, four in a number. The first row is all zero. */
  quads: Int32Array
  /** Numbers a row. */
  width: number
  step: number
}

const RAISED = 64
/** Every other weight of a quad, with room above each to add up hundreds of them. */
const EVERY_OTHER = 0x00ff00ff

/** Sums of rows, two in a number so that four weights are added by two additions. */
export type RowSums = Int32Array

/** Sums of no rows. */
export const makeSums = ({ width }: RowTable): RowSums => new Int32Array(width * 2)

/**
 * Puts where the row begins that each hash leads to in its place; the first row for a hash that leads to none. There is no
 * branch in it: a processor would guess wrong all the time which rows are kept.
 */
export function findRows({ bits, index, width }: RowTable, hashes: Int32Array, count: number): void {
  const mask = (1 << bits) - 1
  for (let i = 0; i < count; i++) {
    const place = hashes[i]! & mask
    const at = (place >>> 5) << 1
    const word = index[at]!
    const isThere = (word >>> place) & 1
    hashes[i] = Math.imul(index[at + 1]! + ones(word & ~(-1 << place)) + 1, width) & -isThere
  }
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Adds rows to sums. `| 0` keeps them whole numbers of 32 bits, which spares a check of every addition. */
export function addRows({ quads, width }: RowTable, rows: Int32Array, count: number, sums: RowSums): void {
  for (let q = 0; q < width; q++) {
    let even = sums[q * 2]!
    let odd = sums[q * 2 + 1]!
    for (let i = 0; i < count; i++) {
      const quad = quads[rows[i]! + q]!
      even = (even + (quad & EVERY_OTHER)) | 0
      odd = (odd + ((quad >>> 8) & EVERY_OTHER)) | 0
    }
    sums[q * 2] = even
    sums[q * 2 + 1] = odd
  }
}

/** Puts rows in the place of others that were added to sums. */
export function exchangeRows(
  { quads, width }: RowTable,
  { before, rows }: { before: Int32Array; rows: Int32Array },
  count: number,
  sums: RowSums,
): void {
  for (let q = 0; q < width; q++) {
    let even = sums[q * 2]!
    let odd = sums[q * 2 + 1]!
    for (let i = 0; i < count; i++) {
      const held = quads[before[i]! + q]!
      const quad = quads[rows[i]! + q]!
      even = (even + (quad & EVERY_OTHER) - (held & EVERY_OTHER)) | 0
      odd = (odd + ((quad >>> 8) & EVERY_OTHER) - ((held >>> 8) & EVERY_OTHER)) | 0
    }
    sums[q * 2] = even
    sums[q * 2 + 1] = odd
  }
}

/**
 * Writes what sums amount to, by tag.
 *
 * @param count of the rows in them.
 * @param tags how many are written to `scores`, from `start` on.
 */
export function writeScores(
  { step }: RowTable,
  sums: RowSums,
  count: number,
  tags: number,
  scores: Float32Array,
  start: number,
): void {
  const raised = count * RAISED
  for (let tag = 0; tag < tags; tag++) {
    const two = sums[((tag >>> 2) << 1) + (tag & 1)]!
    scores[start + tag] = (((two >>> ((tag & 2) << 3)) & 0xffff) - raised) * step
  }
}

/**
 * Builds a table from the places kept, in rising order, and their weights.
 *
 * @param values one character for each tag of each place; `stepOf` has the steps that each stands for, by its code.
 */
export function buildRowTable(
  { bits, step, tags }: { bits: number; step: number; tags: number },
  places: Int32Array,
  { values, stepOf }: { values: string; stepOf: Int8Array },
): RowTable {
  const words = (1 << bits) >>> 5
  const index = new Int32Array(words * 2)
  for (let row = 0; row < places.length; row++) {
    const place = places[row]!
    index[(place >>> 5) << 1]! |= 1 << (place & 31)
  }
  for (let i = 1; i < words; i++) {
    index[i * 2 + 1] = index[i * 2 - 1]! + ones(index[i * 2 - 2]!)
  }
  const width = Math.ceil(tags / 4)
  const quads = new Int32Array((places.length + 1) * width).fill(RAISED * 0x01010101, 0, width)
  for (let at = 0, start = width; start < quads.length; at += tags, start += width) {
    for (let q = 0; q < width; q++) {
      let quad = 0
      for (let tag = q * 4; tag < tags && tag < q * 4 + 4; tag++)
        quad |= (stepOf[values.charCodeAt(at + tag)]! + RAISED) << ((tag & 3) << 3)
      quads[start + q] = quad
    }
  }
  return { bits, index, quads, width, step }
}
