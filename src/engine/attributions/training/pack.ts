import { TAGS } from '../tagger/labelling/tags.ts'
import { ALPHABET, LIMIT, type PackedModel, type PackedSparse } from '../tagger/model/packed.ts'
import type { Learned } from './learned.ts'
import type { WordList } from './list-words.ts'

/** Weights smaller than this many steps everywhere in a row are dropped with the row. */
const MIN_PACKED_WEIGHT = 2

/** Rounds what was learned and writes it as text. */
export function pack(
  list: WordList,
  { node, edge }: Learned,
  bits: number,
  link: Float32Array,
  trust: Float32Array,
): PackedModel {
  const order = [...list.words.keys()].sort((a, b) => (list.words[a] as number) - (list.words[b] as number))
  const along = (values: Uint8Array) => order.map((index) => digits(values[index] as number)).join('')
  const step = 0.04
  const places: number[] = []
  let values = ''
  const row = new Int8Array(TAGS)
  for (let place = 0; place < 1 << bits; place++) {
    let most = 0
    for (let tag = 0; tag < TAGS; tag++) {
      row[tag] = toStep(node[place * TAGS + tag] as number, step)
      most = Math.max(most, Math.abs(row[tag] as number))
    }
    if (most < MIN_PACKED_WEIGHT) continue
    places.push(place)
    for (const value of row) values += ALPHABET[value + LIMIT]
  }
  return {
    version: 1,
    words: gaps(order.map((index) => (list.words[index] as number) + 2 ** 31)),
    cue: along(list.cue),
    source: along(list.source),
    cluster: along(list.cluster),
    bits,
    step,
    places: gaps(places),
    values,
    edge: Array.from(edge, (value) => Math.round(value * 1000) / 1000),
    link: packSparse(link),
    trust: packSparse(trust),
  }
}

function packSparse(weights: Float32Array): PackedSparse {
  const step = 0.04
  const places: number[] = []
  let values = ''
  weights.forEach((weight, place) => {
    const value = toStep(weight, step)
    if (value === 0) return
    places.push(place)
    values += ALPHABET[value + LIMIT]
  })
  return { bits: Math.log2(weights.length), step, places: gaps(places), values }
}

function toStep(value: number, step: number): number {
  return Math.max(-LIMIT, Math.min(LIMIT, Math.round(value / step)))
}

/** Base-46 numbers: the last digit of each from the upper half of the alphabet, those before it from the lower. */
function digits(value: number): string {
  let text = ALPHABET[LIMIT + (value % LIMIT)] as string
  for (let rest = Math.floor(value / LIMIT); rest > 0; rest = Math.floor(rest / LIMIT))
    text = ALPHABET[rest % LIMIT] + text
  return text
}

function gaps(rising: number[]): string {
  let before = 0
  return rising
    .map((value) => {
      const gap = value - before
      before = value
      return digits(gap)
    })
    .join('')
}
