import { annotate } from '../../engine/index.ts'

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

/** Characters in which the first sentence is looked for: what is longer is cut in any case. */
const MAX_READ = 1000

/** `1. The offer covers all.` is a sentence with its number. */
const NUMBER = /^\d{1,3}[.)]\s+/

function firstSentence(text: string): string {
  const number = NUMBER.exec(text)?.[0].length ?? 0
  const rest = text.slice(number, number + MAX_READ)
  const [first] = annotate(rest).sentences
  return first && first.end < rest.length ? text.slice(0, number + first.end) : text
}
