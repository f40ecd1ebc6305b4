import { isCalendarWord } from '../../lexicon/calendar.ts'
import { BEFALLEN, TIME_OBJECTS } from '../../lexicon/casualties.ts'
import {
  BEFORE_OBJECT_NUMBERS,
  OBJECT_DETERMINERS,
  OBJECT_PRONOUNS,
  SUFFERING,
} from '../../lexicon/casualty-clauses.ts'
import { isStop } from '../../lexicon/noun-phrases.ts'
import { TENS, UNITS } from '../../lexicon/numbers.ts'
import { isPlural, singularOf } from '../../text/inflection.ts'
import { findUnit } from '../quantities/find-unit.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isCapital, isNumber, wordAt } from '../tokens/token-tests.ts'
import { countsPeople } from './counts-people.ts'

/** `killed | two days earlier`, `killed | 40 miles away`, `12 killed | 30 injured`: numbers that no verb has for its object. */
function isCountedObject(tokens: FigureTokens, number: number): boolean {
  const next = number + 1
  if (findUnit(tokens, next) || BEFALLEN.has(wordAt(tokens, next)) || isCalendarWord(wordAt(tokens, next))) return false
  return !TIME_OBJECTS.has(singularOf(wordAt(tokens, next))) && !TIME_OBJECTS.has(wordAt(tokens, next))
}

/** A numeral in digits, or its first word. */
export const isNumeral = (tokens: FigureTokens, at: number): boolean =>
  isNumber(tokens, at) || UNITS.has(wordAt(tokens, at)) || TENS.has(wordAt(tokens, at))

/** A name, or a plural noun for people, without an article: `shot | protesters`. */
function isBareObject(tokens: FigureTokens, at: number): boolean {
  const word = wordAt(tokens, at)
  if (isStop(word)) return false
  if (isCapital(tokens, at)) return !isCalendarWord(word) && !isCalendarWord(wordAt(tokens, at - 1))
  return isPlural(word) && countsPeople(word)
}

/**
 * Whether the object of a verb stands from token `at` on, behind it: `arrested | a man`, `killed | at least nine guests`.
 * Times and distances are none: `killed | the day before`.
 */
function hasObject(tokens: FigureTokens, at: number): boolean {
  if (at >= tokens.size || tokens.gap[at]! > LINE) return false
  if (OBJECT_PRONOUNS.has(wordAt(tokens, at))) return true
  let i = at
  while (BEFORE_OBJECT_NUMBERS.has(wordAt(tokens, i)) && i < at + 4) i++
  if (isNumeral(tokens, i)) return isCountedObject(tokens, i)
  const word = wordAt(tokens, at)
  if (OBJECT_DETERMINERS.has(word)) return !TIME_OBJECTS.has(wordAt(tokens, at + 1))
  return isBareObject(tokens, at)
}

/**
 * Whether those counted did what the word at token `at` tells, and it befell somebody else: `Twenty officers arrested a
 * man`. The words from token `from` on stand between.
 */
export function isDone(tokens: FigureTokens, from: number, at: number, last: number): boolean {
  for (let i = from; i < at; i++) if (SUFFERING.has(wordAt(tokens, i))) return false
  return hasObject(tokens, last + 1)
}
