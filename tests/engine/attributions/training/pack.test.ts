import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARGUMENT_TAGS } from '../../../../src/engine/attributions/tagger/model/argument-tags.ts'
import {
  addRows,
  buildRowTable,
  exchangeRows,
  findRows,
  makeSums,
  type RowTable,
  writeScores,
} from '../../../../src/engine/attributions/tagger/model/row-table.ts'
import { TAGS } from '../../../../src/engine/attributions/tagger/model/tags.ts'
import { unpack } from '../../../../src/engine/attributions/tagger/model/unpack.ts'
import { slotOf } from '../../../../src/engine/attributions/tagger/model/vocabulary.ts'
import { pack } from '../../../../src/engine/attributions/training/pack.ts'

const file = new URL('../../../../src/engine/attributions/tagger/model/weights.json', import.meta.url)

const PLACES = [3, 7, 40]
/** Characters of code 0 to 92 stand for -46 to 46. */
const STEP_OF = Int8Array.from({ length: 93 }, (_, code) => code - 46)

/** Sums of weights, `TAGS` for each of the places, without any packing. */
const exactSums = (values: number[], hashes: number[]) =>
  Array.from({ length: TAGS }, (_, tag) =>
    hashes.reduce((sum, hash) => sum + values[PLACES.indexOf(hash) * TAGS + tag]!, 0),
  )

/** Sums of the rows that hashes lead to, one a tag. */
function sumOf(table: RowTable, hashes: number[], tags: number): Float32Array {
  const sums = makeSums(table)
  addRows(table, rowsOf(table, hashes), hashes.length, sums)
  return scoresOf(table, sums, hashes.length, tags)
}

function rowsOf(table: RowTable, hashes: number[]): Int32Array {
  const rows = Int32Array.from(hashes)
  findRows(table, rows, rows.length)
  return rows
}

function scoresOf(table: RowTable, sums: Int32Array, count: number, tags: number): Float32Array {
  const scores = new Float32Array(tags)
  writeScores(table, sums, count, tags, scores, 0)
  return scores
}

describe('the file of weights', () => {
  it('says the same after packing and unpacking, but for rounding', () => {
    const bits = 6
    const node = Float32Array.from({ length: TAGS << bits }, (_, at) => (at < 24 ? 0 : Math.sin(at)))
    const edge = Float32Array.of(0.25, -1)
    const list = {
      words: Int32Array.of(77, -5, 2 ** 31 - 1),
      cue: Uint8Array.of(1, 2, 7),
      source: Uint8Array.of(0, 3, 4),
      cluster: Uint8Array.of(9, 160, 0),
    }
    const link = Float32Array.of(0, 0.4, 0, -0.2)
    const model = unpack(
      JSON.parse(
        JSON.stringify(pack(list, { node, edge }, bits, { arguments: { node, edge }, edges: link, link, trust: link })),
      ),
    )
    expect([...sumOf(model.rows, [1], TAGS)]).toEqual(Array(TAGS).fill(0))
    sumOf(model.rows, [5, 9], TAGS).forEach((sum, tag) => {
      const exact = node[5 * TAGS + tag]! + node[9 * TAGS + tag]!
      expect(Math.abs(sum - exact)).toBeLessThan(0.07)
    })
    sumOf(model.arguments!.rows, [8], ARGUMENT_TAGS).forEach((sum, tag) => {
      expect(Math.abs(sum - node[8 * ARGUMENT_TAGS + tag]!)).toBeLessThan(0.04)
    })
    list.words.forEach((word, i) => {
      const slot = slotOf(model.vocabulary, word)
      expect(model.vocabulary.cue[slot]).toBe(list.cue[i])
      expect(model.vocabulary.source[slot]).toBe(list.source[i])
      expect(model.vocabulary.cluster[slot]).toBe(list.cluster[i])
    })
    expect(slotOf(model.vocabulary, 12345)).toBe(-1)
    expect([...model.link].map((weight) => Math.round(weight * 100))).toEqual([0, 40, 0, -20])
    expect(model.edges).toEqual(model.link)
  })

  it('adds several weights at once without one spilling into the other', () => {
    const weights = fc.array(fc.integer({ min: -46, max: 46 }), { minLength: 3 * TAGS, maxLength: 3 * TAGS })
    fc.assert(
      fc.property(weights, fc.array(fc.constantFrom(...PLACES), { maxLength: 90 }), (values, hashes) => {
        const packed = { values: String.fromCharCode(...values.map((value) => value + 46)), stepOf: STEP_OF }
        const table = buildRowTable({ bits: 6, step: 1, tags: TAGS }, Int32Array.from(PLACES), packed)
        const exact = exactSums(values, hashes)
        expect([...sumOf(table, hashes, TAGS)]).toEqual(exact)
        const sums = makeSums(table)
        const none = rowsOf(table, Array(hashes.length).fill(5))
        addRows(table, none, hashes.length, sums)
        const exchanged = { before: none, rows: rowsOf(table, hashes) }
        exchangeRows(table, exchanged, hashes.length, sums)
        expect([...scoresOf(table, sums, hashes.length, TAGS)]).toEqual(exact)
      }),
    )
  })

  it('is small enough to clone and to load: at most 2.5 MB gzipped', () => {
    expect(statSync(file).size).toBeGreaterThan(100_000)
    expect(gzipSync(readFileSync(file)).length).toBeLessThan(2_500_000)
  })
})
