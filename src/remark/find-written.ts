import type { Nodes, Text } from 'mdast'

interface Written extends Pick<NonNullable<Text['position']>, 'start' | 'end'> {
  escaped: boolean
  /** Whether the first sign of them does. */
  opensEscaped: boolean
  /** Offset in the same stretch at which the words end. */
  next: number
}

/**
 * Where words of a text node stand in the file. `escaped` says that they stand there with a backslash,
 * as `\[\[` does, so that the editor meant no markup. Undefined when the tree did not come from the file.
 *
 * @param from Offset in the stretch of the file that the node covers at which to begin.
 */
export function findWritten(
  node: Text,
  parent: Nodes,
  words: string,
  source: string,
  from: number,
): Written | undefined {
  // Text beside an address that GFM made a link of has lost its own position.
  const position = node.position ?? parent.position
  if (position?.start.offset === undefined || position.end.offset === undefined) return undefined
  const stretch = source.slice(position.start.offset, position.end.offset)
  const spelling = words.replace(/[\s\S]/gu, (letter) => `\\\\?${letter.replace(/[$()*+.?[\\\]^{|}/]/, '\\$&')}`)
  const match = new RegExp(spelling, 'u').exec(stretch.slice(from))
  if (!match) return undefined
  const index = from + match.index
  const before = stretch.slice(0, index).split('\n')
  const line = position.start.line + before.length - 1
  const column = before.at(-1)!.length + (before.length === 1 ? position.start.column : 1)
  const end = { line, column: column + match[0].length }
  return {
    start: { line, column },
    end,
    escaped: match[0] !== words,
    opensEscaped: /^\\(?!\\)/.test(match[0]),
    next: index + match[0].length,
  }
}
