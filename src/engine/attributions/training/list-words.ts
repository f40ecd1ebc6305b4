import { CONTENT_RIGHT, CUE, SOURCE_RIGHT } from '../tagger/model/tags.ts'
import { clusterWords } from './cluster-words.ts'
import type { Gold } from './gold.ts'

/** Words seen often enough, most frequent first, and what the gold says of each: see `Vocabulary`. */
export interface WordList {
  words: Int32Array
  cue: Uint8Array
  source: Uint8Array
  cluster: Uint8Array
}

/** Counted down to this many times. */
const MIN_WORD_COUNT = 3
const STEPS = [0, 0.02, 0.1, 0.25, 0.5, 0.75, 0.9]

/** Counts the words of the gold. */
export function listWords(golds: Gold[]): WordList {
  const counts = new Map<number, { all: number; cue: number; source: number }>()
  for (const { reading, tags } of golds) {
    reading.tokens.word.forEach((word, index) => {
      const count = counts.get(word) ?? { all: 0, cue: 0, source: 0 }
      const tag = tags[index]!
      count.all++
      if (tag >= CUE && tag < CONTENT_RIGHT) count.cue++
      else if (tag >= SOURCE_RIGHT && tag < CUE) count.source++
      counts.set(word, count)
    })
  }
  const frequent = [...counts].filter(([word, { all }]) => all >= MIN_WORD_COUNT && word !== 0)
  frequent.sort((a, b) => b[1].all - a[1].all || a[0] - b[0])
  // Two more than were seen: three of three is less sure than thirty of thirty.
  const share = (part: number, all: number) => STEPS.filter((step) => part / (all + 2) > step).length
  const words = Int32Array.from(frequent, ([word]) => word)
  return {
    words,
    cue: Uint8Array.from(frequent, ([, { all, cue }]) => share(cue, all)),
    source: Uint8Array.from(frequent, ([, { all, source }]) => share(source, all)),
    cluster: clusterWords(
      golds.map(({ reading }) => reading.tokens.word),
      words,
    ),
  }
}
