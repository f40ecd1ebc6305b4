import { FEMALE_TITLES, MALE_TITLES, OFFICIAL_TITLES, PERSON_TITLES, TITLED_BODIES } from '../lexicon/titles.ts'

/** What a title says of its bearer. */
export type Title = 'male' | 'female' | 'person' | 'official'

const TITLES: ReadonlyMap<string, Title> = new Map<string, Title>([
  ...[...OFFICIAL_TITLES].map((title) => [title, 'official'] as const),
  ...[...PERSON_TITLES].map((title) => [title, 'person'] as const),
  ...[...MALE_TITLES].map((title) => [title, 'male'] as const),
  ...[...FEMALE_TITLES].map((title) => [title, 'female'] as const),
])
const MAX_TITLE_WORDS = 4
/** First words of titles: most words begin none, and are soon done with. */
const FIRST: ReadonlySet<string> = new Set([...TITLES.keys()].map((title) => title.split(' ')[0]!))

const OF_MANY = /^(?:mps|meps|msps)$/u

/** `gen` of `gen.`, `major` of `major-general` */
const firstOf = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : (word.split('-')[0] ?? ''))

/** `General | Acquisition`, `General | Logistics`: a firm, and no officer. */
const OF_FIRM = /(?:tion|ics)$/u

/** The longest title at `words[at]`, with how many words it takes: `Foreign Minister Araghchi` → official, 2. */
export function readTitle(words: readonly string[], at: number): { title: Title; size: number } | null {
  const word = (words[at] ?? '').toLowerCase()
  if (word === 'retired') {
    const held = readTitle(words, at + 1)
    return held && { ...held, size: held.size + 1 }
  }
  if (!FIRST.has(firstOf(word))) return null
  for (let size = Math.min(MAX_TITLE_WORDS, words.length - at); size > 0; size--) {
    const office = words
      .slice(at, at + size)
      .map((word) => (word.endsWith('.') ? word.slice(0, -1) : word))
      .join(' ')
      .toLowerCase()
    const title = TITLES.get(office) ?? TITLES.get(office.replace('-', ' '))
    // `The MPs found`: many, of whom none is named.
    if (title && OF_MANY.test(office) && words[at + size] === undefined) return null
    // The Justice Ministry is no justice.
    const next = words[at + size] ?? ''
    if (title) return TITLED_BODIES.has(next) || (word === 'general' && OF_FIRM.test(next)) ? null : { title, size }
  }
  return null
}
