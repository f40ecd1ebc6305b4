import type { Element, Parents } from 'hast'

/**
 * The elements of a tree in document order. A list, since unist-util-visit gives its visitor a new name at
 * every node, which on a story costs more than all that is then done to the elements.
 */
export function elementsOf(tree: Parents, found: Element[] = []): Element[] {
  for (const child of tree.children) {
    if (child.type !== 'element') continue
    found.push(child)
    elementsOf(child, found)
  }
  return found
}
