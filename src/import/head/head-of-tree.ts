import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Block, ImportDraft } from '../types.ts'
import { findHead } from './find-head.ts'

/** How many blocks at the top of a document may be its head. */
const MAX_BLOCKS = 8

/** Kicker, headline, byline, date and deck off the top of a document that is read already. */
export function headOfTree(body: Root): ImportDraft {
  const blocks = body.children.slice(0, MAX_BLOCKS).map((node): Block => {
    const line = node.position?.start.line ?? 1
    return { text: textOf(node).replace(/\s+/g, ' ').trim(), line, endLine: node.position?.end.line ?? line }
  })
  const end = blocks.findIndex((_, index) => !/^(?:heading|paragraph)$/.test(body.children[index]!.type))
  const top = end < 0 ? blocks : blocks.slice(0, end + 1)
  const [first] = body.children
  if (first?.type === 'heading' && first.depth <= 2 && blocks[0]!.text !== '') {
    // What is marked as the headline is it, whatever it looks like.
    const { head, rest, notes } = findHead([{ ...blocks[0]!, text: HEADLINE }, ...top.slice(1)])
    const title = head.title === HEADLINE ? blocks[0]!.text : null
    if (title !== null) return { head: { ...head, title }, body: without(body, top.length - rest.length), notes }
  }
  const { head, rest, notes } = findHead(top)
  return { head, body: without(body, top.length - rest.length), notes }
}

/** Stands for a headline of any form. */
const HEADLINE = 'The Headline of the Document Stands Here'

function without(body: Root, count: number): Root {
  return { ...body, children: body.children.slice(count) }
}
