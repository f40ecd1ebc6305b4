/** A change that is sure to say what the editor meant. Half-open, in UTF-16 units of the file. */
export interface Fix {
  start: number
  end: number
  replacement: string
  /** What was done, one sentence. */
  reason: string
}

/** A fix that was made, and where. */
export interface Fixed {
  path: string
  /** From 1. */
  line: number
  column: number
  reason: string
}
