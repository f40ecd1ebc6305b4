import { COURTESIES } from '../lexicon/abbreviations.ts'
import { BODY_BEGINNINGS, CALLS_OF_BODIES, NAME_BEGINNINGS } from '../lexicon/body-words.ts'
import { PARTY_MEMBERS } from '../lexicon/citizens.ts'
import { HEADLINE_WORDS } from '../lexicon/name-words.ts'
import { LATE_OFFICE_ENDS, OFFICE_ENDS } from '../lexicon/offices.ts'
import { NEVER_NAMES, OPENERS } from '../lexicon/openers.ts'
import { BODIES_OF_EACH_COUNTRY, COMPANY_EPITHETS, ORGANISATION_SUFFIXES } from '../lexicon/organisations.ts'
import { DEMONYMS, NATIONAL_NOUNS } from '../lexicon/places.ts'
import { PORTFOLIOS } from '../lexicon/portfolios.ts'
import { OFFICE_RANKS } from '../lexicon/titles.ts'
import { mayBeAdverb } from '../text/inflection.ts'
import { isRally } from './is-rally.ts'
import { knownKind } from './known-kind.ts'
import {
  afterHeaded,
  afterJob,
  afterOffice,
  firstGiven,
  isBehindOffice,
  isGiven,
  isOffice,
  isOwner,
  OFFICE_WORD,
} from './offices.ts'
import { readTitle, type Title } from './read-title.ts'
import { endOfBody, endOfPiece, isOfBody, isPlaceOf, withoutLetters } from './runs/ends-of-names.ts'
import type { Run } from './runs/scan-runs.ts'

const COMPANY_EPITHET = new RegExp(`maker$|^(?:${COMPANY_EPITHETS})$`, 'u')

/** `Houston-based | Pennzoil` */
const OF_FIRM = /-(?:backed|based|born|led|listed|owned|run)$/u

/** A stretch of a run that is one name, its title taken off. */
export interface Candidate {
  first: number
  last: number
  words: string[]
  title: Title | null
  initial: boolean
  heading: boolean
  /** Whether its first word is somebody’s given name here, and no opening of a sentence. */
  given: boolean
  /** Whether it is a name only where the story has a longer one with it: `Prince`, a title alone, after `Shimon Prince`. */
  needsProof: boolean
}

/** Whether the capital is the word’s own: a given name, or a date that was found to be somebody’s. */
const isCapital = (word: string): boolean => isGiven(word) || NEVER_NAMES.has(word.toLowerCase())

/**
 * Takes common words, nationalities and titles off a run and cuts it where a title stands inside:
 * `Former New York Gov. Andrew Cuomo` → `New York`, `Andrew Cuomo` (official).
 */
export function readRun(run: Run): Candidate[] {
  const { words, first, heading, given } = run
  const found: Candidate[] = []
  let at = 0
  let initial = run.initial
  const push = (from: number, to: number, title: Title | null, needsProof = false) => {
    const piece = words.slice(from, to)
    if (piece.length === 1 && OF_FIRM.test(piece[0]!)) return
    found.push({
      first: first + from,
      last: first + to,
      words: piece,
      title,
      initial,
      heading,
      given: given && from === 0,
      needsProof,
    })
  }
  const isName = (start: number, until: number, title: Title | null) => {
    let from = start
    let to = until
    while (to > from + Number(title !== null) && HEADLINE_WORDS.has(words[to - 1]!)) to--
    if (leadsOn(words[from + 1]) && words[from] !== 'General' && OFFICE_WORD.test(words[from]!)) from++
    if ((title || from > start) && leadsOn(words[from])) from = afterOffice(words, from, to)
    const isBehind = isBehindOffice(words, from)
    if (run.titled && (isBehind || (from === 0 && run.before === 'office of'))) from = afterHeaded(words, from, to)
    if (isBehind) from = firstGiven(words, from, to)
    from = afterJob(words, from, to, run.initial && from === 0)
    to = withoutLetters(words, from, to, title)
    if (PARTY_MEMBERS.has(words[to - 1]!) && isPlaceOf(words.slice(from, to - 1))) to--
    const piece = words.slice(from, to)
    // `Deputy Chairman | of the board`, `Deputy Leader | of the house`
    if (
      title &&
      piece.length === 1 &&
      OFFICE_RANKS.has(words[from - 1]?.toLowerCase() ?? '') &&
      (OFFICE_ENDS.has(piece[0]!) || LATE_OFFICE_ENDS.has(piece[0]!))
    )
      return
    if (isOffice(piece) || (title && piece.every((word) => PORTFOLIOS.has(word) || /^(?:and|&|,)$/u.test(word)))) return
    const isNational = piece.every((word) => DEMONYMS.has(word) || /^(?:[A-Z]\.?|of|the)$/.test(word))
    if (piece.length === 0 || (isNational && title !== 'male' && title !== 'female')) return
    const body = endOfBody(run, from, to)
    if (body > from) {
      push(from, body, title)
      push(body, to, run.seat ? 'person' : null)
    } else push(from, to, title)
  }
  if (words[0] === 'The' && words.length > 1 && words[1] !== 'Hague') {
    at = 1
    initial = false
  }
  while (at < words.length) {
    const known = knownKind(words.slice(at).join(' '))
    // The Health and Safety Executive holds no office.
    if (known && isOffice(words.slice(at))) push(at, words.length, null)
    else if (known) isName(at, words.length, null)
    if (known) break
    const word = words[at]!
    if (
      (initial || heading) &&
      at + 1 < words.length &&
      (OPENERS.has(word.toLowerCase()) || isEpithet(word)) &&
      !/^(?:Without|Against|For|&)$/u.test(words[at + 1]!) &&
      !isCapital(word) &&
      !((given || run.body) && at === 0) &&
      (readTitle(words, at)?.size ?? 1) === 1 &&
      !beginsName(words, at)
    ) {
      at++
      // `Friends of | Ann Lee`
      while (at + 1 < words.length && leadsOn(words[at])) at++
      initial = false
      continue
    }
    // `Disappointingly | Scott Moore`, `Attacking | Ann Lee`
    if (initial && (mayBeAdverb(word) || /ing$/u.test(word)) && isGiven(words[at + 1]) && !isGiven(word)) {
      at++
      initial = false
      continue
    }
    const opening = isOwner(words, at) || isStyledFirm(words, at) ? null : readTitle(words, at)
    if (opening) {
      if (at === 0 && opening.size === 1 && words.length === 1) push(0, 1, null, true)
      at += opening.size
      let { title } = opening
      for (
        let next = readTitle(words, at);
        next && at + next.size < words.length && !isOwner(words, at);
        next = readTitle(words, at)
      ) {
        at += next.size
        title = next.title
      }
      const end = /^(?:of|for)$/u.test(words[at] ?? '') ? words.length : endOfPiece(words, at)
      isName(at, end, title)
      at = end
      continue
    }
    if (isLooseDemonym(words, at)) {
      if (words.length === 1 && isGiven(word)) push(0, 1, null, true)
      at++
      continue
    }
    const end = endOfPiece(words, at)
    isName(at, end, null)
    at = end
  }
  return found
}

/** `West | Midlands Police`, `Local | Government Association`: a capital that is not the sentence’s alone. */
function beginsName(words: readonly string[], at: number): boolean {
  const end = endOfPiece(words, at)
  const isBody = ORGANISATION_SUFFIXES.has(words[end - 1]!) || isOfBody(words, at, end)
  const next = words[at + 1]
  // `People | ’s Daily`
  if (/^[’']s?$/u.test(next ?? '')) return true
  if (next === 'the') return CALLS_OF_BODIES.has(words[at]!)
  if (isRally(words.slice(at)) && !readTitle(words, at)) return true
  // `Water UK`
  if (next === 'UK' && at + 2 === words.length) return PORTFOLIOS.has(words[at]!)
  // `Today FM`
  if (at + 2 === words.length && BROADCASTS.test(next!)) return true
  // `Radio 1`
  if (/^\d{1,2}$/u.test(next ?? '')) return true
  if (BODY_BEGINNINGS.has(words[at]!)) return isBody
  if (!NAME_BEGINNINGS.has(words[at]!) || readTitle(words, at + 1)) return false
  return isBody || !(isGiven(next) || DEMONYMS.has(next!) || PARTY_MEMBERS.has(next!))
}

/** `Duke University`, `Brother Industries`; not `Mr House`. */
const isStyledFirm = (words: readonly string[], at: number): boolean =>
  at === 0 &&
  words.length === 2 &&
  ORGANISATION_SUFFIXES.has(words[1]!) &&
  !COURTESY.test(words[0]!) &&
  /^(?:fe)?male$/u.test(readTitle(words, 0)?.title ?? '')

const COURTESY = new RegExp(String.raw`^(?:${COURTESIES})\.?$`, 'u')

const BROADCASTS = /^(?:FM|TV)$/u

const leadsOn = (word: string | undefined): boolean => word === 'of' || word === 'for' || word === 'to'

/** What a company or somebody is, before the name: `Drugmaker Aspen`, `Man-of-the-match Ann Lee`. */
const isEpithet = (word: string): boolean => COMPANY_EPITHET.test(word) || /^\p{Lu}\p{Ll}+(?:-\p{Ll}+){2,}$/u.test(word)

/** `Israeli` before `Prime Minister`, not in `Palestinian Authority`. */
function isLooseDemonym(words: readonly string[], at: number): boolean {
  if (!DEMONYMS.has(words[at]!)) return false
  const rest = words.slice(at + 1)
  if (rest.length === 0) return true
  if (NATIONAL_NOUNS.has(words[at]!) && rest.length === 2 && !ORGANISATION_SUFFIXES.has(rest[1]!)) return true
  if (readTitle(words, at + 1) || isGiven(rest[0])) return true
  if (BODIES_OF_EACH_COUNTRY.has(rest.join(' '))) return false
  if (knownKind(rest.join(' '))) return true
  if (/^(?:Democrat|Republican|Libertarian|Socialist)$/u.test(words[at]!) && rest.length === 2)
    return !ORGANISATION_SUFFIXES.has(rest[1]!)
  return rest.length > 1 && DEMONYMS.has(rest[0]!) && !ORGANISATION_SUFFIXES.has(rest.at(-1)!)
}
