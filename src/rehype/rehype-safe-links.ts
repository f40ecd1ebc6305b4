import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Gives links to other sites a `rel` that keeps the opener and the referrer to themselves. */
export default function rehypeSafeLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'a') return
      const href = String(node.properties.href ?? '')
      if (/^https?:\/\//i.test(href)) node.properties.rel = ['noopener', 'noreferrer', 'external']
    })
  }
}
