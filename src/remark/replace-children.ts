import type { Nodes, Parents } from 'mdast'

// The types of mdast say for each kind of parent what it may hold, and not that a given parent holds it.

/** Gives a node other children, which its caller knows it may have. */
export function setChildren(parent: Parents, children: readonly Nodes[]): void {
  parent.children = children as never
}

/**
 * Puts other nodes in the place of some, below a node: the innermost first, each list of children once, so that a paragraph
 * of thousands takes no longer a node than one of ten.
 *
 * @param replace What a node becomes; undefined where it stays.
 */
export function replaceBelow(
  parent: Parents,
  replace: (node: Nodes, parent: Parents) => readonly Nodes[] | undefined,
): void {
  let isChanged = false
  const children = (parent.children as Nodes[]).flatMap((child): readonly Nodes[] => {
    if ('children' in child) replaceBelow(child, replace)
    const other = replace(child, parent)
    isChanged ||= other !== undefined
    return other ?? [child]
  })
  if (isChanged) setChildren(parent, children)
}
