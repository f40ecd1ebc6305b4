import leven from 'leven'

/**
 * The word that `written` was likely meant to be, by edit distance; none when nothing is near. Letters that changed places
 * are one mistake.
 *
 * @param shortest Letters from which on a word with one mistake is taken for another: `iaf` is no mistake for `idf`, nor
 *   `usgs` for `uscis`. Default: 3, as for words of ours.
 */
export function nearest<Word extends string>(written: string, words: Iterable<Word>, shortest = 3): Word | undefined {
  let best: Word | undefined
  let least = mistakesIn(written.length, shortest) + 1
  for (const word of words) {
    if (Math.abs(word.length - written.length) >= least) continue
    const distance = lettersOf(word) === lettersOf(written) ? 1 : leven(word, written)
    if (distance < least) [best, least] = [word, distance]
  }
  return best
}

function mistakesIn(length: number, shortest: number): number {
  if (length < shortest) return 0
  return length < 6 ? 1 : Math.max(2, Math.floor(length / 3))
}

const lettersOf = (word: string): string => [...word].sort().join('')
