import type { Image, Nodes, Paragraph, PhrasingContent } from 'mdast'

/** A picture, or a link round one, as a figure: its title is the caption, the credit at its end apart. Null for others. */
export function figureOf(node: PhrasingContent): Nodes | null {
  const image = imageIn(node)
  if (!image) return null
  const caption = image.title?.trim()
  image.title = null
  // A label gives both its title.
  if (node.type === 'link' && node.title === caption) node.title = null
  const from = node.position && { position: node.position }
  const children: Nodes[] = [node, ...(caption ? [captionOf(caption, image)] : [])]
  return { type: 'htmlElement', children: children as never, data: { hName: 'figure', hProperties: {} }, ...from }
}

function imageIn(node: PhrasingContent): Image | null {
  if (node.type === 'image') return node
  const [child] = node.type === 'link' ? node.children : []
  return node.type === 'link' && node.children.length === 1 && child?.type === 'image' ? child : null
}

function captionOf(title: string, { position }: Image): Paragraph {
  const from = position && { position }
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: title, ...from }],
    data: { hName: 'figcaption' },
    ...from,
  }
}
