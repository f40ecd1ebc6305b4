import type { Segments } from './segments.ts'

/** What the first reading saw of each token. */
export interface FirstReading {
  /** Its tags, of `label`. */
  path: Uint8Array
  /** Steps of the chances that a token is of a content, a source and a cue: `count × 3`. */
  levels: Int8Array
  /** Number of the part that a token stands in, from 1 on; 0 for none. */
  part: Int32Array
  segments: Segments
  /** For each stretch, by its first token, the greatest level of a cue in it. */
  cueLevel: Int8Array
  /** How many of the first stretches of the text have a likely cue, for each number of them. */
  likely: Int32Array
}

/** A cue whose source and content are looked for. */
export interface CueReading {
  start: number
  end: number
  /** Numbers of the parts that the first reading joined with it; 0 for no source. */
  source: number
  contents: readonly number[]
  /** Whether the first reading took it for a cue. */
  isSure: boolean
}
