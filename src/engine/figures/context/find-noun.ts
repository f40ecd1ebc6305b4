import { WEEKDAYS } from '../../lexicon/calendar.ts'
import {
  ADVERBS,
  isStop,
  PARTS_OF_DAY,
  PLURAL_VERBS,
  PLURALS_BEFORE_NOUNS,
  RANK_STOPS,
} from '../../lexicon/noun-phrases.ts'
import { NOUNS_IN_LY } from '../../lexicon/nouns-in-ly.ts'
import { MODEL_NUMBERS } from '../../lexicon/number-names.ts'
import { isPlural } from '../../text/inflection.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isCapital, isGlued, isHyphen, isNumber, isWord, rawAt, wordAt } from '../tokens/token-tests.ts'

export interface Noun {
  first: number
  last: number
}

/** How many are counted: `one` wants a singular, `rank` takes what an ordinal stands before. */
type Counting = 'one' | 'rank' | 'many'

/** A lower-case noun behind a name: `first female US president`, `one anonymous State Department official`. */
function qualifies(tokens: FigureTokens, at: number): boolean {
  let i = at + 1
  while (i < at + 6 && isCapital(tokens, i)) i++
  const next = wordAt(tokens, i)
  return isWord(tokens, i) && !isStop(next) && !PARTICIPLES.test(next) && !RANK_STOPS.has(next)
}

const PARTICIPLES = /(ed|ing)$/

/**
 * The words that a number at the tokens before `at` counts, from `at` on: `European countries`, `commercial fishermen`.
 * Null where nothing counted follows.
 */
export function findNoun(tokens: FigureTokens, at: number, mode: Counting): Noun | null {
  let i = at
  let first = -1
  let last = -1
  for (let steps = 0; steps < 9 && i < tokens.size; steps++) {
    if (tokens.gap[i]! > LINE) break
    const word = wordAt(tokens, i)
    // `200 Type 4s`
    if (
      isNumber(tokens, i) &&
      last >= 0 &&
      isCapital(tokens, last) &&
      wordAt(tokens, i + 1) === 's' &&
      isGlued(tokens, i + 1)
    ) {
      last = i + 1
      break
    }
    const after = numberInName(tokens, i)
    if (after > i) {
      // `two Su-34 bombers`, `40 Airbus A320 jets`, `new 737 Max jets`
      if (first < 0) first = i
      last = after - 1
      i = after
      continue
    }
    if (!isWord(tokens, i)) {
      // `first-team players`, `women’s rights groups`, `“ghost” ships`
      if (isHyphen(word) && isGlued(tokens, i) && isGlued(tokens, i + 1) && isWord(tokens, i + 1)) {
        i++
        continue
      }
      if (last >= 0 && (word === '’' || word === "'") && isGlued(tokens, i)) {
        if (wordAt(tokens, i + 1) === 's' && isGlued(tokens, i + 1)) {
          i += 2
          continue
        }
        if (isPlural(wordAt(tokens, last))) break
      }
      if (first < 0 && (word === '“' || word === '"' || word === '‘')) {
        i++
        continue
      }
      break
    }
    // `three reports`: right behind the number a plural is a noun, whatever verb it looks like.
    const counted = mode === 'many' && first < 0 && PLURAL_VERBS.has(word)
    if (isStop(word) && !counted && !isInCompound(tokens, at, i)) {
      // `2M print and online sales`
      if (
        mode === 'many' &&
        (word === 'and' || word === 'or') &&
        last >= 0 &&
        !isPlural(wordAt(tokens, last)) &&
        isWord(tokens, i + 1) &&
        !isStop(wordAt(tokens, i + 1))
      ) {
        i++
        continue
      }
      break
    }
    // `climbed to nine Tuesday`, but `40 Tuesday classes`
    if (
      WEEKDAYS.has(word) &&
      isCapital(tokens, i) &&
      (PARTS_OF_DAY.has(wordAt(tokens, i + 1)) || !qualifies(tokens, i))
    )
      break
    if (first < 0 && ADVERBS.has(word)) {
      i++
      continue
    }
    if (last >= 0 && (ADVERBS.has(word) || (word.endsWith('ly') && !isCapital(tokens, i)))) break
    // `One speaks of peace`: the pronoun has its verb here.
    if (mode === 'one' && last < 0 && isPlural(word) && !isCapital(tokens, i) && !isPluralModifier(tokens, i)) break
    // A participle behind a singular noun is its verb: `one speaker insisting`.
    if (
      mode !== 'many' &&
      last >= 0 &&
      (PARTICIPLES.test(word) || (mode === 'one' && isPlural(word))) &&
      !isGluedBehind(tokens, i)
    )
      break
    // `the second phase continues`
    if (mode !== 'many' && last >= 0 && RANK_STOPS.has(word)) break
    // `in the 20th minute Lee scored`: a name behind the noun begins something else.
    if (mode !== 'many' && last >= 0 && isCapital(tokens, i) && !isCapital(tokens, last) && !qualifies(tokens, i)) break
    if (first < 0) first = i
    last = i
    if (mode === 'many' && isMany(word) && !isPluralModifier(tokens, i)) break
    i++
  }
  if (last < 0 || (first === last && isAdverb(tokens, first))) return null
  // `5.5 million | first planned`, `200 new reefs | found`: what a participle tells of the noun is no part of it.
  while (mode === 'many' && last > at && isParticipleBehind(tokens, last)) last--
  // `45 survived`, `under 30 engage`: one word that is no plural is a verb, unless a hyphen ties it to the number.
  if (first === last && mode === 'many' && !isMany(wordAt(tokens, first)) && isBare(tokens, at, first)) return null
  return { first, last }
}

/**
 * Whether a hyphen ties the word at token `at` to the next, or to one before it in the phrase from token `from` on, so that
 * it ends no phrase: `off-duty constables`, `week-old chicks`; but `a three-run lead`, `two-for-one`.
 */
function isInCompound(tokens: FigureTokens, from: number, at: number): boolean {
  if (at === from && isHyphen(wordAt(tokens, at - 1))) return false
  if (isGluedBehind(tokens, at)) return isGlued(tokens, at + 2) && isWord(tokens, at + 2)
  const isTied = at - 2 >= from && isHyphen(wordAt(tokens, at - 1)) && isGlued(tokens, at)
  return isTied && isWord(tokens, at + 1) && !isStop(wordAt(tokens, at + 1))
}

/** Plurals, and `crew`: `12 crew survived`. */
const isMany = (word: string): boolean => isPlural(word) || word === 'crew'

/** A participle, tied to nothing, behind another word of the phrase, and `and` that it leaves behind. */
function isParticipleBehind(tokens: FigureTokens, at: number): boolean {
  const word = rawAt(tokens, at)
  if (/^(?:and|or)$/.test(word)) return true
  return /^[a-z]{3,}ed$/.test(word) && !NOUNS_IN_ED.test(word) && isWord(tokens, at - 1)
}

/** `French unemployed`, `the two deceased` */
const NOUNS_IN_ED = /^(?:unemployed|disabled|accused|deceased|bereaved)$/

/** `one fatally` */
const isAdverb = (tokens: FigureTokens, at: number): boolean =>
  /^[a-z]{3,}ly$/.test(rawAt(tokens, at)) && !NOUNS_IN_LY.has(wordAt(tokens, at))

const isBare = (tokens: FigureTokens, at: number, first: number): boolean =>
  first === at && /^[a-z]{3}/.test(rawAt(tokens, first)) && !isHyphen(wordAt(tokens, at - 1))

/** Token behind a name with digits that begins at `at`, or `at` where none does. */
function numberInName(tokens: FigureTokens, at: number): number {
  // `40 Fortune 500 companies`
  if (isNumber(tokens, at)) {
    const inName = isCapital(tokens, at - 1) && isWord(tokens, at + 1) && !isStop(wordAt(tokens, at + 1))
    return MODEL_NUMBERS.has(wordAt(tokens, at)) || inName ? at + 1 : at
  }
  if (!isWord(tokens, at)) return at
  const joined = isHyphen(wordAt(tokens, at + 1)) && isGlued(tokens, at + 1) ? at + 2 : at + 1
  return isNumber(tokens, joined) && isGlued(tokens, joined) ? joined + 1 : at
}

const isGluedBehind = (tokens: FigureTokens, at: number): boolean =>
  isHyphen(wordAt(tokens, at + 1)) && isGlued(tokens, at + 1)

/** `sports clubs`, `arms dealers`, `Model 3s`, `states-run`: a plural that only qualifies the next word. */
function isPluralModifier(tokens: FigureTokens, at: number): boolean {
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (isGluedBehind(tokens, at)) return true
  if (!isWord(tokens, at + 1) || isStop(next)) return false
  // `police officers`, `troops’`
  if (PLURALS_BEFORE_NOUNS.has(word) && isPlural(next)) return true
  // `four plain-clothes officers`
  if (isHyphen(wordAt(tokens, at - 1)) && isGlued(tokens, at)) return true
  return (
    (word === 'sports' ||
      word === 'arms' ||
      word === 'women' ||
      word === 'men' ||
      word === 'services' ||
      word === 'straight' ||
      word === 'states') &&
    isPlural(next)
  )
}
