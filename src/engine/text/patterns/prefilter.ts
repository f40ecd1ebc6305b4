import { requiredLiterals } from './required-literals.ts'

/**
 * Makes what tells of many patterns which may match a text, by one look at it: those alone need to be run. Each item is
 * given in its order if one of its patterns may match, and always if nothing is known of one.
 *
 * @example prefilter([/\bclos(?:ed|ure)\b/, /\bopen\b/], (pattern) => [pattern])('The road is closed.') // the first
 */
export function prefilter<T>(
  items: readonly T[],
  patternsOf: (item: T) => readonly RegExp[],
): (text: string) => readonly T[] {
  const always = new Uint8Array(items.length)
  const trie: Trie = { next: new Array(WIDTH).fill(0), items: [null] }
  for (const [at, item] of items.entries()) {
    const literals = patternsOf(item).map(requiredLiterals)
    if (literals.some((list) => list === null)) always[at] = 1
    else for (const literal of literals.flatMap((list) => list!)) addLiteral(trie, literal, at)
  }
  const next = Uint32Array.from(trie.next)
  const thirds = thirdLetters(trie)
  return (text) => {
    if (text.includes(LONG_S) || text.includes(KELVIN)) return items
    const found = always.slice()
    let before = 0
    for (let third = 0; third < text.length; third++) {
      const letter = text.charCodeAt(third) & LETTER
      if ((thirds[before]! >>> letter) & 1) {
        let node = next[next[before >>> 5]! * WIDTH + (before & LETTER)]!
        for (let at = third; node !== 0; at++) {
          node = at < text.length ? next[node * WIDTH + (text.charCodeAt(at) & LETTER)]! : 0
          const ended = trie.items[node]!
          if (ended !== null) for (const item of ended) found[item] = 1
        }
      }
      before = ((before << 5) | letter) & PAIR
    }
    return items.filter((_, at) => found[at] === 1)
  }
}

/** The letters beyond ASCII that a pattern takes for one of it. */
const LONG_S = '\u017f'
const KELVIN = '\u212a'

/** Letters are told apart by these bits of their codes, small and capital alike; what else has the same does no harm. */
const LETTER = 31
const WIDTH = LETTER + 1

/** Two of them in a row. */
const PAIR = WIDTH * WIDTH - 1

interface Trie {
  /** For each node the nodes to which each letter leads; 0 for none, as none leads back to the root. */
  next: number[]
  /** For each node the places of the items of which a literal ends there. */
  items: (number[] | null)[]
}

function addLiteral({ next, items }: Trie, literal: string, item: number): void {
  let node = 0
  for (let at = 0; at < literal.length; at++) {
    const step = node * WIDTH + (literal.charCodeAt(at) & LETTER)
    if (next[step] === 0) {
      next[step] = items.length
      items.push(null)
      for (let letter = 0; letter < WIDTH; letter++) next.push(0)
    }
    node = next[step]!
  }
  items[node] = [...(items[node] ?? []), item]
}

/** For each pair of letters those, as bits, that come third in a literal; no literal is shorter. Most of a text ends here. */
function thirdLetters({ next }: Trie): Uint32Array {
  const thirds = new Uint32Array(PAIR + 1)
  for (let pair = 0; pair <= PAIR; pair++) {
    const first = next[pair >>> 5]!
    const second = first === 0 ? 0 : next[first * WIDTH + (pair & LETTER)]!
    if (second === 0) continue
    for (let letter = 0; letter < WIDTH; letter++) if (next[second * WIDTH + letter] !== 0) thirds[pair]! |= 1 << letter
  }
  return thirds
}
