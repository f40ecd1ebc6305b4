import { foldWords } from '../../newsroom/terms/normalise-words.ts'

/** A stretch of a sentence, changed or not. */
export interface WordPart {
  text: string
  changed: boolean
}

/** Cells of the table of common words above which all between the common ends counts as changed. */
const largestTable = 250_000

/**
 * Which words of two wordings are not in the other: the longest common subsequence of words stands, as in `diff`.
 * Spaces and the style of quotation marks make no difference. The parts of each side joined are its text in one line.
 */
export function diffWords(before: string, after: string): { before: WordPart[]; after: WordPart[] } {
  const [left, right] = [split(before), split(after)]
  const [a, b] = [left.map(key), right.map(key)]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const common = longestCommon(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  const stands = (words: string[], kept: Set<number>) => (at: number) =>
    at < head || at >= words.length - tail || kept.has(at - head)
  return {
    before: join(left, stands(left, new Set(common.map(([i]) => i)))),
    after: join(right, stands(right, new Set(common.map(([, j]) => j)))),
  }
}

const split = (text: string): string[] => text.trim().split(/\s+/)

const key = (word: string): string => foldWords(word).join(' ') || word

/** Pairs of indices of a longest common subsequence. */
function longestCommon(a: string[], b: string[]): [number, number][] {
  if (a.length * b.length > largestTable) return []
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j]!
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

function join(words: string[], stands: (at: number) => boolean): WordPart[] {
  const parts: WordPart[] = []
  for (const [at, word] of words.entries()) {
    const changed = !stands(at)
    const last = parts.at(-1)
    const spaced = at === 0 ? word : ` ${word}`
    if (last?.changed === changed) last.text += spaced
    // The space before a changed stretch belongs to what stands.
    else if (last && changed) {
      last.text += ' '
      parts.push({ text: word, changed })
    } else parts.push({ text: spaced, changed })
  }
  return parts
}
