import type { Link, PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'
import { touches } from '../engine/index.ts'
import { flatten } from './flatten.ts'
import { wrapRange } from './wrap-range.ts'

/** Options of `remarkNameLinks`. */
export interface NameLinkOptions {
  /** Addresses by name, names as a text may have them. Default: none, and nothing is linked. */
  namePages?: Readonly<Record<string, string>>
}

/**
 * Plugin that links the first mention of each name to its page: in paragraphs only, never inside a quotation, which
 * is somebody's words, nor inside another link. Reads the analysis that `remark-annotations` leaves, so
 * it comes after it; without that analysis it does nothing.
 */
export default function remarkNameLinks({ namePages = {} }: NameLinkOptions = {}) {
  const pages = new Map(Object.entries(namePages))
  return (tree: Root, file: VFile): void => {
    const { analysis } = file.data
    if (!analysis || pages.size === 0) return
    const { text, pieces } = flatten(tree)
    const free = pieces.filter(
      ({ node, block, linked }) => node.type === 'text' && block.type === 'paragraph' && !linked,
    )
    const met = new Set<string>()
    const ranges = analysis.names.flatMap(({ start, end }) => {
      const value = pages.get(text.slice(start, end))
      if (value === undefined || met.has(value)) return []
      const quoted = analysis.quotations.some((it) => touches(it, { start, end }))
      const piece = free.find((piece) => piece.start <= start && end <= piece.end)
      if (quoted || !piece) return []
      met.add(value)
      return [{ spans: [{ start, end }], value, piece }]
    })
    const named = new Set(ranges.map(({ piece }) => piece))
    const create = (url: string, _first: boolean, children: PhrasingContent[]): Link =>
      ({ type: 'link', url, children }) as Link
    wrapRange(
      free.filter((piece) => named.has(piece)),
      ranges,
      create,
    )
  }
}
