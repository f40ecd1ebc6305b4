import { ARGUMENT_TAGS } from '../tagger/model/argument-tags.ts'
import { ALPHABET, LIMIT, type PackedField, type PackedModel, type PackedSparse } from '../tagger/model/packed.ts'
import { TAGS } from '../tagger/model/tags.ts'
import type { Learned } from './learned.ts'
import type { WordList } from './list-words.ts'

/** Weights smaller than this many steps everywhere in a row are dropped with the row. */
const MIN_PACKED_WEIGHT = 2
/** Weights are rounded to multiples of this. */
const WEIGHT_STEP = 0.04

/** What is learned of a text that has been labelled. */
interface LearnedParts {
  arguments: Learned | null
  edges: Float32Array | null
  link: Float32Array
  trust: Float32Array
}

/** Rounds what was learned and writes it as text. Both fields have `2 ** bits` rows. */
export function pack(list: WordList, labels: Learned, bits: number, parts: LearnedParts): PackedModel {
  const order = [...list.words.keys()].sort((a, b) => list.words[a]! - list.words[b]!)
  const along = (values: Uint8Array) => order.map((index) => digits(values[index]!)).join('')
  return {
    version: 3,
    words: gaps(order.map((index) => list.words[index]! + 2 ** 31)),
    cue: along(list.cue),
    source: along(list.source),
    cluster: along(list.cluster),
    labels: packField(labels, bits, TAGS),
    arguments: parts.arguments && packField(parts.arguments, bits, ARGUMENT_TAGS),
    edges: parts.edges && packSparse(parts.edges),
    link: packSparse(parts.link),
    trust: packSparse(parts.trust),
  }
}

/** Rounds a field of `2 ** bits` rows; those of which every weight is small are left out. */
export function packField({ node, edge }: Learned, bits: number, tags: number): PackedField {
  const places: number[] = []
  let values = ''
  const row = new Int8Array(tags)
  for (let place = 0; place < 1 << bits; place++) {
    let most = 0
    for (let tag = 0; tag < tags; tag++) {
      row[tag] = toStep(node[place * tags + tag]!)
      most = Math.max(most, Math.abs(row[tag]!))
    }
    if (most < MIN_PACKED_WEIGHT) continue
    places.push(place)
    for (const value of row) values += ALPHABET[value + LIMIT]
  }
  return {
    bits,
    step: WEIGHT_STEP,
    places: gaps(places),
    values,
    edge: Array.from(edge, (value) => Math.round(value * 1000) / 1000),
  }
}

function packSparse(weights: Float32Array): PackedSparse {
  const places: number[] = []
  let values = ''
  weights.forEach((weight, place) => {
    const value = toStep(weight)
    if (value === 0) return
    places.push(place)
    values += ALPHABET[value + LIMIT]
  })
  return { bits: Math.log2(weights.length), step: WEIGHT_STEP, places: gaps(places), values }
}

function toStep(weight: number): number {
  return Math.max(-LIMIT, Math.min(LIMIT, Math.round(weight / WEIGHT_STEP)))
}

/** Base-46 numbers: the last digit of each from the upper half of the alphabet, those before it from the lower. */
function digits(value: number): string {
  let text = ALPHABET[LIMIT + (value % LIMIT)]!
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
