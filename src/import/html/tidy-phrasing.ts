import type { PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

type Mark = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' | 'link' }>

/**
 * Joins neighbours of one kind, takes marks out of marks of their kind, white space off both ends and from
 * around breaks, and out of emphasis.
 */
export function tidyPhrasing(nodes: PhrasingContent[], within: ReadonlySet<string> = new Set()): PhrasingContent[] {
  const tidy: PhrasingContent[] = []
  for (const node of nodes.flatMap((node) => tidyOne(node, within))) {
    const last = tidy.at(-1)
    if ((node.type === 'text' || node.type === 'inlineCode') && last?.type === node.type) last.value += node.value
    else if (last && isMark(last) && isMark(node) && last.type === node.type && last.type !== 'link') {
      last.children = tidyPhrasing([...last.children, ...node.children], new Set([...within, last.type]))
    } else tidy.push({ ...node })
  }
  return trimmed(tidy)
}

function isMark(node: PhrasingContent): node is Mark {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete' || node.type === 'link'
}

function tidyOne(node: PhrasingContent, within: ReadonlySet<string>): PhrasingContent[] {
  if (node.type === 'text') return [text(node.value.replace(/[ \t\n\r\f]+/g, ' '))]
  if (node.type === 'inlineCode') {
    const value = node.value.replace(/\s+/g, ' ').trim()
    return value === '' ? [] : [{ type: 'inlineCode', value }]
  }
  if (node.type === 'break') return [{ type: 'break' }]
  if (node.type === 'image') return [node]
  if (!isMark(node)) return [text(textOf(node))]
  return within.has(node.type)
    ? node.children.flatMap((child) => tidyOne(child, within))
    : hug(node, new Set([...within, node.type]))
}

/** Markdown marks must stand next to their words, so white space and breaks at either end move out. */
function hug(node: Mark, within: ReadonlySet<string>): PhrasingContent[] {
  const nodes = node.children.flatMap((child) => tidyOne(child, within))
  const solid = (child: PhrasingContent) =>
    child.type !== 'break' && !(child.type === 'text' && child.value.trim() === '')
  const start = nodes.findIndex(solid)
  if (start < 0) return nodes
  const end = nodes.findLastIndex(solid) + 1
  const [first, last] = [nodes[start], nodes[end - 1]]
  const before = first?.type === 'text' && /^\s/.test(first.value) ? [text(' ')] : []
  const after = last?.type === 'text' && /\s$/.test(last.value) ? [text(' ')] : []
  const children = tidyPhrasing(nodes.slice(start, end), within)
  return [...nodes.slice(0, start), ...before, { ...node, children } as Mark, ...after, ...nodes.slice(end)]
}

function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') continue
    node.value = node.value.replace(/ {2,}/g, ' ')
    if (index === 0 || nodes[index - 1]?.type === 'break') node.value = node.value.trimStart()
    if (index === nodes.length - 1 || nodes[index + 1]?.type === 'break') node.value = node.value.trimEnd()
  }
  const left = nodes.filter((node) => node.type !== 'text' || node.value !== '')
  while (left[0]?.type === 'break') left.shift()
  while (left.at(-1)?.type === 'break') left.pop()
  return left
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}
