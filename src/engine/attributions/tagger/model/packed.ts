/** A model as it lies in the file: numbers as strings of printable characters, which gzip well and parse fast. */
export interface PackedModel {
  version: 1
  /** Word hashes as rising gaps; what is known of each, in the same order. */
  words: string
  cue: string
  source: string
  cluster: string
  bits: number
  step: number
  /** Places of kept rows as gaps. */
  places: string
  /** One character a weight. */
  values: string
  edge: number[]
  link: PackedSparse
  trust: PackedSparse
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
