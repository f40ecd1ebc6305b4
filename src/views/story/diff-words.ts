import { diffArrays } from 'diff'
import { normaliseWords } from '../../newsroom/index.ts'

/** A stretch of a sentence, changed or not. */
export interface WordPart {
  text: string
  changed: boolean
}

/** Words that may differ before all of both wordings counts as changed. */
const MAX_EDITS = 1000

/**
 * Word diff of two wordings of a sentence: which words of each are not in the other. Spaces and the style of quotation
 * marks make no difference.
 *
 * @returns The parts of each side; joined they are its text in one line.
 */
export function diffWords(before: string, after: string): { before: WordPart[]; after: WordPart[] } {
  const [left, right] = [split(before), split(after)]
  const found = diffArrays(left.map(key), right.map(key), { maxEditLength: MAX_EDITS })
  const removed = found ? found.flatMap(({ added, removed, count }) => (added ? [] : Array(count).fill(removed))) : []
  const added = found ? found.flatMap(({ added, removed, count }) => (removed ? [] : Array(count).fill(added))) : []
  return { before: join(left, (at) => removed[at] ?? true), after: join(right, (at) => added[at] ?? true) }
}

const split = (text: string): string[] => text.trim().split(/\s+/)

const key = (word: string): string => normaliseWords(word).join(' ') || word

function join(words: string[], isChanged: (at: number) => boolean): WordPart[] {
  const parts: WordPart[] = []
  for (const [at, word] of words.entries()) {
    const changed = isChanged(at)
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
