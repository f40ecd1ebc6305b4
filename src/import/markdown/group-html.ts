import type { Nodes, RootContent } from 'mdast'

const VOID_TAGS = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/**
 * Blocks of a text, those in one group that stand between an opening tag and its closing one: Markdown ends HTML at each
 * blank line. A tag that nobody closes groups nothing.
 */
export function groupHtml(nodes: readonly RootContent[]): RootContent[][] {
  const groups: RootContent[][] = []
  for (let at = 0; at < nodes.length; at++) {
    const open: string[] = []
    let end = at
    let closed = at
    for (; end < nodes.length; end++) {
      for (const { name, isClosing } of tagsIn(nodes[end]!)) {
        if (!isClosing) open.push(name)
        else if (open.includes(name)) open.length = open.lastIndexOf(name)
      }
      if (open.length === 0) {
        closed = end
        break
      }
    }
    groups.push(nodes.slice(at, closed + 1))
    at = closed
  }
  return groups
}

/** Tags of blocks that are raw HTML; those within a line end there. */
function tagsIn(node: Nodes): { name: string; isClosing: boolean }[] {
  if (node.type !== 'html') return []
  const bare = node.value.replace(/<!--[\s\S]*?-->|<(script|style|pre|textarea)\b[\s\S]*?<\/\1>/gi, '')
  return [...bare.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/gi)].flatMap(
    ([, slash, tag, self]) => {
      const name = tag!.toLowerCase()
      const isOptional = /^(?:p|li|td|th|tr|tbody|thead|tfoot|dt|dd|option)$/.test(name)
      return VOID_TAGS.has(name) || self || isOptional ? [] : [{ name, isClosing: slash === '/' }]
    },
  )
}
