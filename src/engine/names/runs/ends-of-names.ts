import { THINGS_WITH_NAMES } from '../../lexicon/body-words.ts'
import { OPENERS } from '../../lexicon/openers.ts'
import { ORGANISATION_HEADS, ORGANISATION_SUFFIXES } from '../../lexicon/organisations.ts'
import { CITY_HEADS, PLACE_EPITHETS, PLACE_HEADS } from '../../lexicon/place-words.ts'
import { COUNTRIES, DEMONYMS, PLACE_NOUNS } from '../../lexicon/places.ts'
import { POSTNOMINALS } from '../../lexicon/postnominals.ts'
import { isKnownRole } from '../is-role-noun.ts'
import { knownKind } from '../known-kind.ts'
import { isGiven, isOwner } from '../offices.ts'
import { readTitle, type Title } from '../read-title.ts'
import { COMPANY_FORM } from './joining-words.ts'
import type { Run } from './scan-runs.ts'

/** `the Ohio | Republican`, `the Scottish | Tory`: where a party’s member is from, and nobody’s name. */
export const isPlaceOf = (words: readonly string[]): boolean =>
  words.length > 0 && (knownKind(words.join(' ')) === 'place' || words.every((word) => DEMONYMS.has(word)))

/**
 * Where the letters behind a name begin: `Tom Watts | QC MP`, `Orbex Corp | ORBX`; they stay where no name would, `Veteran
 * Labour MP`.
 */
export function withoutLetters(words: readonly string[], from: number, to: number, title: Title | null): number {
  let end = to
  for (let at = from + 1; at + 1 < to; at++)
    if (COMPANY_FORM.test(words[at]!) && /^[\p{Lu}.]{2,6}$/u.test(words[at + 1]!)) return at + 1
  while (end > from + 1 && POSTNOMINALS.has(words[end - 1]!)) end--
  if (end === to) return to
  const isPerson = title !== null || isGiven(words[from])
  const isPlain = (word: string) =>
    !knownKind(word) && !DEMONYMS.has(word) && !isKnownRole(word.toLowerCase()) && !OPENERS.has(word.toLowerCase())
  const piece = words.slice(from, end)
  return isPerson ||
    (piece.length > 1 &&
      piece.every(isPlain) &&
      !ORGANISATION_SUFFIXES.has(piece.at(-1)!) &&
      !PLACE_NOUNS.has(piece.at(-1)!))
    ? end
    : to
}

/**
 * Where a known body or place ends before somebody’s full name: `BBC | Michael Howard`, `ambassador to the United States |
 * Anatol Antonin`; `from` where none does.
 */
export function endOfBody({ words, before, seat }: Run, from: number, to: number): number {
  const last = words[to - 1]!
  if (isGiven(words[from]) || ORGANISATION_SUFFIXES.has(last) || PLACE_NOUNS.has(last)) return from
  for (let end = to - 2; end > from; end--) {
    if (end > from + 1 && isGiven(words[end]) && ORGANISATION_SUFFIXES.has(words[end - 1]!)) return end
    if (isGiven(words[end]) && before === 'office of' && from === 0 && (end > 1 || !CITY_HEADS.has(words[0]!)))
      return end
    const known = knownKind(words.slice(from, end).join(' '))
    if (
      known &&
      (isGiven(words[end]) || (before === 'to' && from === 0 && COUNTRIES.has(words.slice(0, end).join(' '))))
    )
      return end
  }
  return seat && from === 0 ? endOfSeat(words.slice(0, to), seat) : from
}

/** Where the place of an office ends: `Governor of Bali | Wayan Koster`, `King of Tonga | Tupou`; 0 where nobody follows. */
function endOfSeat(words: readonly string[], seat: 'title' | 'office'): number {
  const count = words.length
  if (knownKind(words.join(' ')) === 'place' || THINGS_WITH_NAMES.has(words.at(-1)!)) return 0
  for (let end = count - 1; end > 0; end--)
    if (knownKind(words.slice(0, end).join(' ')) === 'place') return seat === 'title' || count - end > 1 ? end : 0
  if (seat === 'office' || words.some((word) => !/^\p{Lu}/u.test(word))) return 0
  const isOfTwo = CITY_HEADS.has(words[0]!) || PLACE_HEADS.has(words[0]!) || PLACE_EPITHETS.has(words[0]!)
  // Of a place that is not known, no more than its usual length can tell.
  return count === (isOfTwo ? 4 : 3) ? count - 2 : 0
}

/** Where a name ends: before a title inside the run, unless a given name begins it (`Stephen King Jr.`). */
export function endOfPiece(words: readonly string[], from: number): number {
  if (isGiven(words[from]) && !knownKind(words[from]!)) return words.length
  for (let i = from + 1; i + 1 < words.length; i++) {
    if (isOwner(words, i) || ORGANISATION_SUFFIXES.has(words.at(-1)!)) continue
    if (readTitle(words, i) && !(isOfBody(words, from, i) && !words.slice(i).some(isGiven))) return i
  }
  return words.length
}

/** `Association of Ambulance | Chief Executives`, `Independent Office for | Police Conduct`: what a body is for. */
export const isOfBody = (words: readonly string[], from: number, until: number): boolean =>
  words
    .slice(from + 1, until)
    .some((word, at) => /^(?:of|for)$/u.test(word) && ORGANISATION_HEADS.has(words[from + at]!))
