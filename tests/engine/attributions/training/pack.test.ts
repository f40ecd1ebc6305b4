import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARGUMENT_TAGS } from '../../../../src/engine/attributions/tagger/model/argument-tags.ts'
import { buildRowTable, sumRows } from '../../../../src/engine/attributions/tagger/model/row-table.ts'
import { TAGS } from '../../../../src/engine/attributions/tagger/model/tags.ts'
import { unpack } from '../../../../src/engine/attributions/tagger/model/unpack.ts'
import { slotOf } from '../../../../src/engine/attributions/tagger/model/vocabulary.ts'
import { pack } from '../../../../src/engine/attributions/training/pack.ts'

const file = new URL('../../../../src/engine/attributions/tagger/model/weights.json', import.meta.url)

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
    const sums = new Int32Array(TAGS)
    sumRows(model.rows, Int32Array.of(1), 1, sums)
    expect([...sums]).toEqual(Array(TAGS).fill(0))
    sumRows(model.rows, Int32Array.of(5, 9), 2, sums)
    sums.forEach((sum, tag) => {
      const exact = node[5 * TAGS + tag]! + node[9 * TAGS + tag]!
      expect(Math.abs(sum * model.rows.step - exact)).toBeLessThan(0.07)
    })
    const given = model.arguments!
    sumRows(given.rows, Int32Array.of(8), 1, sums)
    for (let tag = 0; tag < ARGUMENT_TAGS; tag++) {
      expect(Math.abs(sums[tag]! * given.rows.step - node[8 * ARGUMENT_TAGS + tag]!)).toBeLessThan(0.04)
    }
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
      fc.property(weights, fc.array(fc.constantFrom(3, 7, 40), { maxLength: 90 }), (values, hashes) => {
        const table = buildRowTable(6, Int32Array.of(3, 7, 40), Int8Array.from(values), 1)
        const sums = new Int32Array(TAGS)
        sumRows(table, Int32Array.from(hashes), hashes.length, sums)
        for (let tag = 0; tag < TAGS; tag++) {
          const rows = hashes.map((hash) => values[[3, 7, 40].indexOf(hash) * TAGS + tag]!)
          expect(sums[tag]).toBe(rows.reduce((sum, value) => sum + value, 0))
        }
      }),
    )
  })

  it('is small enough to clone and to load: at most 2.5 MB gzipped', () => {
    expect(statSync(file).size).toBeGreaterThan(100_000)
    expect(gzipSync(readFileSync(file)).length).toBeLessThan(2_500_000)
  })
})
