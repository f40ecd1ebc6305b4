import { NEWSROOM_ROLES, WORDS_IN_BYLINES } from '../lexicon/headings.ts'
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
/** `From Ann Lee, Davos`, `From our own correspondent`; `From Davos to Rome` names nobody. */
const FROM = /^from\s+(?=our\s|\p{Lu}\S*\s\p{Lu}[^\s,]*(?:,\s|\sin\s)\p{Lu}[^\s,]*$)/iu
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
  let hasPrefix = PREFIX.test(line) || FROM.test(line)
  let rest = line.replace(PREFIX, '').replace(FROM, '')
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
  const bare = rest.replace(EDGES, '')
  // Behind a date: `Posted on 7 February 2026 by Ann Lee`.
  hasPrefix ||= PREFIX.test(bare)
  const names = bare.replace(PREFIX, '')
  if (names === '') return hasPrefix || !(result.published || result.updated) ? null : result
  const isDated = result.published !== null || result.updated !== null
  if (!(hasPrefix ? areCredits(names) : isDated && areNames(names))) return null
  return { ...result, byline: names }
}

/** Names with what each of them is or did beside them: `Ann Lee, political editor`, `a staff reporter`, `Ann Lee; photos by Bo Kim`. */
function areCredits(text: string): boolean {
  const [first = '', ...others] = text.split(/\s*[,;|·•]\s*|\s+(?:and|with|&)\s+/)
  if (others.length === 0) return areNames(text) || isRole(first)
  const rest = others.filter((part) => !isRole(part)).map((part) => part.replace(WORK, ''))
  return (
    (areNames(first) || isRole(first)) &&
    (rest.length === 0 || areNames([...(isRole(first) ? [] : [first]), ...rest].join(', ')))
  )
}

/** What somebody else did for the story. */
const WORK = /^(?:additional\s+)?(?:reporting|words|photo(?:graph)?s|pictures|graphics|video|editing)\s+by\s+/i

/** Words of `our Rome correspondent`, `chief sports writer of the Courier`. */
const MAX_ROLE_WORDS = 6

/** `political editor`, `Reuters staff`, `our Rome correspondent`. */
function isRole(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length <= MAX_ROLE_WORDS &&
    NEWSROOM_ROLES.has(words.at(-1)!.toLowerCase()) &&
    !words.slice(0, -1).some(isVerbal)
  )
}

/** Words with which `by the time the editor` and the like are no office. */
const isVerbal = (word: string): boolean => /^(?:time|end|is|was|that|who|when)$/i.test(word)

/** `Ann Lee and Bo Kim in Jerusalem`, but not `Monday the talks had collapsed`. */
function areNames(text: string): boolean {
  const words = text.split(/[\s,]+/).filter(Boolean)
  if (words.length > 16 || WEEKDAYS.test(text) || /[!?]$|[*_<>{}[\]#`~\\=+^]/.test(text)) return false
  if (/\.$/.test(text) && !/\b(?:\p{Lu}|[JS]r|[MD]rs?|Inc|Ltd|Co)\.$/u.test(text)) return false
  if (!/^\p{Lu}|^\p{Lo}/u.test(text)) return false
  const odd = words.filter((word) => !NAME_WORD.test(word) && !JOINERS.has(word.toLowerCase()))
  return odd.length === 0 || (odd.length === 1 && /^[\d/]+$/.test(odd[0] ?? ''))
}

/** A word with a capital, behind a particle that is joined to it too: `al-Hassan`, `d’Arcy`, `dell’Acqua`. */
const NAME_WORD = /^["“‘(]?(?:\p{Ll}{1,4}[-’'])?[\p{Lu}\p{Lo}@]/u
