import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'

/** Numbers that no text of the press has, and from which on parsers take seconds. */
const MAX_BRACKETS = 4000
const MAX_UNDERLINED = 1000
const MAX_BACKTICKS = 100

/** A line of hyphens or of equals signs below words makes a heading of them. */
const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*$/

/**
 * Whether the marks that a text repeats are within reason; where not, it is an error message of the file.
 *
 * @param body Markdown with the line numbers of the file.
 */
export function checkRepetition(file: VFile, body: string): boolean {
  let brackets = 0
  let underlined = 0
  let above = ''
  for (const [at, line] of body.split('\n').entries()) {
    const isBlank = line.trim() === ''
    // The cells of a table are read one by one.
    brackets = isBlank ? 0 : brackets + (line.trimStart().startsWith('|') ? 0 : line.split('[').length - 1)
    underlined += above.trim() !== '' && UNDERLINE.test(line) ? 1 : 0
    above = line
    const found =
      brackets > MAX_BRACKETS
        ? [`more than ${MAX_BRACKETS} opening brackets in one paragraph`, 'Part the paragraph by blank lines.']
        : underlined > MAX_UNDERLINED
          ? [
              `more than ${MAX_UNDERLINED} headings that a line underlines`,
              'Leave a blank line before a rule, or write headings as `## Words`.',
            ]
          : line.includes('`'.repeat(MAX_BACKTICKS + 1))
            ? [`more than ${MAX_BACKTICKS} backticks in a row`, 'Code stands between three of them.']
            : null
    if (!found) continue
    report(file, 'repetition', `Unexpected ${found[0]}`, { place: { line: at + 1, column: 1 }, fix: found[1]! })
    return false
  }
  return true
}
