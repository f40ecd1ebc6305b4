import { SMALL_HEADLINE_WORDS } from '../lexicon/headings.ts'
import type { Block, Note } from '../types.ts'

interface Line {
  text: string
  number: number
}

const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028]/
const SENTENCE_END = /[.!?…:;](?:["'”’»)\]]|<\/?\w+>)*$/
const LIST_MARKER = /^(?:[-*+•‣▪–—]|\d{1,3}[.)])\s/
/** A small word at the end of a line, behind which the sentence goes on. */
const endsSmall = (line: string): boolean =>
  SMALL_HEADLINE_WORDS.has(/\s(\p{L}+)$/u.exec(line)?.[1]?.toLowerCase() ?? '')

/**
 * Splits a raw text into paragraphs. Blank lines always part; a single line feed parts where each line
 * is a paragraph and joins where lines are wrapped. No character other than white space is lost.
 */
export function splitBlocks(text: string): { blocks: Block[]; notes: Note[] } {
  const groups = readGroups(text)
  const width = widthOf(groups)
  const wrapped = isWrapped(groups, width)
  const blocks: Block[] = []
  const parted: number[] = []
  for (const group of groups) {
    let block: Block | undefined
    let last: Line | undefined
    for (const line of group) {
      if (block && last && continues(last.text, line.text, wrapped ? width : 0)) {
        block.text += `${isHyphenated(last.text, line.text) ? '' : ' '}${line.text}`
        block.endLine = line.number
      } else {
        if (last && SENTENCE_END.test(last.text)) parted.push(line.number)
        block = { text: line.text, line: line.number, endLine: line.number }
        blocks.push(block)
      }
      last = line
    }
  }
  return { blocks, notes: partedNotes(parted) }
}

function readGroups(text: string): Line[][] {
  const groups: Line[][] = [[]]
  let number = 0
  for (const raw of text.replace(/^\uFEFF/, '').split(LINE_ENDS)) {
    number++
    for (const part of raw.split('\u2029')) {
      // A paragraph separator is a blank line in itself.
      if (part !== raw) groups.push([])
      const clean = part
        .replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim()
      if (clean === '') groups.push([])
      else groups.at(-1)?.push({ text: clean, number })
    }
  }
  return groups.filter((group) => group.length > 0)
}

/** Length of the longest line that has more than two words; a long address says nothing of the width. */
function widthOf(groups: Line[][]): number {
  const lines = groups.flat().filter(({ text }) => text.split(' ', 3).length > 2)
  return lines.reduce((width, { text }) => Math.max(width, text.length), 0)
}

/** Wrapped: no line is long, and many end in the middle of a sentence. */
function isWrapped(groups: Line[][], width: number): boolean {
  if (width > 120) return false
  const inner = groups.flatMap((group) => group.slice(0, -1))
  const broken = inner.filter((line) => !SENTENCE_END.test(line.text))
  return inner.length > 0 && broken.length / inner.length > 0.3
}

/** `the long-` and `term plan`: a word was broken at its hyphen. */
const isHyphenated = (line: string, next: string): boolean =>
  /\p{L}-$/u.test(line) && /^(?!(?:and|or|to)\b)\p{Ll}/u.test(next)

/** Whether `next` goes on with the paragraph of `line`. A width of 0: lines are not wrapped. */
function continues(line: string, next: string, width: number): boolean {
  if (LIST_MARKER.test(next)) return false
  const ended = SENTENCE_END.test(line)
  if (!ended && (endsSmall(line) || /^\p{Ll}/u.test(next))) return true
  const firstWord = next.split(' ', 1)[0] ?? ''
  return width > 0 && line.length + 1 + firstWord.length > width
}

/** `line 4`, or `lines 4, 7`. */
export function linesOf(lines: number[]): string {
  return lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`
}

function partedNotes(lines: number[]): Note[] {
  if (lines.length === 0) return []
  return [{ line: lines[0] ?? null, message: `no blank line before ${linesOf(lines)}; taken as a new paragraph` }]
}
