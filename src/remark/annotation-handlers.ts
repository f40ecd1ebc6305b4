import type { Element, ElementContent } from 'hast'
import type { Nodes } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { AnnotationNode, NoteReference } from './annotation-node.ts'

/**
 * Handlers for remark-rehype that make the elements which `data.hName` and `data.hProperties` of the
 * nodes describe, without the deep copy that it makes of the properties of every node, which is a
 * seventh of the time of rendering an annotated story.
 */
export const annotationHandlers = { annotation: toElement, noteReference: toElement }

function toElement(state: State, node: AnnotationNode | NoteReference): Element {
  const { hName = 'span', hProperties = {} } = node.data
  const children: ElementContent[] = node.type === 'annotation' ? state.all(node as Nodes as AnnotationNode) : []
  const element: Element = { type: 'element', tagName: hName, properties: hProperties, children }
  state.patch(node as Nodes, element)
  return element
}
