import type { Nodes, Parents, Root, Text } from 'mdast'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { findWritten } from '../find-written.ts'
import { say } from '../messages/say.ts'
import { setChildren } from '../replace-children.ts'
import { type ForeignMarkup, findForeign, pairedNames } from './find-foreign.ts'

/** Whether a text may hold any at all. */
const MARK =
  /\{[{%:#.]|\{ [.#]|\)\{|:::|!!!|\?\?\?|\[\/|\[[a-z][\w-]*\s+[\w-]+=|\[(?:gallery|more|nextpage|TOC|\[)|:(?:octicons|material|fontawesome|simple)-/i

/** Characters of markup that a message quotes. */
const MAX_SHOWN = 60

/** A leaf with words, and where they stand in the words of its block. */
interface Piece {
  node: Text | Extract<Nodes, { type: 'html' }>
  parent: Parents
  start: number
}

/**
 * Plugin that leaves out the markup of other generators: shortcodes of Hugo and WordPress, tags of Liquid and Nunjucks,
 * attribute lists, fences and admonitions, but for those that begin with a backslash. What stands between two of them stays. Each is a message with its place. It comes
 * before raw HTML is read, since a shortcode may look like it. Throws nothing.
 */
export default function remarkForeignMarkup() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    if (!MARK.test(source)) return
    const paired = pairedNames(source)
    walk(tree)

    function walk(parent: Parents): void {
      const emptied = new Set<Nodes>()
      for (const child of [...parent.children]) {
        if (child.type === 'html') cleanBlock(child, parent)
        else if (child.type === 'paragraph' || child.type === 'heading' || child.type === 'tableCell') {
          if (cleanBlock(child, parent) && child.type === 'paragraph' && isBlank(child)) emptied.add(child)
        } else if ('children' in child) walk(child)
      }
      if (emptied.size > 0) removeFrom(parent, emptied)
    }

    /** Whether there was anything to leave out. */
    function cleanBlock(block: Nodes, parent: Parents): boolean {
      const pieces: Piece[] = []
      const text = collect(block, parent, pieces, '')
      const found = withoutEscaped(findForeign(text, paired), text, pieces, source)
      const placeOf = findPlaces(pieces)
      for (const range of found) report(range, text.slice(range.start, range.end), placeOf(range.start))
      cutOut(found, text, pieces, block)
      return found.length > 0
    }

    function report({ kind }: ForeignMarkup, words: string, place: Point | undefined): void {
      const line = words.replace(/\s+/g, ' ')
      const shown = line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line
      say(file, place, {
        rule: 'foreign-markup',
        reason: `Unexpected ${kind} \`${shown}\`, expected Markdown; it is left out`,
        fix: 'Write in Markdown what readers should see, or take it out; where they should see these words, put a backslash before them.',
        severity: 'warning',
      })
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

/** Markup whose first sign stands in the file with a backslash is meant as words: `\\{{ x }}`. */
function withoutEscaped(
  found: readonly ForeignMarkup[],
  text: string,
  pieces: readonly Piece[],
  source: string,
): ForeignMarkup[] {
  const read = new Map<Nodes, number>()
  return found.filter(({ start, end }) => {
    const piece = pieces.findLast((it) => it.start <= start)
    if (piece?.node.type !== 'text') return true
    const { node, parent } = piece
    const words = text.slice(start, Math.min(end, piece.start + node.value.length))
    const written = findWritten(node, parent, words, source, read.get(node) ?? 0)
    if (!written) return true
    read.set(node, written.next)
    return !written.opensEscaped
  })
}

/** Takes ranges out of the leaves that hold them, each with the space before it where there is one behind it too. */
function cutOut(ranges: readonly ForeignMarkup[], text: string, pieces: readonly Piece[], block: Nodes): void {
  const cuts = ranges.map(({ start, end }) => {
    const spaced = /[ \t]/.test(text[start - 1] ?? '\n') && /^(?:[\s.,;:!?)]|$)/.test(text.slice(end, end + 1))
    return { start: spaced ? start - 1 : start, end }
  })
  const emptied = new Map<Parents, Set<Nodes>>()
  let first = 0
  for (const { node, start, parent } of pieces) {
    const stop = start + node.value.length
    while (first < cuts.length && cuts[first]!.end <= start) first++
    let remaining = ''
    let at = start
    for (let i = first; i < cuts.length && cuts[i]!.start < stop; i++) {
      remaining += text.slice(at, Math.max(at, cuts[i]!.start))
      at = Math.max(at, Math.min(cuts[i]!.end, stop))
    }
    if (at === start) continue
    node.value = remaining + text.slice(at, stop)
    if (node.value === '' && node !== block) emptied.set(parent, (emptied.get(parent) ?? new Set()).add(node))
  }
  for (const [parent, nodes] of emptied) removeFrom(parent, nodes)
}

function removeFrom(parent: Parents, nodes: ReadonlySet<Nodes>): void {
  setChildren(
    parent,
    (parent.children as Nodes[]).filter((child) => !nodes.has(child)),
  )
}

function isBlank(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'break') return true
  return 'children' in node && node.children.every(isBlank)
}

/** Where characters of the joined words stand in the file, asked in order; where escapes shift it, the beginning of its leaf. */
function findPlaces(pieces: readonly Piece[]): (at: number) => Point | undefined {
  let next = 0
  let [line, column, from] = [0, 0, 0]
  return (at) => {
    while (next < pieces.length && pieces[next]!.start <= at) {
      const { node, start } = pieces[next++]!
      ;({ line, column } = node.position?.start ?? { line: 0, column: 0 })
      from = start
    }
    const piece = pieces[next - 1]
    if (!piece || line === 0) return undefined
    for (; from < at; from++) {
      const isBreak = piece.node.value[from - piece.start] === '\n'
      column = isBreak ? 1 : column + 1
      line += isBreak ? 1 : 0
    }
    return { line, column }
  }
}
