import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { countArrows, findCircles, type Graph, graphOf, reachableFrom, reduceGraph } from './graph.ts'
import { type FileImport, readImports } from './read-imports.ts'

/** Marker in `docs/architecture.md` at which the map begins. */
export const MAP_START = '<!-- map: made by `npm run docs:map`, not by hand -->'
/** Marker at which it ends. */
export const MAP_END = '<!-- end of map -->'

/** Rooms of `src/` whose sub-folders are boxes of the first picture. */
const OPENED = new Set(['engine'])
/** Rooms that have a picture of their own. */
const INSIDE = ['newsroom', 'views', 'content', 'site', 'build']

/** Most boxes that one picture may have, so that it can be read. */
const MAX_BOXES = 40

/**
 * Draws the imports of a source folder as Mermaid pictures in Markdown, folder by folder, with figures.
 *
 * @param src Path of the folder.
 * @throws When a picture would have more than `MAX_BOXES` boxes.
 */
export function drawMap(src: string): string {
  const imports = readImports(src)
  const base = filesUnderAll(imports)
  const house = boxGraph(imports, (file) => boxOf(file, OPENED, base))
  const rooms = INSIDE.map((room): [string, Graph] => {
    const within = imports.filter(({ file, target }) => file.startsWith(`${room}/`) && target.startsWith(`${room}/`))
    return [room, boxGraph(within, (file) => boxOf(file, new Set([room]), base))]
  })
  const files = graphOf(imports.map(({ file, target }) => [file, target] as const))
  const pictures: [string, Graph][] = [['the whole house', house], ...rooms.map(inFolder)]
  return [
    'An arrow leads from a folder to one that it imports, types included. Where `a → b → c`, `a → c` is not drawn; an arrow of a circle is dotted.',
    ...pictures.flatMap(([name, graph]) => [`### ${capital(name)}`, draw(name, graph)]),
    '### Figures',
    [
      '| picture | boxes | arrows | of these drawn | circles |',
      '| --- | --- | --- | --- | --- |',
      ...pictures.map(([name, graph]) => row(name, graph, countArrows(reduceGraph(graph)))),
      row('every file', files, 0),
    ].join('\n'),
  ].join('\n\n')
}

const inFolder = ([room, graph]: [string, Graph]): [string, Graph] => [`inside \`${room}/\``, graph]

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)

function row(name: string, graph: Graph, drawn: number): string {
  const circles = findCircles(graph)
  const named = circles.length > 0 ? `${circles.length}: ${circles.map((it) => it.join(' ↔ ')).join('; ')}` : '0'
  return `| ${name} | ${graph.size} | ${countArrows(graph)} | ${drawn || ''} | ${named} |`
}

/**
 * The box that a file lies in: its room; of a room that is opened, its sub-folder. A file that stands under the
 * sub-folders, such as `types.ts`, is a box of its own: it does not belong to the door above them.
 */
function boxOf(file: string, opened: ReadonlySet<string>, base: ReadonlySet<string>): string {
  const [room = '', ...rest] = file.split('/')
  if (!opened.has(room)) return room
  return rest.length > 1 || base.has(file) ? `${room}/${rest[0]}` : room
}

/** Files at the root of a room that its sub-folders import and that import none of these. */
function filesUnderAll(imports: readonly FileImport[]): Set<string> {
  const within = imports.filter(({ file, target }) => file.split('/')[0] === target.split('/')[0])
  const isRoot = (file: string): boolean => file.split('/').length === 2
  const above = new Set(within.filter(({ target }) => !isRoot(target)).map(({ file }) => file))
  const used = within.filter(({ file, target }) => !isRoot(file) && isRoot(target)).map(({ target }) => target)
  return new Set(used.filter((file) => file.endsWith('/types.ts') || !above.has(file)))
}

function boxGraph(imports: readonly FileImport[], box: (file: string) => string): Graph {
  const code = imports.filter(({ target }) => /\.(ts|astro)$/.test(target))
  return graphOf(code.map(({ file, target }) => [box(file), box(target)] as const))
}

function draw(name: string, graph: Graph): string {
  if (graph.size > MAX_BOXES) {
    throw new Error(`Expected at most ${MAX_BOXES} boxes in the picture of ${name}, found ${graph.size}`)
  }
  const names = [...graph.keys()].sort()
  const idOf = (box: string): string => box.replace(/[^\p{L}\p{N}]/gu, '_')
  const boxes = names.map((box) => `  ${idOf(box)}["${box}"]`)
  const reduced = reduceGraph(graph)
  const arrows = names.flatMap((box) =>
    [...(reduced.get(box) ?? [])].sort().map((target) => {
      const arrow = reachableFrom(graph, target).has(box) ? '-.->' : '-->'
      return `  ${idOf(box)} ${arrow} ${idOf(target)}`
    }),
  )
  return ['```mermaid', 'flowchart TD', ...boxes, ...arrows, '```'].join('\n')
}

/**
 * Puts a map between the markers of a page.
 *
 * @throws When the page has no markers.
 */
export function placeMap(page: string, map: string): string {
  const start = page.indexOf(MAP_START)
  const end = page.indexOf(MAP_END)
  if (start < 0 || end < start) throw new Error(`Expected the lines ${MAP_START} and ${MAP_END} in the page`)
  return `${page.slice(0, start)}${MAP_START}\n\n${map}\n\n${page.slice(end)}`
}

if (import.meta.main) {
  const path = fileURLToPath(new URL('../../../docs/architecture.md', import.meta.url))
  const before = readFileSync(path, 'utf8')
  const after = placeMap(before, drawMap(fileURLToPath(new URL('../..', import.meta.url))))
  if (after !== before) writeFileSync(path, after)
  console.log(
    after === before ? 'docs/architecture.md: the map is as the imports are.' : 'docs/architecture.md: drawn anew.',
  )
}
