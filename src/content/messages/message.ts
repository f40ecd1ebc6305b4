/** A vfile message as plain data. */
export interface Message {
  reason: string
  rule: string
  line: number
  column: number
  severity: 'error' | 'warning' | 'suggestion'
  fix: string | null
  /** Path of the value in the frontmatter that it is about, in place of line and column. */
  field?: (string | number)[]
}
