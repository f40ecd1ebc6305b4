import { requiredLiterals } from './required-literals.ts'

interface Entry {
  literal: string
  item: number
}

/**
 * Makes what tells of many patterns which may match a text, by one look at it: those alone need to be run. Each item is
 * given in its order if one of its patterns may match, and always if nothing is known of one.
 *
 * @example prefilter([/\bclos(?:ed|ure)\b/, /\bopen\b/], (pattern) => [pattern])('The road is closed.') // the first
 */
export function prefilter<T>(items: readonly T[], patternsOf: (item: T) => readonly RegExp[]): (text: string) => T[] {
  const always = new Uint8Array(items.length)
  const entries = new Map<number, Entry[]>()
  for (const [item, one] of items.entries()) {
    const literals = patternsOf(one).map(requiredLiterals)
    if (literals.some((list) => list === null)) always[item] = 1
    else
      for (const literal of new Set(literals.flatMap((list) => list!))) {
        const key = keyAt(literal, 0)
        entries.set(key, [...(entries.get(key) ?? []), { literal, item }])
      }
  }
  const known = new Uint8Array(KEYS)
  for (const key of entries.keys()) known[key] = 1
  return (text) => {
    const small = text.toLowerCase().replaceAll('ſ', 's')
    const found = always.slice()
    for (let at = 0; at + 2 < small.length; at++) {
      const key = keyAt(small, at)
      if (known[key] === 0) continue
      for (const { literal, item } of entries.get(key)!) {
        if (found[item] === 0 && small.startsWith(literal, at)) found[item] = 1
      }
    }
    return items.filter((_, item) => found[item] === 1)
  }
}

/** Three letters in a row as a number; what else has the same is told apart when it is met. */
const keyAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31)
const KEYS = 1 << 15
