import type { RootContent } from 'mdast'
import { parseEmphasis } from '../article/parse-emphasis.ts'
import { findHead } from '../head/find-head.ts'
import { isHeading } from '../head/is-heading.ts'
import type { Block, ImportDraft, Note } from '../types.ts'
import { linesOf, splitBlocks } from './split-blocks.ts'

/**
 * Reads a raw text: kicker, headline, byline, date and deck from its first lines, then paragraphs and
 * section headings. Every word of the text is in the draft.
 */
export function readRawText(text: string): ImportDraft {
  const { blocks, notes } = splitBlocks(text)
  const { head, rest, notes: headNotes } = findHead(blocks)
  const body = readBlocks(rest)
  return { head, body: { type: 'root', children: body.nodes }, notes: [...headNotes, ...notes, ...body.notes] }
}

/** Paragraphs and headings of the body. */
export function readBlocks(blocks: Block[]): { nodes: RootContent[]; notes: Note[] } {
  const notes: Note[] = []
  const headings: number[] = []
  const nodes = blocks.map((block, index): RootContent => {
    const next = blocks[index + 1]
    if (/^(?:\*\s?){3,}$|^(?:-\s?){3,}$|^(?:_\s?){3,}$/.test(block.text)) return { type: 'thematicBreak' }
    const words = /^\*\*([^*]+)\*\*$/.exec(block.text)?.[1] ?? block.text
    if (!isHeading(words)) return { type: 'paragraph', children: parseEmphasis(block.text) }
    if (next && isProse(next, block)) {
      headings.push(block.line)
      return { type: 'heading', depth: 2, children: parseEmphasis(words) }
    }
    notes.push({ line: block.line, message: `“${block.text}” could be a heading; kept as a paragraph` })
    return { type: 'paragraph', children: parseEmphasis(block.text) }
  })
  if (headings.length > 0) {
    notes.push({ line: headings[0] ?? null, message: `taken as section headings: ${linesOf(headings)}` })
  }
  return { nodes, notes }
}

function isProse(block: Block, heading: Block): boolean {
  return block.text.length > heading.text.length && !isHeading(block.text)
}
