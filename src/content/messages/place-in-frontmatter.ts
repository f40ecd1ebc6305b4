import { type Document, LineCounter, parseDocument } from 'yaml'

/**
 * Line and column, from 1, of a value of the frontmatter, such as `['topics', 0]`; of what holds it when it is not
 * there, and of the file when that is not there either.
 *
 * @param text The whole file, its frontmatter between two lines `---`.
 */
export function placeInFrontmatter(text: string, path: (string | number)[]): { line: number; column: number } {
  const fence = text.indexOf('\n') + 1
  const end = text.indexOf('\n---', fence - 1)
  const lines = new LineCounter()
  const document = parseDocument(text.slice(fence, end < 0 ? undefined : end), { lineCounter: lines })
  const offset = offsetInYaml(document, path)
  if (offset === null) return { line: 1, column: 1 }
  const { line, col } = lines.linePos(offset)
  return { line: line + 1, column: col }
}

/** Offset of a value, or of the nearest thing around it that is there; null where nothing is. */
export function offsetInYaml(document: Document, path: readonly PropertyKey[]): number | null {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined
    if (node?.range) return node.range[0]
  }
  return null
}
