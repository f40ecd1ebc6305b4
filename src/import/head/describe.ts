import { ABBREVIATIONS } from '../lexicon/headings.ts'

const ABBREVIATED = new RegExp(String.raw`^["“‘'(]?(?:(?:\p{L}\.)+|(?:${ABBREVIATIONS})\.)$`, 'u')

/** `PORT ELM, Feb 7 (Associated Wire) - `, which says nothing of the story. */
const DATELINE = /^\p{Lu}[\p{Lu} ,.'’-]+[^()]{0,24}\([^()]{2,40}\)\s*[-–—]{1,2}\s+/u

/** The first sentence of a text without its dateline, in at most `limit` characters. */
export function describe(text: string, limit: number): string {
  return cutText(firstSentence(text.replace(/\s+/g, ' ').trim().replace(DATELINE, '')), limit)
}

/** A text cut between words so that it has at most `limit` UTF-16 units, the ellipsis included. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  const end = cut.lastIndexOf(' ')
  const whole = end > 0 ? cut.slice(0, end) : cut.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${whole.replace(/[\s,;:—–-]+$/, '').slice(0, limit - 1)}…`
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
    if (!ABBREVIATED.test(word)) {
      return text.slice(0, end.index + end[0].length)
    }
  }
  return text
}
