import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts'
import { OPENERS } from '../lexicon/openers.ts'
import { ORGANISATION_SUFFIXES } from '../lexicon/organisations.ts'
import { DEMONYMS } from '../lexicon/places.ts'
import { knownKind } from './known-kind.ts'
import { readTitle, type Title } from './read-title.ts'
import type { Run } from './scan-runs.ts'

/** A stretch of a run that is one name, its title taken off. */
export interface Candidate {
  first: number
  last: number
  words: string[]
  title: Title | null
  initial: boolean
  heading: boolean
}

const isGiven = (word: string | undefined): boolean => !!word && (MALE_NAMES.has(word) || FEMALE_NAMES.has(word))

/**
 * Takes common words, nationalities and titles off a run and cuts it where a title stands inside:
 * `Former New York Gov. Andrew Cuomo` → `New York`, `Andrew Cuomo` (official).
 */
export function readRun(run: Run): Candidate[] {
  const { words } = run
  const found: Candidate[] = []
  let at = 0
  let initial = run.initial
  const isName = (start: number, until: number, title: Title | null) => {
    let from = start
    let to = until
    while (to > from && /^(?:Of|For|The|And|To|In|On|With|At|By|From|Is|Are)$/u.test(words[to - 1] as string)) to--
    if (title && /^(?:of|for)$/u.test(words[from] ?? '')) from = afterOffice(words, from, to)
    const piece = words.slice(from, to)
    if (isOffice(piece)) return
    if (piece.length === 0 || piece.every((word) => DEMONYMS.has(word) || /^(?:[A-Z]\.?|of|the)$/.test(word))) return
    const { first } = run
    found.push({ first: first + from, last: first + to, words: piece, title, initial, heading: run.heading })
  }
  if (words[0] === 'The' && words.length > 1 && words[1] !== 'Hague') {
    at = 1
    initial = false
  }
  while (at < words.length) {
    if (knownKind(words.slice(at).join(' '))) {
      isName(at, words.length, null)
      break
    }
    const word = words[at] as string
    if ((initial || run.heading) && at + 1 < words.length && OPENERS.has(word.toLowerCase()) && !isGiven(word)) {
      at++
      initial = false
      continue
    }
    const opening = readTitle(words, at)
    if (opening) {
      at += opening.size
      const end = endOfPiece(words, at)
      isName(at, end, opening.title)
      at = end
      continue
    }
    if (isLooseDemonym(words, at)) {
      at++
      continue
    }
    const end = endOfPiece(words, at)
    isName(at, end, null)
    at = end
  }
  return found
}

/** `Chief Justice`, `Pro Vice-Chancellor`, `Veteran Labour MP`: what somebody is, and no name. */
function isOffice(piece: readonly string[]): boolean {
  if (piece.length === 1) return piece[0] === 'Head' || piece[0] === 'Chair'
  return OFFICE.test(piece.at(-1) ?? '') || (piece.length > 0 && piece.every((word) => OFFICE_WORD.test(word)))
}

const OFFICE_WORD =
  /^(?:Acting|Assistant|Associate|Chief|National|Deputy|Pro|Vice|Head|Dean|Director|Executive|General|President|Vice-President|Vice-Chancellor|Justice|Officer|Professor|Editor|Manager|Captain|Coach|Treasurer|Commissioner|Inspector|Superintendent|Constable|Registrar|Provost|Rector)$/u
/** Words that end what somebody is: `Veteran Labour MP`. */
const OFFICE =
  /^(?:MP|MEP|MSP|PM|Minister|Secretary|Senator|Chancellor|Correspondent|Spokesman|Spokeswoman|Chair|Chairman)$/u

/** `Director of Community Safety Ann Lee`: the name begins at a given name; where there is none, there is no name. */
function afterOffice(words: readonly string[], from: number, to: number): number {
  const given = words.findIndex((word, at) => at > from && at + 1 < to && isGiven(word))
  return given < 0 ? to : given
}

/** Where a name ends: before a title inside the run, unless a given name begins it (`Stephen King Jr.`). */
function endOfPiece(words: readonly string[], from: number): number {
  if (isGiven(words[from]) && !knownKind(words[from] as string)) return words.length
  for (let i = from + 1; i + 1 < words.length; i++) {
    if (readTitle(words, i) && !ORGANISATION_SUFFIXES.has(words.at(-1) as string)) return i
  }
  return words.length
}

/** `Israeli` before `Prime Minister`, not in `Palestinian Authority`. */
function isLooseDemonym(words: readonly string[], at: number): boolean {
  if (!DEMONYMS.has(words[at] as string)) return false
  const rest = words.slice(at + 1)
  if (rest.length === 0) return true
  if (readTitle(words, at + 1) || isGiven(rest[0])) return true
  if (knownKind(rest.join(' '))) return true
  if (/^(?:Democrat|Republican|Libertarian|Socialist)$/u.test(words[at] as string) && rest.length === 2)
    return !ORGANISATION_SUFFIXES.has(rest[1] as string)
  return rest.length > 1 && DEMONYMS.has(rest[0] as string) && !ORGANISATION_SUFFIXES.has(rest.at(-1) as string)
}
