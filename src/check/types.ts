/** Only errors fail. */
export type Severity = 'error' | 'warning' | 'suggestion'

/** Something that `check` or `import` has to say about a file. */
export interface Finding {
  /** Relative to the folder the command runs in, with `/` between its parts. */
  path: string
  /** Of the file, from 1; columns in UTF-16 units. */
  line: number
  column: number
  severity: Severity
  rule: string
  /** What was found, what was expected. */
  message: string
  /** How to mend it. */
  fix: string | null
}
