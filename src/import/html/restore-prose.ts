import {
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  htmlText,
  isElement,
  isInline,
  isSilent,
  isText,
} from './html-tree.ts'

/**
 * Adds to the article what Readability leaves behind beside it: sentences that stand between its paragraphs
 * without a paragraph of their own, as in old pages, and plain paragraphs. Most of a line in links is a menu.
 */
export function restoreProse(page: HtmlParent, chosen: Set<HtmlNode>): void {
  for (const child of page.childNodes) {
    if (!isElement(child) || isSilent(child)) continue
    if (!isInline(child) && child.childNodes.some((node) => chosen.has(node) && isBlock(node))) {
      for (const run of runsOf(child))
        if (!run.some((node) => chosen.has(node)) && isSentence(run)) for (const node of run) add(node, chosen)
    }
    restoreProse(child, chosen)
  }
}

function isBlock(node: HtmlNode): boolean {
  return isElement(node) && !isInline(node)
}

/** Inline nodes that stand beside each other, and each `p` by itself. */
function runsOf(element: HtmlElement): HtmlNode[][] {
  const runs: HtmlNode[][] = [[]]
  for (const node of element.childNodes) {
    if (!isBlock(node)) runs.at(-1)!.push(node)
    else runs.push(node.nodeName === 'p' ? [node] : [], [])
  }
  return runs
}

function isSentence(run: HtmlNode[]): boolean {
  const words = run.map(htmlText).join(' ')
  return /\p{L}{2}.*\s.*\p{L}[.!?…]["'”’)\]]*\s*$/su.test(words) && !run.some(isLinkOrSilent)
}

function isLinkOrSilent(node: HtmlNode): boolean {
  return isElement(node) && (node.tagName === 'a' || isSilent(node) || node.childNodes.some(isLinkOrSilent))
}

function add(node: HtmlNode, chosen: Set<HtmlNode>): void {
  if (isElement(node) || isText(node)) chosen.add(node)
  if (isElement(node)) for (const child of node.childNodes) add(child, chosen)
}
