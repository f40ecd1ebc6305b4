import {
  FEMALE_TITLES,
  MALE_TITLES,
  OFFICE_RANKS,
  OFFICIAL_NOUNS,
  OFFICIAL_TITLES,
  PERSON_NOUNS,
  PERSON_TITLES,
  SEPARATE_RANKS,
  TITLE_ABBREVIATIONS,
  TITLE_SYNONYMS,
} from '../../lexicon/titles.ts'
import { lastWordOf } from '../../text/last-word.ts'

/** The longest title that ends right before the name: `the foreign minister ` → `foreign minister`, `minister`. */
export function listTitlesBefore(before: string): string[] {
  // `says | the waiter. | Roe admitted it`, but `Gov. | Roe`.
  if (/\s\p{Ll}+\.\s$/u.test(before)) return []
  const lower = before.trim().toLowerCase()
  if (!LAST_WORDS.has(lastWord(lower))) return []
  const words = lower
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => word.replace(/\.$/u, ''))
  for (let size = Math.min(4, words.length); size > 0; size--) {
    const title = words.slice(-size).join(' ')
    if (!TITLES.has(title)) continue
    const short = TITLE_ABBREVIATIONS.get(title) ?? title
    // `shadow | secretary`, `shadow culture | secretary`
    if (OFFICE_RANKS.has(words.at(-size - 1) ?? '')) return [`${words.at(-size - 1)} ${short}`]
    if (SEPARATE_RANKS.has(words.at(-size - 2) ?? '')) return [[...words.slice(-size - 2, -size), short].join(' ')]
    if (OFFICE_RANKS.has(short.split(' ')[0]!)) return [short]
    return [...new Set([short, short.split(' ').at(-1)!, ...(TITLE_SYNONYMS.get(short)?.split(', ') ?? [])])]
  }
  return []
}

/** The first of two that stand before a name without an article: `interior minister and party leader | ` → `minister`, `interior minister`. */
export function listFirstOfTwo(before: string): string[] {
  const first = FIRST_OF_TWO.exec(before)?.[1]
  return first === undefined ? [] : headNouns(first)
}

const FIRST_OF_TWO =
  /(?:^|[,.;:]\s|\b(?:by|of|to|from|with|for|former|when|that|and|as|said|says)\s)((?:(?!the\b|an?\b|his\b|her\b|its\b)[\p{L}-]+\s){0,2}\p{Ll}[\p{L}-]+)\sand\s(?:[\p{L}-]+\s){0,2}\p{Ll}[\p{L}-]+\s$/u

/** `the rev. ` → `rev` */
export function lastWord(words: string): string {
  const last = lastWordOf(words)
  return last.endsWith('.') ? last.slice(0, -1) : last
}

/** What may stand before somebody’s name as a title. */
const TITLES: ReadonlySet<string> = new Set([
  ...OFFICIAL_TITLES,
  ...PERSON_TITLES,
  ...MALE_TITLES,
  ...FEMALE_TITLES,
  ...PERSON_NOUNS,
])

/** Last words of titles: most words before a name are none. */
const LAST_WORDS: ReadonlySet<string> = new Set([...TITLES].map((title) => title.split(' ').at(-1)!))

/** What somebody is called by an apposition: `a retired police officer` → `officer`, `police officer`. */
export function headNouns(words: string): string[] {
  const parts = words
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .split(/\s+/u)
  const last = parts.at(-1)!
  if (!(PERSON_NOUNS.has(last) || OFFICIAL_NOUNS.has(last) || TITLES.has(last))) return []
  const rank = parts.findLastIndex((word) => OFFICE_RANKS.has(word))
  return rank >= 0 && rank < parts.length - 1 ? [parts.slice(rank).join(' ')] : [last, parts.slice(-2).join(' ')]
}
