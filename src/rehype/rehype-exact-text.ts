import type { Element, ElementContent, Root, RootContent } from 'hast'

type Child = RootContent | ElementContent

const leaves = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th'])
const holders = new Set(['ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr'])

/**
 * Makes the text of the rendered story, as a browser's `textContent` gives it, the very text that the
 * engine read: blocks parted by one blank line and by nothing else, so that the offsets of a W3C
 * `TextPositionSelector` hold in the page. Footnotes stand after that text and are left as they are.
 */
export default function rehypeExactText() {
  return (tree: Root): void => {
    let any = false
    tree.children = part(tree.children) as RootContent[]

    function part(children: readonly Child[]): Child[] {
      let inline = false
      return children.flatMap((child): Child[] => {
        const block = child.type === 'element' && (leaves.has(child.tagName) || holders.has(child.tagName))
        if (!block && !inline && isBlank(child)) return []
        if (isApart(child)) return [child]
        if (block && holders.has(child.tagName)) {
          inline = false
          child.children = part(child.children) as ElementContent[]
          return [child]
        }
        const starts = (block || !inline) && hasText(child)
        inline = !block
        const parted = starts && any
        any ||= starts
        return parted ? [{ type: 'text', value: '\n\n' }, child] : [child]
      })
    }
  }
}

function isBlank(node: Child): boolean {
  return node.type === 'text' && /^\s*$/.test(node.value)
}

function hasText(node: Child): boolean {
  if (node.type === 'text') return node.value !== ''
  return node.type === 'element' && node.children.some(hasText)
}

/** Footnotes and code are no part of the text. */
function isApart(node: Child): boolean {
  return node.type === 'element' && (node.tagName === 'pre' || isFootnotes(node))
}

function isFootnotes({ properties }: Element): boolean {
  return properties.dataFootnotes !== undefined
}
