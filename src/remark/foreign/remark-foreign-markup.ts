import type { Nodes, Parents, Root, Text } from 'mdast'
import type { VFile } from 'vfile'
import { type ForeignMarkup, findForeign, pairedNames } from './find-foreign.ts'

/** Whether a text may hold any at all. */
const MARK =
  /\{[{%:#.]|\{ [.#]|\)\{|:::|!!!|\?\?\?|\[\/|\[[a-z][\w-]*\s+[\w-]+=|\[(?:gallery|more|nextpage|TOC|\[)|:(?:octicons|material|fontawesome|simple)-/i

/** A leaf with words, and where they stand in the words of its block. */
interface Piece {
  node: Text | Extract<Nodes, { type: 'html' }>
  parent: Parents
  start: number
}

/**
 * Plugin that leaves out the markup of other generators: shortcodes of Hugo and WordPress, tags of Liquid and Nunjucks,
 * attribute lists, fences and admonitions. What stands between two of them stays. Each is a message with its place. It comes
 * before raw HTML is read, since a shortcode may look like it. Throws nothing.
 */
export default function remarkForeignMarkup() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    if (!MARK.test(source)) return
    const paired = pairedNames(source)
    walk(tree)

    function walk(parent: Parents): void {
      for (const child of [...parent.children]) {
        if (child.type === 'html') cleanBlock(child, parent)
        else if (child.type === 'paragraph' || child.type === 'heading' || child.type === 'tableCell') {
          if (cleanBlock(child, parent) && child.type === 'paragraph' && isBlank(child)) remove(child, parent)
        } else if ('children' in child) walk(child)
      }
    }

    /** Whether there was anything to leave out. */
    function cleanBlock(block: Nodes, parent: Parents): boolean {
      const pieces: Piece[] = []
      const text = collect(block, parent, pieces, '')
      const found = findForeign(text, paired)
      for (const range of found.toReversed()) {
        report(range, text.slice(range.start, range.end), pieces)
        cut(range, text, pieces, block)
      }
      return found.length > 0
    }

    function report({ kind, start }: ForeignMarkup, words: string, pieces: readonly Piece[]): void {
      const piece = pieces.findLast((it) => it.start <= start)
      const shown = words.replace(/\s+/g, ' ')
      const message = file.message(
        `Unexpected ${kind} \`${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}\`, expected Markdown; it is left out`,
        { place: piece && placeOf(piece, start), ruleId: 'foreign-markup', source: 'on-record' },
      )
      message.fatal = false
      message.note = 'Write in Markdown what readers should see, or take it out; `import` knows what many of them mean.'
    }
  }
}

/** Joins the words of a block, as they stand there; code, pictures and the end of a link are a character of no mark. */
function collect(node: Nodes, parent: Parents, pieces: Piece[], text: string): string {
  if (node.type === 'text' || node.type === 'html') {
    pieces.push({ node, parent, start: text.length })
    return text + node.value
  }
  if (node.type === 'break') return `${text}\n`
  if (!('children' in node)) return `${text}\uFFFC`
  const children: readonly Nodes[] = node.children
  const words = children.reduce((sum, child) => collect(child, node, pieces, sum), text)
  return node.type === 'link' ? `${words}\uFFFC` : words
}

/** Takes a range out of the leaves that hold it, with the space before it where there is one behind it too. */
function cut({ start, end }: ForeignMarkup, text: string, pieces: readonly Piece[], block: Nodes): void {
  const spaced = /[ \t]/.test(text[start - 1] ?? '\n') && /^(?:[\s.,;:!?)]|$)/.test(text.slice(end, end + 1))
  const from = spaced ? start - 1 : start
  for (const { node, parent, start: at } of pieces) {
    const [first, last] = [Math.max(0, from - at), Math.min(node.value.length, end - at)]
    if (first >= last) continue
    node.value = node.value.slice(0, first) + node.value.slice(last)
    if (node.value === '' && node !== block) remove(node, parent)
  }
}

/** Removes a node, and what held nothing else. */
function remove(node: Nodes, parent: Parents): void {
  const index = (parent.children as Nodes[]).indexOf(node)
  if (index >= 0) parent.children.splice(index, 1)
}

function isBlank(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'break') return true
  return 'children' in node && node.children.every(isBlank)
}

/** Where a character stands in the file; where escapes shift it, the beginning of its leaf. */
function placeOf({ node, start }: Piece, at: number) {
  const begin = node.position?.start
  if (!begin) return undefined
  const before = node.value.slice(0, at - start).split('\n')
  const column = before.length === 1 ? begin.column + before[0]!.length : before.at(-1)!.length + 1
  return { line: begin.line + before.length - 1, column }
}
