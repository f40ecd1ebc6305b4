import type { PhrasingContent } from 'mdast'

/** `*Galley*` or `**Galley**` where the marks hug the words and stand clear of others. */
const MARKED = /(?<![\p{L}\p{N}*\\])(\*{1,2})(?![\s*])([^*]{1,200}?)(?<![\s*])\1(?![\p{L}\p{N}*])/gu

/** Text of a raw document as Markdown nodes: paired asterisks become emphasis, all else stays as it is. */
export function parseEmphasis(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let end = 0
  for (const match of text.matchAll(MARKED)) {
    const [whole, marks = '', words = ''] = match
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    if (match.index > end) nodes.push({ type: 'text', value: text.slice(end, match.index) })
    nodes.push({ type: marks === '*' ? 'emphasis' : 'strong', children: [{ type: 'text', value: words }] })
    end = match.index + whole.length
  }
  if (end < text.length) nodes.push({ type: 'text', value: text.slice(end) })
  return nodes
}
