import type { Span } from '../../types.ts'

/** What stands in brackets right behind a name, with that name: `the World Anti-Doping Agency (WADA)`. */
export function shortForms(text: string, spans: readonly Span[]): Map<string, string> {
  const found = new Map<string, string>()
  for (let i = 1; i < spans.length; i++) {
    const [long, short] = [spans[i - 1]!, spans[i]!]
    if (short.start - long.end !== 2 || text.slice(long.end, short.start) !== ' (' || text[short.end] !== ')') continue
    const words = text.slice(short.start, short.end)
    if (/^[\p{Lu}&][\p{L}&]{1,7}$/u.test(words) && /\p{Lu}.*\p{Lu}/u.test(words))
      found.set(words, text.slice(long.start, long.end))
  }
  return found
}
