import {
  AMONG_AUXILIARIES,
  AVERTING,
  BEFORE_COMING_PASSIVE,
  BEFORE_THE_SPARED,
  CALLING_UNTRUE,
  CAUSING,
  COMING_THROUGH,
  DENIALS_OF_HARM,
  DONE_BEFORE_INFINITIVE,
  GROUPS_OF_PEOPLE,
  MODALS_OF_HARM,
  NOBODY,
  REPORTS_THAT,
  UNREAL_AUXILIARIES,
  UNREAL_BEFORE_INFINITIVE,
  UNTRUE,
} from '../../lexicon/casualty-clauses.ts'
import { BEFORE_WHOLES } from '../../lexicon/modifiers.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from '../../lexicon/people.ts'
import { RELATION_NOUNS } from '../../lexicon/roles.ts'
import { singularOf } from '../../text/inflection.ts'
import { pastModifiers } from '../context/past-modifiers.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isWord, wordAt } from '../tokens/token-tests.ts'

/** `to` before a verb whose object is counted: `plotting to kill`, `the threat to kill`, but `went on to kill`. */
function isIntended(tokens: FigureTokens, to: number): boolean {
  return !DONE_BEFORE_INFINITIVE.has(wordAt(tokens, to - 1))
}

/** `40 guests tried to flee`, `are to be executed`, but `had to be evacuated`. */
const isWished = (tokens: FigureTokens, to: number): boolean =>
  UNREAL_BEFORE_INFINITIVE.has(wordAt(tokens, to - 1)) ||
  (wordAt(tokens, to + 1) === 'be' && BEFORE_COMING_PASSIVE.has(wordAt(tokens, to - 1)))

/**
 * Whether the verb of harm at token `at` tells what did not happen, or not yet: `could have killed`, `plotting to kill`,
 * `saved from dying`, `never killed`.
 *
 * @param behind the verb stands behind those counted: `forced 3,000 people to flee` tells that they did.
 */
export function isUnrealHarm(tokens: FigureTokens, at: number, behind = false): boolean {
  const before = wordAt(tokens, at - 1)
  if (DENIALS_OF_HARM.has(before)) return true
  if (before === 'from' && wordAt(tokens, at).endsWith('ing')) return true
  let i = at - 1
  while (i > at - 5 && AMONG_AUXILIARIES.has(wordAt(tokens, i))) i--
  const auxiliary = wordAt(tokens, i)
  if (DENIALS_OF_HARM.has(auxiliary) || UNREAL_AUXILIARIES.has(auxiliary)) return true
  if (auxiliary === 'to' && (i === at - 1 || wordAt(tokens, i + 1) === 'be'))
    return behind ? isWished(tokens, i) : isIntended(tokens, i)
  return MODALS_OF_HARM.has(auxiliary) && i === at - 1
}

/** `None of its 140 passengers was hurt`, `no deaths among the 90 guests`: the count of those whom it did not befall. */
export function isSpared(tokens: FigureTokens, first: number): boolean {
  let joined = false
  for (let i = first - 1; i > first - 8 && isWord(tokens, i); i--) {
    const word = wordAt(tokens, i)
    if (joined && NOBODY.has(word)) return true
    if (/^(?:of|among|amongst)$/.test(word)) joined = true
    else if (!BEFORE_THE_SPARED.has(word) && !BEFORE_WHOLES.has(word)) return false
  }
  return false
}

/** `12 dead and three unhurt`, `killed 12 while nine survived` */
export const isUnharmed = (tokens: FigureTokens, last: number): boolean =>
  COMING_THROUGH.has(
    wordAt(tokens, /^(?:were|was|are|escaped|emerged)$/.test(wordAt(tokens, last + 1)) ? last + 2 : last + 1),
  )

/** `A father of five was found dead`, `the brother of two victims died`: what befell another. */
export function isOfKinsman(tokens: FigureTokens, first: number): boolean {
  const of = pastModifiers(tokens, first)
  const kin = singularOf(wordAt(tokens, of - 1))
  if (wordAt(tokens, of) !== 'of' || GROUPS_OF_PEOPLE.has(wordAt(tokens, of - 1))) return false
  return RELATION_NOUNS.has(kin) || MALE_NOUNS.has(kin) || FEMALE_NOUNS.has(kin)
}

/** `All but three of the 88 died`, `killed everyone except two nurses`: the count of those left out. */
export function isExcepted(tokens: FigureTokens, first: number): boolean {
  const lead = pastModifiers(tokens, first)
  const at = wordAt(tokens, lead) === 'for' ? lead - 1 : lead
  const word = wordAt(tokens, at)
  if (/^(?:except|excepting|barring)$/.test(word)) return true
  if (word === 'but') return EVERYBODY.test(wordAt(tokens, at - 1))
  // `all the hostages bar four`
  return /^(?:bar|save)$/.test(word) && [1, 2, 3].some((back) => EVERYBODY.test(wordAt(tokens, at - back)))
}

const EVERYBODY = /^(?:all|everyone|everybody|nobody|none)$/

/** `prevents about 900 deaths a year`, `could cause 40 deaths`: deaths that nobody died. */
export function isAvertedDeath(tokens: FigureTokens, first: number): boolean {
  const lead = pastModifiers(tokens, first)
  const at = /^(?:to|in)$/.test(wordAt(tokens, lead)) ? lead - 1 : lead
  if (AVERTING.has(wordAt(tokens, at))) return true
  return CAUSING.has(wordAt(tokens, at)) && isUnrealHarm(tokens, at)
}

/** Token of the `that` shortly before a count; -1 where none stands. */
function thatBefore(tokens: FigureTokens, first: number): number {
  for (let i = first - 1; i > first - 9 && isWord(tokens, i); i--) if (wordAt(tokens, i) === 'that') return i
  return -1
}

/** Whether a word of these stands among the `reach` tokens from `at` on, forwards or backwards, within the sentence. */
function stands(tokens: FigureTokens, at: number, reach: number, words: ReadonlySet<string>): boolean {
  const step = Math.sign(reach)
  for (let i = at; i !== at + reach && i >= 0 && i < tokens.size; i += step) {
    if (words.has(wordAt(tokens, i))) return true
    if (/^[.;:]$/.test(wordAt(tokens, i))) return false
  }
  return false
}

/** `Reports that 30 people had been killed were false`, `Denying reports that 14 had died`: a count that the text calls untrue. */
export function isCalledUntrue(tokens: FigureTokens, first: number, last: number): boolean {
  const that = thatBefore(tokens, pastModifiers(tokens, first) + 1)
  // `denied that 60 prisoners had been executed`
  if (that > 0 && CALLING_UNTRUE.has(wordAt(tokens, that - 1))) return true
  if (that < 0 || !REPORTS_THAT.has(wordAt(tokens, that - 1))) return false
  if (stands(tokens, that - 2, -3, CALLING_UNTRUE)) return true
  for (let i = last + 1; i < last + 16 && !/^[.;:,]?$/.test(wordAt(tokens, i)); i++)
    if (/^(?:were|was|are|is|as|proved)$/.test(wordAt(tokens, i)) && stands(tokens, i + 1, 2, UNTRUE)) return true
  return false
}
