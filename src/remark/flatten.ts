import type { Break, InlineCode, Nodes, Parents, Root, Text } from 'mdast'
import type {} from 'mdast-util-directive'
import type { Span } from '../engine/index.ts'

/** A leaf of the tree and where its words stand in the flattened text. */
export interface TextPiece extends Span {
  node: Text | InlineCode | Break
  parent: Parents
  /** The paragraph, heading or table cell that holds the leaf. */
  block: Parents
  /** The child of `block` that is the leaf or holds it. */
  child: Nodes
  /** Whether it stands inside a link. */
  linked: boolean
}

/** A node and the stretch of the flattened text that it covers. */
interface Stretch extends Span {
  node: Nodes
}

/** The words of a tree as one text. */
export interface Flattened {
  text: string
  /** In text order, without gaps but for the blank lines between blocks. */
  pieces: TextPiece[]
  directives: Stretch[]
}

/** Footnotes stand outside the story's text, code is no prose; images, HTML and references give nothing. */
const SILENT = new Set([
  'footnoteDefinition',
  'code',
  'html',
  'image',
  'imageReference',
  'footnoteReference',
  'definition',
])

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell'])

/**
 * Joins the words of a tree into one text: text and inline code as they are, a hard break as a line
 * feed, blocks parted by a blank line. `start` and `end` are UTF-16 offsets into that text, never
 * positions in the file, which escapes and entities shift.
 */
export function flatten(tree: Root): Flattened {
  const pieces: TextPiece[] = []
  const directives: Stretch[] = []
  let text = ''
  let lastBlock: Parents | undefined

  for (const child of tree.children) walk(child, tree, tree, child, false)
  return { text, pieces, directives }

  function walk(node: Nodes, parent: Parents, block: Parents, child: Nodes, linked: boolean): void {
    if (SILENT.has(node.type)) return
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'break') {
      if (block !== lastBlock && text !== '') text += '\n\n'
      lastBlock = block
      const start = text.length
      text += node.type === 'break' ? '\n' : node.value
      pieces.push({ node, parent, block, child, linked, start, end: text.length })
      return
    }
    if (!('children' in node)) return
    const opens = BLOCKS.has(node.type)
    const before = pieces.length
    const links = linked || node.type === 'link' || node.type === 'linkReference'
    for (const inner of node.children) walk(inner, node, opens ? node : block, opens ? inner : child, links)
    if (node.type === 'textDirective' && pieces.length > before) {
      directives.push({ node, start: pieces[before]!.start, end: text.length })
    }
  }
}
