import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import {
  BODIES_OF_GENERAL,
  JOB_ENDINGS,
  JOB_LEADS,
  JOBS,
  JOBS_AS_NAMES,
  LATE_JOBS,
  LATE_OFFICE_ENDS,
  OFFICE_ENDS,
  OFFICE_WORDS,
  POSITION_ENDS,
} from '../lexicon/offices.ts'
import { OPENERS } from '../lexicon/openers.ts'
import { COMPANY_FORMS, ORGANISATION_SUFFIXES } from '../lexicon/organisations.ts'
import { DEMONYMS, PLACE_NOUNS } from '../lexicon/places.ts'
import { HEADED_BY_OFFICES, PORTFOLIOS } from '../lexicon/portfolios.ts'
import { isKnownRole, isRoleNoun } from './is-role-noun.ts'
import { knownKind } from './known-kind.ts'
import { readTitle } from './read-title.ts'

const LONE_OFFICE = new RegExp(String.raw`^(?:Head|Chair|(?:${COMPANY_FORMS})\.?)$`, 'u')

/** Whether a word is a given name. */
export const isGiven = (word: string | undefined): boolean => !!word && GIVEN_NAMES.has(word)

const isPossessive = (word: string | undefined): boolean =>
  word !== undefined && word.length < 3 && /^[’']s?$/u.test(word)

/** `Sheriff` in `Sheriff’s Office`, `General` in `General Staff`: a title that is no one’s. */
export function isOwner(words: readonly string[], at: number): boolean {
  return (
    isPossessive(words[at + 1]) ||
    (isPossessive(words[at + 2]) && /^(?:General|Minister|Attorney|Secretary)$/u.test(words[at + 1]!)) ||
    (words[at] === 'General' && BODIES_OF_GENERAL.has(words[at + 1] ?? '')) ||
    (words[at] === 'Attorney' && words[at + 1] === 'General')
  )
}

/** `Chief Justice`, `Pro Vice-Chancellor`, `Veteran Labour MP`: what somebody is, and no name. */
export function isOffice(piece: readonly string[]): boolean {
  if (piece.length === 1) return LONE_OFFICE.test(piece[0]!)
  const last = piece.at(-1) ?? ''
  if (OFFICE_ENDS.has(last) || (piece.length > 0 && piece.every((word) => OFFICE_WORD.test(word)))) return true
  const office = piece.findIndex((word, i) => /^(?:of|for|to)$/u.test(word) && OFFICE_WORD.test(piece[i - 1] ?? ''))
  return office > 0 || (!isGiven(piece[0]) && piece.length > 2 && LATE_OFFICE_ENDS.has(last))
}

/** A word of an office, or the `&` between two. */
export const OFFICE_WORD = new RegExp(`^(?:${OFFICE_WORDS}|&)$`, 'u')

/** `Director of Community Safety Ann Lee`: the name begins at a given name, or behind what the office is for. */
export function afterOffice(words: readonly string[], from: number, to: number): number {
  const given = words.findIndex((word, at) => at > from && at + 1 < to && isGiven(word))
  if (given >= 0) return given
  let at = from + 1
  while (at < to && (isHeaded(words[at]!) || /^(?:and|&|,|the|of|for|to)$/u.test(words[at]!))) at++
  for (let end = to - 1; end > at; end--) if (knownKind(words.slice(at, end).join(' '))) return end
  return at > from + 1 && to - at < 4 && isHeaded(words[at - 1]!) ? at : to
}

const isHeaded = (word: string): boolean => PORTFOLIOS.has(word) || HEADED_BY_OFFICES.has(word)

/**
 * `Superintendent of | Police Ann Lee`, `Leader of the | Opposition Ann Lee`: the name begins behind those whom an office heads,
 * be it one that no list has; `from` where none are named, or no full name follows.
 */
export function afterHeaded(words: readonly string[], from: number, to: number): number {
  const last = words.findLastIndex((word, at) => at >= from && at < to && HEADED_BY_OFFICES.has(word))
  const name = words.slice(last + 1, to)
  const isFull = name.length === 2 || name.length === 3
  const isLed = last - from <= MAX_LEAD && !words.slice(from, Math.max(from, last)).some(isGiven)
  return last >= from && isLed && isFull && name.every(mayBeOfName) ? last + 1 : from
}

/** Words before the last of those that an office heads: `Chief of | Army | Staff`. */
const MAX_LEAD = 2

/** `Kamla`, `K.` */
const mayBeOfName = (word: string): boolean => /^\p{Lu}\.$/u.test(word) || (isPlainName(word) && !PORTFOLIOS.has(word))

/** `Head of Student | Services Ann Lee`: whether a word stands in what an office is of. */
export function isBehindOffice(words: readonly string[], from: number): boolean {
  const of = words.lastIndexOf('of', from - 1)
  return from > 1 && of > 0 && isHolder(words[of - 1]!) && !words.slice(of, from).some(isGiven)
}

/** `Superintendent` of police, `Chief` of staff. */
export const isHolder = (word: string): boolean => /^chief$/iu.test(word) || isKnownRole(word.toLowerCase())

/** Where a given name begins somebody’s full name, behind other words; `from` where none does, and in `Mother of Ann Lee Roe`. */
export function firstGiven(words: readonly string[], from: number, to: number): number {
  if (isGiven(words[from]) && knownKind(words[from]!) !== 'place') return from
  const given = words.findIndex((word, at) => at > from && at + 1 < to && isGiven(word))
  return given < 0 ? from : given
}

/** `Head Treasurer Ann Lee`, `Fly-half Tom Day`: the name begins behind what its bearer does. */
export function afterJob(words: readonly string[], from: number, to: number, isInitial = false): number {
  if (isOwner(words, from)) return from
  if (isGiven(words[from]) && !(isKnownRole(words[from]!.toLowerCase()) && isGiven(words[from + 1]) && to - from > 2))
    return from
  if (ORGANISATION_SUFFIXES.has(words[to - 1]!) || PLACE_NOUNS.has(words[to - 1]!)) return from
  for (let at = from + 1; at + 1 < to; at++) {
    const job = lastPart(words[at - 1]!)
    if (isGiven(words[at]) && (isRoleNoun(job) || isPosition(job)) && !/^[’']/u.test(words[at + 1]!)) return at
  }
  for (let at = from + 2; at + 1 < to && to - from < 8; at++)
    if (!isGiven(words[from]) && to - at < 4 && LATE_JOBS.has(words[at - 1]!)) return at
  let at = from
  while (
    at + 2 < to &&
    (JOBS.has(words[at]!) ||
      SCIENTIST.test(words[at]!) ||
      HONOUR.test(words[at]!) ||
      (JOB_LEADS.has(words[at]!) && JOBS.has(words[at + 1]!)))
  )
    at++
  return at === from && isInitial && isJobOfUnknown(words.slice(from, to)) ? from + 1 : at
}

/** `Climber Ueli Frei`, at a sentence’s head: a job, and two names that no list has; not `Baker Hughes Keld`. */
function isJobOfUnknown([job = '', ...name]: readonly string[]): boolean {
  // `General Acquisition Co`, a title that was read as none
  if (name.length !== 2 || !name.every(isPlainName) || readTitle([job], 0)) return false
  return FORMER_JOB.test(job)
    ? isRoleNoun(lastPart(job))
    : COMPOUND_JOB.test(job) || (isKnownRole(job.toLowerCase()) && !job.endsWith('s') && !JOBS_AS_NAMES.has(job))
}

const isPlainName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) &&
  !OPENERS.has(word.toLowerCase()) &&
  !DEMONYMS.has(word) &&
  !ORGANISATION_SUFFIXES.has(word) &&
  !LONE_OFFICE.test(word) &&
  !isKnownRole(word.toLowerCase()) &&
  knownKind(word) === null

/** `Then-mayor`, `Semi-finalist` */
const FORMER_JOB = /^\p{Lu}\p{Ll}+-\p{Ll}{3,}$/u
const COMPOUND_JOB = new RegExp(String.raw`^\p{Lu}\p{Ll}{2,}(?:${JOB_ENDINGS})$`, 'u')

/** `Oscar-winner Lupita Roe`, `Leeds-born Ann Lee` */
const HONOUR = /^\p{Lu}\p{L}+-(?:winner|winning|nominee|nominated|born|based)$/u

/** `Pathologist Ulla Roe`, be her given name known or not. */
const SCIENTIST = /^\p{Lu}\p{Ll}+ologist$/u

/** `Ex-Senator` → `senator` */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1).toLowerCase()

/** `Fly-half`, `Centre-back`, `Full-back` */
const isPosition = (word: string): boolean => POSITION_ENDS.has(word)
