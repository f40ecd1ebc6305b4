import { WORDS_IN_BYLINES } from '../lexicon/headings.ts'
import { findDate } from './find-date.ts'

/** What a line above a text says of who wrote it, and when. */
export interface Byline {
  /** Null on a line that gives only a date. */
  byline: string | null
  published: string | null
  updated: string | null
  /** Words that found no place in the frontmatter. */
  dropped: string | null
}

const PREFIX = /^(?:(?:written|reported|story|words|text)\s+)?by(?:\s*:\s*|\s+)/i
const LABEL =
  /(?:^|[\s·•|—–,;(/-])(?:first\s+)?(published|posted|updated|last\s+updated|modified|date)(?:\s+on)?\s*:?\s*$/i
const EDGES = /^[\s·•|—–,;:/()-]+|[\s·•|—–,;:/(-]+$/g
const JOINERS = new Set([...WORDS_IN_BYLINES, '&', '·', '|', '—', '–', '•', '/'])
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/**
 * Reads a line such as `By Jax Miller · 2026-02-07`, `By Ann Lee, Reuters, Feb. 7, 2026` or
 * `Published 7 February 2026`. Null when the line is anything else.
 */
export function readByline(line: string): Byline | null {
  // A run of one mark, `:::`, parts no names: it would be lost with the edges.
  if (line.length > 160 || /([,;:])\1/.test(line)) return null
  const hasPrefix = PREFIX.test(line)
  let rest = line.replace(PREFIX, '')
  const result: Byline = { byline: null, published: null, updated: null, dropped: null }
  for (let date = findDate(rest); date; date = findDate(rest)) {
    const before = rest.slice(0, date.start)
    const labelled = LABEL.exec(before)
    const key = /updated|modified/i.test(labelled?.[1] ?? '') || result.published ? 'updated' : 'published'
    if (result[key]) return null
    result[key] = date.iso
    if (date.dropped) result.dropped = [result.dropped, date.dropped].filter(Boolean).join(' ')
    const author = labelled ? before.slice(0, labelled.index) : before
    rest = [author, rest.slice(date.end)]
      .map((part) => part.replace(EDGES, ''))
      .filter(Boolean)
      .join(' · ')
  }
  const names = rest.replace(EDGES, '')
  if (names === '') return hasPrefix || !(result.published || result.updated) ? null : result
  if (!areNames(names) || !(hasPrefix || result.published || result.updated)) return null
  return { ...result, byline: names }
}

/** `Ann Lee and Bo Kim in Jerusalem`, but not `Monday the talks had collapsed`. */
function areNames(text: string): boolean {
  const words = text.split(/[\s,]+/).filter(Boolean)
  if (words.length > 16 || WEEKDAYS.test(text) || /[!?]$|[*_<>{}[\]#`~\\=+^]/.test(text)) return false
  if (/\.$/.test(text) && !/\b(?:\p{Lu}|[JS]r|[MD]rs?|Inc|Ltd|Co)\.$/u.test(text)) return false
  if (!/^\p{Lu}|^\p{Lo}/u.test(text)) return false
  const odd = words.filter((word) => !/^["“‘(]?[\p{Lu}\p{Lo}@]/u.test(word) && !JOINERS.has(word.toLowerCase()))
  return odd.length === 0 || (odd.length === 1 && /^[\d/]+$/.test(odd[0] ?? ''))
}
