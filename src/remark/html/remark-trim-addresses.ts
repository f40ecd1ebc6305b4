import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Marks that close what an address stands in, and that no address holds as they are. */
const CLOSING = /[”’»›„“‘«‹。、，！？；：」』）】]|[—―]|…+$/
/** A comma or stop right before such a mark: `“https://example.org/x,” she said`. */
const STOP = /[.,;:!?…]+$/

/** Ends a bare address before the mark that closes the quotation round it, a long dash, an ellipsis or a stop of Chinese and Japanese: `“https://example.org/x”.` */
export default function remarkTrimAddresses() {
  return (tree: Root): void => {
    visit(tree, 'link', (node, index, parent: Parents | undefined) => {
      const [child] = node.children
      if (!parent || index === undefined || node.children.length !== 1 || child?.type !== 'text') return
      const { value } = child
      const mark = value.search(CLOSING)
      if (mark < 0 || !node.url.endsWith(value)) return
      const at = value.slice(0, mark).replace(STOP, '').length
      const rest = value.slice(at)
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
