import { parse, parseFragment } from 'parse5'
import { type HtmlNode, type HtmlParent, htmlText, isElement, isInline, isText } from './html-tree.ts'

/** Elements deeper than this lose their tags, so that all that walks the tree may recurse. */
const MAX_DEPTH = 200

/** A web page as a tree with source positions, at most `MAX_DEPTH` elements deep. */
export function parsePage(html: string): HtmlParent {
  return limitDepth(parse(html, { sourceCodeLocationInfo: true }))
}

/** The same for the HTML of a body alone, as feeds and wire formats carry it. */
export function parseSnippet(html: string): HtmlParent {
  return limitDepth(parseFragment(html, { sourceCodeLocationInfo: true }))
}

/** Text that was escaped where nothing needed it, `Tom &amp; Ann`, on one line. Tags stay as they are. */
export function decodeEntities(text: string): string {
  return htmlText(parseFragment(`<p>${text.replace(/</g, '&lt;')}</p>`).childNodes[0]!)
}

function limitDepth(root: HtmlParent): HtmlParent {
  const stack: { parent: HtmlParent; depth: number }[] = [{ parent: root, depth: 0 }]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { parent, depth } = item
    if (depth === MAX_DEPTH) parent.childNodes = leavesOf(parent)
    for (const child of parent.childNodes) if (isElement(child)) stack.push({ parent: child, depth: depth + 1 })
  }
  return root
}

/** Text and void elements below an element, blocks parted by a space, neighbouring texts joined. */
function leavesOf(element: HtmlParent): HtmlNode[] {
  const leaves: HtmlNode[] = []
  const add = (words: string) => {
    const last = leaves.at(-1)
    if (last && isText(last)) last.value += words === ' ' && last.value.endsWith(' ') ? '' : words
    else leaves.push({ nodeName: '#text', value: words, parentNode: element })
  }
  const stack: (HtmlNode | ' ')[] = element.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === ' ') add(' ')
    else if (isText(node)) add(node.value)
    else if (!isElement(node) || node.childNodes.length === 0 || /^(?:script|style)$/.test(node.tagName)) {
      node.parentNode = element
      leaves.push(node)
    } else {
      const gap = isInline(node) ? [] : [' ' as const]
      stack.push(...gap, ...node.childNodes.toReversed(), ...gap)
    }
  }
  return leaves
}
