/** A model as it lies in the file: numbers as strings of printable characters, which gzip well and parse fast. */
export interface PackedModel {
  version: 3
  /** Word hashes as rising gaps; what is known of each, in the same order. */
  words: string
  cue: string
  source: string
  cluster: string
  labels: PackedField
  arguments: PackedField | null
  edges: PackedSparse | null
  link: PackedSparse
  trust: PackedSparse
}

/** A conditional random field: rows of weights, one a tag, and those of one tag after another. */
export interface PackedField {
  bits: number
  step: number
  /** Places of kept rows as gaps. */
  places: string
  /** One character a weight. */
  values: string
  edge: number[]
}

/** A hashed table of which most is zero. */
export interface PackedSparse {
  bits: number
  step: number
  places: string
  values: string
}

/** Characters that JSON writes as they are; the middle one is zero. */
export const ALPHABET: string = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((character) => character !== '"' && character !== '\\')
  .join('')
/** Largest step either way. */
export const LIMIT = (ALPHABET.length - 1) / 2
