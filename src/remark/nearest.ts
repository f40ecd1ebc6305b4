import leven from 'leven'

/** The word that `written` was likely meant to be, by edit distance; none when nothing is near. */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, written.length / 3) + 1
  for (const word of words) {
    if (Math.abs(word.length - written.length) >= least) continue
    const distance = leven(word, written)
    if (distance < least) [best, least] = [word, distance]
  }
  return best
}
