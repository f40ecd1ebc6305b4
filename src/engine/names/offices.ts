import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts'
import { ORGANISATION_SUFFIXES } from '../lexicon/organisations.ts'
import { PLACE_NOUNS } from '../lexicon/places.ts'
import { PORTFOLIOS } from '../lexicon/portfolios.ts'
import { isKnownRole, isRoleNoun } from './is-role-noun.ts'
import { knownKind } from './known-kind.ts'

export const isGiven = (word: string | undefined): boolean => !!word && (MALE_NAMES.has(word) || FEMALE_NAMES.has(word))

/** `Sheriff` in `Sheriff’s Office`, `General` in `General Staff`: a title that is no one’s. */
export function isOwner(words: readonly string[], at: number): boolean {
  return (
    /^[’']s?$/u.test(words[at + 1] ?? '') ||
    (/^[’']s?$/u.test(words[at + 2] ?? '') && /^(?:General|Minister|Attorney|Secretary)$/u.test(words[at + 1]!)) ||
    (words[at] === 'General' &&
      /^(?:Staff|Assembly|Council|Synod|Court|Hospital|Motors|Electric|Mills|Secretariat|Directorate|Confederation|Dynamics|Election|Union|Medical|Services|Accounting|Accountability|Prosecutor|Secretary|Counsel)$/u.test(
        words[at + 1] ?? '',
      )) ||
    (words[at] === 'Attorney' && words[at + 1] === 'General')
  )
}

/** `Chief Justice`, `Pro Vice-Chancellor`, `Veteran Labour MP`: what somebody is, and no name. */
export function isOffice(piece: readonly string[]): boolean {
  if (piece.length === 1) return /^(?:Head|Chair|(?:Ltd|Inc|Corp|Co|Cos|LLC|PLC)\.?)$/u.test(piece[0]!)
  const last = piece.at(-1) ?? ''
  if (OFFICE.test(last) || (piece.length > 0 && piece.every((word) => OFFICE_WORD.test(word)))) return true
  const office = piece.findIndex((word, i) => /^(?:of|for|to)$/u.test(word) && OFFICE_WORD.test(piece[i - 1] ?? ''))
  return office > 0 || (!isGiven(piece[0]) && piece.length > 2 && ENDING_OFFICE.test(last))
}

export const OFFICE_WORD =
  /^(?:Acting|Assistant|Associate|Chief|National|Deputy|Pro|Vice|Head|Dean|Director|Executive|General|President|Vice-President|Vice-Chancellor|Justice|Officer|Professor|Editor|Manager|Captain|Coach|Treasurer|Commissioner|Inspector|Superintendent|Constable|Registrar|Provost|Rector|Regius|Emeritus|Secretary|Minister|Ambassador|Envoy|Undersecretary|Under-Secretary|Administrator|Principal|Chair|and|&)$/u
/** Words that end what somebody is: `Veteran Labour MP`. */
const OFFICE =
  /^(?:MP|MEP|MSP|PM|Minister|Secretary|Senator|Chancellor|Correspondent|Spokesman|Spokeswoman|Spokesperson|Chair|Chairman|Chairwoman|President|Officer|Rep|Representative|Provost|Vice-President|Treasurer|Coordinator|Co-ordinator|Administrator|Professor|Director|Editor|Manager|Analyst|Lecturer|Librarian|Commissioner|Superintendent|Ambassador)$/u
/** Words that do so where two more stand before them, and may be a surname else: `Physics Department Head`. */
const ENDING_OFFICE =
  /^(?:Head|Dean|Coach|Captain|Chief|Leader|Fellow|Associate|Member|Judge|Executive|Organiser|Organizer)$/u

/** `Director of Community Safety Ann Lee`: the name begins at a given name, or behind what the office is for. */
export function afterOffice(words: readonly string[], from: number, to: number): number {
  const given = words.findIndex((word, at) => at > from && at + 1 < to && isGiven(word))
  if (given >= 0) return given
  let at = from + 1
  while (at < to && (PORTFOLIOS.has(words[at]!) || /^(?:and|&|,|the|of|for|to)$/u.test(words[at]!))) at++
  for (let end = to - 1; end > at; end--) if (knownKind(words.slice(at, end).join(' '))) return end
  return at > from + 1 && to - at < 4 && PORTFOLIOS.has(words[at - 1]!) ? at : to
}

/** `Head Treasurer Ann Lee`, `Fly-half Tom Day`: the name begins behind what its bearer does. */
export function afterJob(words: readonly string[], from: number, to: number): number {
  if (isOwner(words, from)) return from
  if (isGiven(words[from]) && !(isKnownRole(words[from]!.toLowerCase()) && isGiven(words[from + 1]) && to - from > 2))
    return from
  if (ORGANISATION_SUFFIXES.has(words[to - 1]!) || PLACE_NOUNS.has(words[to - 1]!)) return from
  for (let at = from + 1; at + 1 < to; at++) {
    const job = lastPart(words[at - 1]!)
    if (isGiven(words[at]) && (isRoleNoun(job) || isPosition(job)) && !/^[’']/u.test(words[at + 1]!)) return at
  }
  for (let at = from + 2; at + 1 < to && to - from < 8; at++)
    if (!isGiven(words[from]) && to - at < 4 && ENDING_JOB.test(words[at - 1]!)) return at
  let at = from
  while (at + 2 < to && (JOB.test(words[at]!) || (RANK.test(words[at]!) && JOB.test(words[at + 1]!)))) at++
  return at
}

/** Jobs that are no titles, and what stands before them. */
const JOB =
  /^(?:Treasurer|Provost|Principal|Skipper|Winger|Forward|Goalkeeper|Fly-half|Scrum-half|Centre-back|Librarian|Registrar|Vicar|Bishop|Archbishop|Headteacher|Photographer|Junior|Sophomore|Freshman|Yorker|Londoner)$/u
/** Jobs that end what stands before a name, whatever the name: `Special Events Coordinator | Brittney Stone`. */
const ENDING_JOB =
  /^(?:Advocate|Campaigner|Organiser|Organizer|Spokesperson|Rep|Representative|Coordinator|Co-ordinator|Fellow|Intern|Specialist|Strategist|Correspondent|Officer|Treasurer|Administrator|Lecturer|Librarian|CEO|CFO|CIO|CTO|COO)$/u
const RANK = /^(?:Acting|Assistant|Associate|Deputy|Vice|Head|Senior|Former)$/u

/** `Ex-Senator` → `senator` */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1).toLowerCase()

/** `Fly-half`, `Centre-back`, `Full-back` */
const isPosition = (word: string): boolean => /^(?:half|back|hooker|prop|lock|flanker|bowler|keeper)$/u.test(word)
