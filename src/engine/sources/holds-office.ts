import { OFFICIAL_TITLES } from '../lexicon/titles.ts'

const SPOKESPERSON = /^spokes(?:man|woman|person)$/u
const PAST = new Set(['former', 'ex', 'retired', 'then', 'late'])

/** Whether the words beside a name give an office held now: `Senator`, `, the foreign minister`; not `former president`. */
export function holdsOffice(words: string): boolean {
  const parts = words.toLowerCase().split(/[^\p{L}.’'-]+/u)
  return parts.some((part, i) => {
    const word = part.replace(/\.$/u, '')
    if (!(OFFICIAL_TITLES.has(word) || SPOKESPERSON.test(word)) || word === 'leader' || word === 'chief') return false
    return !parts.slice(Math.max(0, i - 4), i).some((before) => PAST.has(before))
  })
}
