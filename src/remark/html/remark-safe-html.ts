import type { Root as HastRoot } from 'hast'
import { raw } from 'hast-util-raw'
import type { Html, Nodes, Parents, Root } from 'mdast'
import type { VFile } from 'vfile'
import { type Said, say } from '../messages/say.ts'
import { setChildren } from '../replace-children.ts'
import { convertFlow, convertPhrasing, hasFlow, type Loss, type Passing } from './convert-html.ts'

/**
 * Reads raw HTML as a browser would and puts the safe part of it into the tree as nodes like any other, so that its words
 * are part of the text: paragraphs, headings, lists, tables, quotations, figures, details, links and what stands within a
 * line. Embeds become links with their title. What is left out is a message with its place.
 */
export default function remarkSafeHtml() {
  return (tree: Root, file: VFile): void => {
    if (!String(file).includes('<')) return
    walk(tree, file, new Set())
  }
}

/**
 * Innermost first, so that what is passed through is done.
 *
 * @param opened Paragraphs that held blocks, whose children stand in their place.
 */
function walk(parent: Parents, file: VFile, opened: Set<Nodes>): void {
  for (const child of parent.children) if ('children' in child) walk(child, file, opened)
  const children: Nodes[] = (parent.children as Nodes[]).flatMap((it) =>
    opened.has(it) && 'children' in it ? it.children : [it],
  )
  const holdsHtml = children.some(({ type }) => type === 'html')
  if (holdsHtml) setChildren(parent, safePart(children, parent, file, opened))
  else if (parent.children.some((it) => opened.has(it))) setChildren(parent, children)
}

function safePart(children: readonly Nodes[], parent: Parents, file: VFile, opened: Set<Nodes>): Nodes[] {
  const nodes = children.map((node, index) => readNode(node, children[index - 1], index))
  const parsed = raw({ type: 'root', children: nodes } as HastRoot, { passThrough: ['markdown'], file }) as HastRoot
  const place = children.find(({ type }) => type === 'html')?.position
  const conversion = {
    passed: children.map((node, index) => (nodes[index]!.type === 'raw' ? node : asText(node))),
    lose: (loss: Loss) => report(file, { ...loss, position: loss.position ?? place }),
  }
  for (const node of children) if (node.type === 'html') reportDeclarations(node, conversion.lose)
  const content = parsed.children
  if (parent.type === 'paragraph' && hasFlow(content, conversion)) {
    opened.add(parent)
    return convertFlow(content, conversion)
  }
  const phrasing = ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell']
  return phrasing.includes(parent.type) || parent.type === 'textDirective'
    ? convertPhrasing(content, conversion)
    : convertFlow(content, conversion)
}

/** What browsers take for a comment: instructions to programs, and text that XML would show. */
const DECLARATION = /<!--[\s\S]*?-->|<(\?\w*|!\[CDATA\[|!DOCTYPE\b)/gi

function reportDeclarations({ value, position }: Html, lose: (loss: Loss) => void): void {
  for (const [, name] of value.matchAll(DECLARATION)) if (name) lose({ kind: 'dropped', name, position })
}

type Raw = { type: 'raw'; value: string; position?: Nodes['position'] }

function readNode(node: Nodes, before: Nodes | undefined, index: number): Raw | Passing {
  // `{{<figure src="a.jpg">}}` is a shortcode, and no element.
  const shortcode = before?.type === 'text' && before.value.endsWith('{{')
  if (node.type !== 'html' || shortcode) return { type: 'markdown', index }
  return { type: 'raw', value: node.value, ...(node.position && { position: node.position }) }
}

function asText(node: Nodes): Nodes {
  if (node.type !== 'html') return node
  return { type: 'text', value: node.value, ...(node.position && { position: node.position }) }
}

const words: Record<Loss['kind'], Omit<Said, 'reason'> & { reason: (name: string) => string }> = {
  dropped: {
    rule: 'html-dropped',
    reason: (name) => `Unexpected <${name}>, expected text; it is left out with all that is in it`,
    fix: 'Take it out, or write in Markdown what readers should see.',
    severity: 'warning',
  },
  handler: {
    rule: 'html-dropped',
    reason: (name) => `Unexpected script in an attribute of <${name}>; it is left out`,
    fix: 'Take the attribute out.',
    severity: 'warning',
  },
  address: {
    rule: 'html-dropped',
    reason: (name) => `Unexpected address of <${name}>, expected one of the web; it is left out`,
    fix: 'Give an address that begins with https://, or a path of this site.',
    severity: 'warning',
  },
  unknown: {
    rule: 'html-unknown',
    reason: (name) => `Unexpected <${name}>, which the page does not have; its words stay`,
    fix: 'Take the tag out, or write a mark of Markdown.',
    severity: 'warning',
  },
  embed: {
    rule: 'html-embed',
    reason: (name) => `<${name}> is shown as a link: the page loads nothing from elsewhere`,
    fix: 'Give it a title, which becomes the words of the link.',
    severity: 'suggestion',
  },
}

function report(file: VFile, { kind, name, position }: Loss): void {
  const { reason, ...said } = words[kind]
  say(file, position, { ...said, reason: reason(name) })
}
