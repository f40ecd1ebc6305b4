/**
 * The first sentence of a text, cut between words so that it has at most `limit` characters, the
 * ellipsis included.
 */
export function describe(text: string, limit = 160): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const sentence = firstSentence(flat)
  if (sentence.length <= limit) return sentence
  const cut = sentence.slice(0, limit)
  const end = cut.lastIndexOf(' ')
  const kept =
    end > 0
      ? cut.slice(0, end)
      : cut
          .slice(0, limit - 1)
          .toWellFormed()
          .replace(/\uFFFD$/, '')
  return `${kept.replace(/[\s,;:—–-]+$/, '').slice(0, limit - 1)}…`
}

/** Ends after a stop that a capital follows, but not inside `U.S. Army`, `Gen. Milley` or `Feb. 7`. */
function firstSentence(text: string): string {
  const ends = /[.!?…]["'”’)]*(?=\s+["“‘'(]?\p{Lu})/gu
  for (const end of text.matchAll(ends)) {
    const word =
      text
        .slice(0, end.index + 1)
        .split(' ')
        .at(-1) ?? ''
    if (
      !/^["“‘'(]?(?:(?:\p{L}\.)+|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Sen|Rep|Gov|St|No|vs|Prof|Rev)\.)$/u.test(word)
    ) {
      return text.slice(0, end.index + end[0].length)
    }
  }
  return text
}
