import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Marks that close what an address stands in, and that no address holds as they are. */
const CLOSING = /[”’»›„“‘«‹]/

/** Ends a bare address before the mark that closes the quotation round it: `“https://example.org/x”.` */
export default function remarkTrimAddresses() {
  return (tree: Root): void => {
    visit(tree, 'link', (node, index, parent: Parents | undefined) => {
      const [child] = node.children
      if (!parent || index === undefined || node.children.length !== 1 || child?.type !== 'text') return
      const { value } = child
      const at = value.search(CLOSING)
      const rest = value.slice(at)
      if (at < 0 || !node.url.endsWith(value)) return
      const words: PhrasingContent[] = [
        { ...node, url: node.url.slice(0, -rest.length), children: [{ type: 'text', value: value.slice(0, at) }] },
        { type: 'text', value: rest },
      ]
      // Words behind it run on.
      const after = parent.children[index + 1]
      const joined = after?.type === 'text'
      if (joined) words[1] = { type: 'text', value: rest + after.value }
      ;(parent.children as Nodes[]).splice(index, joined ? 2 : 1, ...words)
      return index + 2
    })
  }
}
