import type { ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { tidyPhrasing } from './tidy-phrasing.ts'

/**
 * A tree as Markdown can write it: emphasis stands next to its words and never in emphasis of its kind, two
 * line breaks in a row part paragraphs, the title alone is a heading of the first level, nothing is empty and
 * rules stand only between blocks.
 */
export function tidyTree(tree: Root): Root {
  const children = tidyBlocks(tree.children)
  const start = children.findIndex(isNoRule)
  const rest = start < 0 ? [] : children.slice(start, children.findLastIndex(isNoRule) + 1)
  return { type: 'root', children: rest.filter((node, index) => isNoRule(node) || isNoRule(rest[index - 1]!)) }
}

function isNoRule({ type }: RootContent): boolean {
  return type !== 'thematicBreak'
}

function tidyBlocks(nodes: RootContent[]): RootContent[] {
  return inLists(nodes.map(asItem)).flatMap((node): RootContent[] => {
    switch (node.type) {
      case 'paragraph':
        return paragraphsOf(node.children)
      case 'heading': {
        const children = oneLine(node.children)
        return children.length === 0 ? [] : [{ ...node, depth: Math.max(2, node.depth) as 2, children }]
      }
      case 'blockquote': {
        const children = tidyBlocks(node.children) as typeof node.children
        return children.length === 0 ? [] : [{ ...node, children }]
      }
      case 'list': {
        const children = node.children.map(tidyItem).filter((item) => item.children.length > 0)
        return children.length === 0 ? [] : [{ ...node, spread: false, children }]
      }
      case 'table': {
        const children = node.children.map((row) => ({
          ...row,
          children: row.children.map((cell) => ({ ...cell, children: oneLine(cell.children) })),
        }))
        return [{ ...node, children: filled(children) }]
      }
      case 'code':
        return node.value.trim() === '' ? [] : [node]
      default:
        return node.type === 'thematicBreak' ? [node] : []
    }
  })
}

/** `·   The offer`, an item as Word writes it into a page: a sign, and spaces that do not break. */
const BULLET = /^[·•▪§]\s*\u00a0\s*/

function asItem(node: RootContent): RootContent {
  const [first, ...rest] = node.type === 'paragraph' ? node.children : []
  if (first?.type !== 'text' || !BULLET.test(first.value)) return node
  const words = { ...first, value: first.value.replace(BULLET, '') }
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [words, ...rest] }] }
}

/** Items without a list around them are one, as browsers show them. */
function inLists(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = []
  let loose: ListItem[] = []
  for (const node of nodes) {
    if (node.type !== 'listItem') {
      loose = []
      blocks.push(node)
    } else if (loose.push(node) === 1) blocks.push({ type: 'list', ordered: false, children: loose })
  }
  return blocks
}

/** Without a blank line a block after anything but a plain paragraph would become a part of it. */
function tidyItem(item: ListItem): ListItem {
  const children = tidyBlocks(item.children) as ListItem['children']
  const plain = children.length === 2 && children[0]?.type === 'paragraph' && children[1]?.type === 'list'
  return { type: 'listItem', spread: children.length > 1 && !plain, children }
}

/** Rows that hold a word somewhere. */
function filled<Row extends { children: { children: unknown[] }[] }>(rows: Row[]): Row[] {
  return rows.filter((row, index) => index === 0 || row.children.some((cell) => cell.children.length > 0))
}

/** Two line breaks in a row are how old pages part paragraphs. */
function paragraphsOf(nodes: PhrasingContent[]): Paragraph[] {
  const paragraphs: PhrasingContent[][] = [[]]
  let broken = false
  for (const node of nodes) {
    if (node.type === 'break' && broken) paragraphs.push([])
    else paragraphs.at(-1)?.push(node)
    if (node.type !== 'text' || node.value.trim() !== '') broken = node.type === 'break' && !broken
  }
  return paragraphs
    .map((children) => tidyPhrasing(children))
    .filter((children) => children.length > 0)
    .map((children) => ({ type: 'paragraph', children: linkedAddress(children) }))
}

/** An address that is all of a paragraph is what a system such as WordPress makes a link or a player of. */
function linkedAddress(nodes: PhrasingContent[]): PhrasingContent[] {
  const [only] = nodes
  if (nodes.length !== 1 || only?.type !== 'text' || !/^https?:\/\/\S+$/.test(only.value)) return nodes
  return URL.canParse(only.value) ? [{ type: 'link', url: only.value, children: [only] }] : nodes
}

function oneLine(nodes: PhrasingContent[]): PhrasingContent[] {
  return tidyPhrasing(nodes.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node)))
}
