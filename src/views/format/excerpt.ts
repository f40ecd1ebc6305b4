import type { Span } from '../../engine/index.ts'

/** The words of a stretch in one line, parts of a split one joined by an ellipsis, cut after a word at `longest` UTF-16 units. */
export function excerpt(text: string, spans: Span[], longest: number): string {
  const words = spans
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' … ')
  if (words.length <= longest) return words
  const cut = words.lastIndexOf(' ', longest)
  return `${words.slice(0, cut > longest / 2 ? cut : longest)}…`
}
