import type { Parents } from 'mdast'
import type { TextPiece } from '../flatten.ts'

/** Line and column in a file, from 1. */
interface Place {
  line: number
  column: number
}

/** How far from where a leaf should begin it is looked for, in UTF-16 units. */
const MAX_SEARCH = 4000

/**
 * Place in the file of a character of the flattened text, whatever stands before it in its paragraph: escapes, character
 * references, links, marks, line breaks. Leaves that a plugin made have no place of their own and are found by their words,
 * behind the leaf before them.
 *
 * @param at Offset in the flattened text.
 * @returns Undefined when the tree did not come from the file.
 */
export function placeInSource(pieces: readonly TextPiece[], at: number, source: string): Place | undefined {
  const index = pieces.findIndex((it) => at < it.end)
  const target = pieces[index]
  const begin = target?.block.position?.start.offset
  const end = target?.block.position?.end.offset
  if (!target || begin === undefined || end === undefined)
    return target?.node.position?.start ?? blockStart(target?.block)
  let first = index
  while (pieces[first - 1]?.block === target.block) first--
  let cursor = begin
  for (const piece of pieces.slice(first, index + 1)) {
    const value = piece.node.type === 'break' ? '\n' : piece.node.value
    const own = piece.node.position?.start.offset
    const offsets = findLeaf(source, value, own ?? cursor, own === undefined ? Math.min(end, cursor + MAX_SEARCH) : own)
    if (piece === target) return pointAt(source, offsets?.[at - piece.start] ?? own ?? cursor)
    cursor = piece.node.position?.end.offset ?? (offsets ? offsets.at(-1)! + 1 : cursor)
  }
  return undefined
}

function blockStart(block: Parents | undefined): Place | undefined {
  return block?.position?.start
}

/** Where each character of a leaf stands, if it begins in this range. */
function findLeaf(source: string, value: string, from: number, to: number): number[] | null {
  for (let start = from; start <= to; start++) {
    const offsets = align(source, value, start)
    if (offsets) return offsets
  }
  return null
}

const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z\d]{1,31});/iy
const ESCAPABLE = /[!-/:-@[-`{-~]/
const NEW_LINE = /[ \t]*\n(?:[ \t]*>)*[ \t]*/y

/** Offsets of the characters of a text that is written with escapes and character references, from one offset on. */
function align(source: string, value: string, from: number): number[] | null {
  const offsets: number[] = []
  let at = from
  for (let index = 0; index < value.length; index++) {
    const letter = value[index]!
    NEW_LINE.lastIndex = at
    if (letter === '\n' && NEW_LINE.test(source)) {
      offsets.push(at)
      at = NEW_LINE.lastIndex
    } else if (source[at] === '\\' && source[at + 1] === letter && ESCAPABLE.test(letter)) {
      offsets.push(at)
      at += 2
    } else if (
      source[at] === letter &&
      (letter !== '&' || source[at + 1] === value[index + 1] || !isReference(source, at))
    ) {
      offsets.push(at++)
    } else if (isReference(source, at)) {
      offsets.push(at)
      // One character reference may stand for both halves of a pair.
      if (/[\uD800-\uDBFF]/.test(letter)) {
        offsets.push(at)
        index++
      }
      at = REFERENCE.lastIndex
    } else return null
  }
  return offsets
}

function isReference(source: string, at: number): boolean {
  REFERENCE.lastIndex = at
  return REFERENCE.test(source)
}

function pointAt(source: string, offset: number): Place {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1
  let line = 1
  for (let feed = source.indexOf('\n'); feed >= 0 && feed < offset; feed = source.indexOf('\n', feed + 1)) line++
  return { line, column: offset - lineStart + 1 }
}
