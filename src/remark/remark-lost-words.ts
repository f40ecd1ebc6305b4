import type { FootnoteDefinition, Nodes, Parents, Root, Table, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Point } from 'unist'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { findBrokenLinks } from './addresses/find-broken-links.ts'
import { say } from './messages/say.ts'

/** `[^1]`, but for what stands for all letters except some, `[^a-z]`. */
const CALL = /(?<!\\)\[\^(?!\w-\w\])([\w-]{1,60})\](?!:)/g
/** `**said **` and `** said**`: a space stands on the inner side of a mark. */
const STARS = /(?<![\\*\w])\*\*(?:\S[^*\n]{0,300}[ \t]|[ \t][^*\n]{0,300}\S)\*\*(?![*\w])/g
/** The line below the head of a table. */
const RULE = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*$/m

/**
 * Plugin that finds words that no reader will see, and marks that all of them will: a footnote that nothing refers to, a
 * second one of its name, a cell beyond the columns of its table; `[^1]` without a footnote, marks of a link that is none,
 * stars beside a space, a table whose head has more columns than the line below it. Changes nothing.
 */
export default function remarkLostWords() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    if (!/[|[]|\*\*/.test(source)) return
    const pointAt = pointsOf(source)
    const called = new Set<string>()
    const notes: FootnoteDefinition[] = []
    visit(tree, (node) => {
      if (node.type === 'footnoteReference') called.add(node.identifier)
      else if (node.type === 'footnoteDefinition') notes.push(node)
      else if (node.type === 'table') reportCells(file, node)
      else if (node.type === 'text') reportMarks(file, node, source, pointAt)
      else if (BLOCKS.has(node.type)) reportLinks(file, node as Parents, source, pointsOf(source))
    })
    const known = new Set<string>()
    for (const { identifier, label, position } of notes) {
      const isSecond = known.has(identifier)
      known.add(identifier)
      if (!isSecond && called.has(identifier)) continue
      const what = isSecond ? 'second footnote' : 'footnote'
      const reason = `Unexpected ${what} \`[^${label ?? identifier}]\`${isSecond ? '' : ', to which nothing refers'}; its words are left out`
      const fix = isSecond ? 'Give it a name of its own.' : `Write \`[^${label ?? identifier}]\` where it belongs.`
      report(file, 'words-lost', position?.start, reason, fix)
    }
  }
}

function reportCells(file: VFile, { align, children }: Table): void {
  const columns = align?.length ?? 0
  for (const row of children) {
    const lost = columns === 0 ? undefined : row.children.slice(columns).find((cell) => textOf(cell).trim() !== '')
    if (!lost) continue
    const reason = `Unexpected cell beyond the ${columns} ${columns === 1 ? 'column' : 'columns'} of the table; its words are left out`
    report(file, 'words-lost', lost.position?.start, reason, 'Give the head of the table as many cells.')
  }
}

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** What links and code are made of says nothing on what is no link. */
const READ: ReadonlySet<string> = new Set(['link', 'linkReference', 'image', 'imageReference', 'inlineCode', 'html'])

function reportLinks(file: VFile, block: Parents, source: string, pointAt: ReturnType<typeof pointsOf>): void {
  const start = block.position?.start.offset
  if (start === undefined) return
  let text = source.slice(start, block.position!.end.offset)
  if (!text.includes('[')) return
  visit(block as Nodes, (node) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset]
    if (from === undefined || to === undefined || !READ.has(node.type)) return undefined
    // An address alone is one to GFM, within the marks of a link that it is not, too.
    if (node.type === 'link' && !/[[<]/.test(source[from]!)) return undefined
    text = text.slice(0, from - start) + MASK.repeat(to - from) + text.slice(to - start)
    return SKIP
  })
  for (const { start: at, reason, fix } of findBrokenLinks(text))
    report(file, 'marks-printed', pointAt(start + at), reason, fix)
}

const MASK = '\uFFFC'

function reportMarks(file: VFile, { position }: Text, source: string, pointAt: ReturnType<typeof pointsOf>): void {
  const start = position?.start.offset
  if (start === undefined) return
  const written = source.slice(start, position!.end.offset)
  if (!/[[|]|\*\*/.test(written)) return
  const say = (index: number, reason: string, fix: string) =>
    report(file, 'marks-printed', pointAt(start + index), reason, fix)
  for (const { 0: mark, 1: name, index } of written.matchAll(CALL)) {
    say(index, `Unexpected \`${mark}\` without a footnote of that name`, `Write the footnote, \`[^${name}]: …\`.`)
  }
  for (const { 0: mark, index } of written.matchAll(STARS)) {
    const fix = `Write \`**${mark.slice(2, -2).trim()}**\`, and the space outside.`
    say(index, `Unexpected space within the stars of \`${mark}\`, which readers see`, fix)
  }
  const rule = RULE.exec(written)
  if (rule) {
    const index = rule.index + rule[0].search(/\S/)
    say(index, 'Unexpected line of a table, expected as many columns as its head has', 'Give both as many cells.')
  }
}

/** Line and column, from 1, of offsets that are asked for in their order. */
function pointsOf(source: string) {
  let [line, start, feed] = [1, 0, source.indexOf('\n')]
  return (offset: number) => {
    while (feed >= 0 && feed < offset) {
      start = feed + 1
      feed = source.indexOf('\n', start)
      line++
    }
    return { line, column: offset - start + 1 }
  }
}

function report(file: VFile, rule: string, place: Point | undefined, reason: string, fix: string): void {
  say(file, place, { rule, reason, fix, severity: 'warning' })
}
