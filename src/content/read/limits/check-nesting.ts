import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'

/** Depth that no text of the press has, and at which parsers take seconds or fail. */
const MAX_DEPTH = 100

/** Columns by which a list of that depth is indented. */
const MAX_INDENT = 2 * MAX_DEPTH

const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
/** Marks of emphasis where a word begins, and where one ends. */
const EMPHASIS = /(?<![^\s(])([*_]+)(?=\S)|(?<=\S)[*_]+(?![^\s.,;:!?)])/g
const TAGS = /<(\/?)([a-z][a-z\d]*)\b[^<>]*?(\/?)>/gi

/** Elements that need no closing tag, or can have none. */
const OPEN_ENDED = new Set([
  ...['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'thead', 'tbody', 'tfoot', 'colgroup', 'option', 'rt', 'rp'],
  ...['br', 'hr', 'img', 'input', 'wbr', 'col', 'area', 'base', 'embed', 'link', 'meta', 'param', 'source', 'track'],
])

const FIXES: Record<string, string> = {
  elements: 'Close each tag that is opened.',
  'marks of emphasis': 'Take out the marks that are repeated.',
  quotations: 'Take out the marks at the beginning of the line.',
  lists: 'Take out the marks at the beginning of the line.',
}

/**
 * Whether quotations, lists and elements of a text are nested within reason; where not, it is an error message of the file.
 *
 * @param body Markdown with the line numbers of the file.
 */
export function checkNesting(file: VFile, body: string): boolean {
  let open = 0
  let emphasis = 0
  for (const [at, line] of body.split('\n').entries()) {
    const written = MARKERS.exec(line)?.[0] ?? ''
    const markers = written.replace(/\d+/g, '1').match(/[>\-*+1]/g)?.length ?? 0
    const indent = /^[ \t]*/.exec(line)![0].length
    for (const [, closes, name, ends] of line.includes('<') ? line.matchAll(TAGS) : []) {
      if (!OPEN_ENDED.has(name!.toLowerCase()) && !ends) open = Math.max(0, open + (closes ? -1 : 1))
    }
    if (line.trim() === '') emphasis = 0
    let isEmphasised = false
    for (const [, opens] of /[*_]/.test(line) ? line.matchAll(EMPHASIS) : []) {
      // Marks that nobody closes cost nothing.
      isEmphasised ||= !opens && emphasis > MAX_DEPTH
      emphasis = Math.max(0, emphasis + (opens ? 1 : -1))
    }
    const isIndented = indent > MAX_INDENT && /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line.slice(indent, indent + 12))
    if (markers <= MAX_DEPTH && open <= MAX_DEPTH && !isIndented && !isEmphasised) continue
    const what =
      open > MAX_DEPTH
        ? 'elements'
        : isEmphasised && markers <= MAX_DEPTH
          ? 'marks of emphasis'
          : written.includes('>')
            ? 'quotations'
            : 'lists'
    report(file, 'nesting', `Unexpected ${what} nested more than ${MAX_DEPTH} times`, {
      place: { line: at + 1, column: 1 },
      fix: FIXES[what]!,
    })
    return false
  }
  return true
}
