import type { Element, ElementContent, Root, RootContent } from 'hast'
import { elementsOf } from './elements-of.ts'

type Child = RootContent | ElementContent

const LEAVES = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th'],
  ...['figcaption', 'summary', 'caption', 'dt', 'dd'],
])
const HOLDERS = new Set([
  ...['ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'figure', 'details', 'dl'],
])

/** Blocks that are no part of the text: code, rules, and the section of footnotes. */
const APART = new Set(['pre', 'hr', 'section'])

/**
 * Makes the text of the rendered story, as a browser's `textContent` gives it, the very text that the
 * engine read: blocks parted by one blank line and by nothing else, so that the offsets of a W3C
 * `TextPositionSelector` hold in the page. Footnotes stand after that text and are left as they are;
 * the numbers that refer to them move into `data-n` and `aria-label`, for style sheets to show.
 */
export default function rehypeExactText() {
  return (tree: Root): void => {
    let any = false
    for (const element of elementsOf(tree)) numberReference(element)
    tree.children = part(tree.children) as RootContent[]

    function part(children: readonly Child[]): Child[] {
      /** Whether the words before, in this parent, are inline and so run on. */
      let runsOn = false
      return children.flatMap((child, i): Child[] => {
        const name = tagName(child)
        const block = isBlock(child)
        const next = children[i + 1]
        if (isBlank(child) && (!runsOn || next === undefined || isBlock(next))) return []
        const holdsBlocks = block && LEAVES.has(name) && (child as Element).children.some(isBlock)
        if (block && (!LEAVES.has(name) || holdsBlocks)) {
          runsOn = false
          if (HOLDERS.has(name) || holdsBlocks)
            (child as Element).children = part((child as Element).children) as ElementContent[]
          return [child]
        }
        const starts = hasText(child) && !(runsOn && !block)
        runsOn = !block && (runsOn || starts)
        const parted = starts && any
        any ||= starts
        return parted ? [{ type: 'text', value: '\n\n' }, child] : [child]
      })
    }
  }
}

const tagName = (node: Child): string => (node.type === 'element' ? node.tagName : '')
const isBlock = (node: Child): boolean => [LEAVES, HOLDERS, APART].some((names) => names.has(tagName(node)))

function numberReference(element: Element): void {
  if (element.tagName !== 'a' || element.properties.dataFootnoteRef === undefined) return
  const [number] = element.children
  if (number?.type !== 'text') return
  Object.assign(element.properties, { dataN: number.value, ariaLabel: `Footnote ${number.value}` })
  element.children = []
}

function isBlank(node: Child): boolean {
  return node.type === 'text' && /^\s*$/.test(node.value)
}

function hasText(node: Child): boolean {
  if (node.type === 'text') return node.value !== ''
  return node.type === 'element' && node.children.some(hasText)
}
