import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'

/** Numbers that no text of the press has, and from which on parsers take seconds. */
const MAX_BRACKETS = 2000
const MAX_COMMENTS = 1000
const MAX_UNDERLINED = 1000
const MAX_BACKTICKS = 100
const MAX_EMPHASIS_MARKS = 10_000
const MAX_LIST_ITEMS = 10_000
const MAX_FOOTNOTES = 1000

const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/

const FOOTNOTE = /^ {0,3}\[\^[^\]]{1,99}\]:/

/** A line of hyphens or of equals signs below words makes a heading of them. */
const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*$/

/** What has been counted up to a line, or in the paragraph that the line is in. */
interface Counts {
  line: string
  opening: number
  closing: number
  comments: number
  emphasis: number
  items: number
  footnotes: number
  underlined: number
}

const LIMITS: { isOver: (counts: Counts) => boolean; reason: string; fix: string }[] = [
  {
    isOver: ({ opening, closing }) => Math.max(opening, closing) > MAX_BRACKETS,
    reason: `more than ${MAX_BRACKETS} opening or closing brackets in one paragraph`,
    fix: 'Part the paragraph by blank lines.',
  },
  {
    isOver: ({ comments }) => comments > MAX_COMMENTS,
    reason: `more than ${MAX_COMMENTS} comments in one paragraph`,
    fix: 'Take them out; `-->` ends the first.',
  },
  {
    isOver: ({ emphasis }) => emphasis > MAX_EMPHASIS_MARKS,
    reason: `more than ${MAX_EMPHASIS_MARKS} asterisks, underscores and tildes in one paragraph`,
    fix: 'Part the paragraph by blank lines.',
  },
  {
    isOver: ({ underlined }) => underlined > MAX_UNDERLINED,
    reason: `more than ${MAX_UNDERLINED} headings that a line underlines`,
    fix: 'Leave a blank line before a rule, or write headings as `## Words`.',
  },
  {
    isOver: ({ items }) => items > MAX_LIST_ITEMS,
    reason: `more than ${MAX_LIST_ITEMS} items of lists`,
    fix: 'Part the text into several stories, or link to the list as a file.',
  },
  {
    isOver: ({ footnotes }) => footnotes > MAX_FOOTNOTES,
    reason: `more than ${MAX_FOOTNOTES} footnotes`,
    fix: 'Part the text into several stories.',
  },
  {
    isOver: ({ line }) => line.includes('`'.repeat(MAX_BACKTICKS + 1)),
    reason: `more than ${MAX_BACKTICKS} backticks in a row`,
    fix: 'Code stands between three of them.',
  },
]

/**
 * Whether the marks that a text repeats are within reason; where not, it is an error message of the file.
 *
 * @param body Markdown with the line numbers of the file.
 */
export function checkRepetition(file: VFile, body: string): boolean {
  let opening = 0
  let closing = 0
  let comments = 0
  let emphasis = 0
  let items = 0
  let footnotes = 0
  let underlined = 0
  let above = ''
  for (const [at, line] of body.split('\n').entries()) {
    const isBlank = line.trim() === ''
    // The cells of a table and the items of a list are read one by one.
    const isItem = LIST_ITEM.test(line)
    const isApart = isBlank || isItem
    const isRow = line.trimStart().startsWith('|')
    const countOf = (mark: string): number => (isRow ? 0 : line.split(mark).length - 1)
    opening = (isApart ? 0 : opening) + countOf('[')
    closing = (isApart ? 0 : closing) + countOf(']')
    comments = (isApart ? 0 : comments) + countOf('<!--')
    emphasis = (isApart ? 0 : emphasis) + (line.match(/\*+|_+|~+/g)?.length ?? 0)
    items += isItem ? 1 : 0
    footnotes += FOOTNOTE.test(line) ? 1 : 0
    underlined += above.trim() !== '' && UNDERLINE.test(line) ? 1 : 0
    above = line
    const counts = { line, opening, closing, comments, emphasis, items, footnotes, underlined }
    const found = LIMITS.find(({ isOver }) => isOver(counts))
    if (!found) continue
    report(file, 'repetition', `Unexpected ${found.reason}`, { place: { line: at + 1, column: 1 }, fix: found.fix })
    return false
  }
  return true
}
