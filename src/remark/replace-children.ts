import type { Nodes, Parents } from 'mdast'

// The types of mdast say for each kind of parent what it may hold, and not that a given parent holds it.

/** Gives a node other children, which its caller knows it may have. */
export function setChildren(parent: Parents, children: readonly Nodes[]): void {
  parent.children = children as never
}

/** Puts nodes in the place of one child. */
export function replaceChild(parent: Parents, index: number, nodes: readonly Nodes[]): void {
  setChildren(parent, (parent.children as Nodes[]).toSpliced(index, 1, ...nodes))
}
