import { COURTESIES } from '../../lexicon/abbreviations.ts'
import { WEEKDAYS } from '../../lexicon/calendar.ts'
import { OPENING_NAMES } from '../../lexicon/name-words.ts'
import { OPENERS } from '../../lexicon/openers.ts'
import { ORGANISATION_SUFFIXES } from '../../lexicon/organisations.ts'
import { DEMONYMS, PLACE_NOUNS } from '../../lexicon/places.ts'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts'
import { STATEMENT_VERBS } from '../../lexicon/statement-verbs.ts'
import { UPPER } from '../../text/characters.ts'
import { hashWord } from '../../text/hash.ts'
import { isKnownRole } from '../is-role-noun.ts'
import { knownKind } from '../known-kind.ts'
import { isDateBefore, isOneSpace, type TokenWords, tokenWord } from './capitals.ts'

const HASHES: ReadonlySet<number> = new Set([...OPENING_NAMES, ...WEEKDAYS.keys()].map(hashWord))

/** `Will Okafor | said`, and not `Will Okafor | say so?` */
const FINITE = [...STATEMENT_VERBS, ...SAYING_VERBS].filter((verb) => /(?:ed|[^s]s|said|told|wrote)$/u.test(verb))
const STATES = new RegExp(String.raw`^\s(?:(?:has|had)\s)?(?:also\s|later\s)?(?:${FINITE.join('|')})\b`, 'u')
/** `Will Okafor|, 34,`, `Summer Hale|, a vet`: who is told of and asks nothing. */
const IS_INTRODUCED = /^,\s(?:who\s|aged\s|an?\s|\d{1,2},)[^.!?]*\./u
/** Verbs behind which a name may end its clause: `Said Lee, who resigned`. */
const INVERTS = /^(?:Said|Given)$/u
const MAX_CLAUSE = 200

/**
 * Full names of a text that begin with a word which opens sentences or tells a day elsewhere, and those words alone:
 * `Will Okafor`, `Sunday Adeyemi`.
 */
export function namedLikeOpeners(words: TokenWords): Set<string> {
  const named = new Set<string>()
  const { tokens } = words
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (!(tokens.first[i]! & UPPER) || !HASHES.has(tokens.word[i]!) || !isFullName(words, i)) continue
    const word = tokenWord(words, i)
    named.add(word).add(`${word} ${tokenWord(words, i + 1)}`)
  }
  return named
}

function isFullName(words: TokenWords, i: number): boolean {
  const { text, tokens } = words
  if (!isOneSpace(words, i + 1)) return false
  const surname = tokenWord(words, i + 1)
  if (!/^\p{Lu}\p{L}*\p{Ll}/u.test(surname) || isCommon(surname)) return false
  const word = tokenWord(words, i)
  const end = tokens.end[i + 1]!
  const behind = text.slice(end, end + MAX_CLAUSE)
  if (!STATES.test(behind) && (INVERTS.test(word) || !IS_INTRODUCED.test(behind))) return false
  return !WEEKDAYS.has(word.toLowerCase()) || (opensClause(words, i) && isBroughtInBy(text, word, surname))
}

const isCommon = (word: string): boolean =>
  DEMONYMS.has(word) ||
  ORGANISATION_SUFFIXES.has(word) ||
  PLACE_NOUNS.has(word) ||
  OPENERS.has(word.toLowerCase()) ||
  isKnownRole(word.toLowerCase()) ||
  knownKind(word) !== null

/** Whether the text brings somebody in by this word, and by no other name: not `Sunday Trump said` of Donald Trump. */
function isBroughtInBy(text: string, word: string, surname: string): boolean {
  for (let at = text.indexOf(surname), isFirst = true; at >= 0; at = text.indexOf(surname, at + 1), isFirst = false) {
    const before = NAMED_BEFORE.exec(text.slice(Math.max(0, at - MAX_WORD), at))?.[1]
    if (before === undefined ? isFirst : before !== word && !COURTESY.test(before)) return false
  }
  return true
}

/** `Sunday | Adeyemi`, `Mr | Adeyemi` */
const NAMED_BEFORE = /(?<!\p{L})(\p{Lu}[\p{L}.’'-]*)\s$/u
const MAX_WORD = 24
const COURTESY = new RegExp(String.raw`^(?:${COURTESIES})\.?$`, 'u')

/**
 * Whether a word that opens sentences or tells a day elsewhere is somebody’s given name at this place: before the surname, or
 * alone before what they say.
 */
export function isGivenOpener(words: TokenWords, i: number, last: number): boolean {
  const { text, tokens, named } = words
  if (named.size === 0 || !HASHES.has(tokens.word[i]!) || !named.has(tokenWord(words, i))) return false
  if (i + 1 < last && isOneSpace(words, i + 1) && named.has(`${tokenWord(words, i)} ${tokenWord(words, i + 1)}`))
    return !isDateBefore(words, i)
  return opensClause(words, i) && STATES.test(text.slice(tokens.end[i], tokens.end[i]! + MAX_VERB))
}

const MAX_VERB = 28

/** Whether a word begins its sentence, or what follows a quotation: `“Go,” | Will said`. */
const opensClause = ({ text, tokens }: TokenWords, i: number): boolean =>
  i === 0 || /[.!?”"’:\n]\s*$|[“"]$/u.test(text.slice(Math.max(0, tokens.start[i]! - 3), tokens.start[i]))
