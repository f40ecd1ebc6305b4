import { BEFALLEN, COUNTED_CASUALTIES, casualtyPhrases, TOLLS } from '../../lexicon/casualties.ts'
import {
  ANOTHER_MATTER,
  BETWEEN_COUNT_AND_HARM,
  PART_OPENERS,
  PHRASES_WITH_OBJECT,
  SUFFERING,
  WITHOUT_OBJECT,
} from '../../lexicon/casualty-clauses.ts'
import { isStop } from '../../lexicon/noun-phrases.ts'
import { UNITS } from '../../lexicon/numbers.ts'
import { RELATION_NOUNS } from '../../lexicon/roles.ts'
import { singularOf } from '../../text/inflection.ts'
import type { CasualtyRole } from '../../types.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isDash, isNumber, isWord, wordAt } from '../tokens/token-tests.ts'
import { isDone } from './is-done.ts'
import { isEscape } from './is-escape.ts'
import { isOfViolence } from './is-of-illness.ts'
import { isUnrealHarm } from './is-unreal-harm.ts'

/** More words than these between a count and its verb make the verb another's. */
const MAX_GAP_WORDS = 3

/** The role of the word at token `at`; null where two are joined: `killed or injured`, `dead or missing`. */
function roleAt(tokens: FigureTokens, at: number): CasualtyRole | null | undefined {
  const role = BEFALLEN.get(wordAt(tokens, at))
  if (!role) return undefined
  const other = /^(or|and)$/.test(wordAt(tokens, at + 1)) ? BEFALLEN.get(wordAt(tokens, at + 2)) : undefined
  return other && other !== role ? null : role
}

const BY_FIRST = new Map<string, typeof casualtyPhrases>()
for (const phrase of casualtyPhrases) BY_FIRST.set(phrase[1][0]!, [...(BY_FIRST.get(phrase[1][0]!) ?? []), phrase])

/** The phrase that tells a role from token `at` on: `lost their lives`. */
const phraseAt = (tokens: FigureTokens, at: number): (typeof casualtyPhrases)[number] | undefined =>
  BY_FIRST.get(wordAt(tokens, at))?.find(([, words]) => words.every((word, k) => wordAt(tokens, at + k) === word))

/** `bringing to 31 the number of people killed`, `raised to 12 the death toll`: what is numbered stands behind its number. */
function roleOfNumber(tokens: FigureTokens, from: number): CasualtyRole | null {
  if (wordAt(tokens, from) !== 'the') return null
  let counting = false
  for (let i = from + 1; i < from + 10 && isWord(tokens, i); i++) {
    const word = wordAt(tokens, i)
    if (word === 'toll') return 'killed'
    if (/^(number|count|total|tally)$/.test(word)) counting = true
    const role = counting ? (BEFALLEN.get(word) ?? COUNTED_CASUALTIES.get(word) ?? TOLLS.get(word)) : undefined
    if (role) return role
  }
  return null
}

/** Token behind an insertion that opens at `at` with a comma, a bracket or a dash; `at` where none does. */
function pastInsertion(tokens: FigureTokens, at: number): number {
  const mark = wordAt(tokens, at)
  let i = at + 1
  while (isDash(mark) && isDash(wordAt(tokens, i))) i++
  const opener = wordAt(tokens, i)
  const opens = PART_OPENERS.has(opener) || UNITS.has(opener) || isNumber(tokens, i)
  if (!(/^[,(]$/.test(mark) || isDash(mark)) || !opens) return at
  for (; i < at + 20 && i < tokens.size; i++) {
    const word = wordAt(tokens, i)
    if (/^[.;]$/.test(word)) return at
    if (mark === '(' ? word === ')' : mark === ',' ? word === ',' : isDash(word))
      return isDash(wordAt(tokens, i + 1)) ? i + 2 : i + 1
  }
  return at
}

/** `suffered minor burns` */
function suffers(tokens: FigureTokens, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++)
    if (/^(injuries|wounds|burns|fractures|cuts|bruises)$/.test(wordAt(tokens, i))) return true
  return false
}

/** Those who come to be patients: `taken to two hospitals`; of a number alone `went to the hospital`, `are in intensive care`, too. */
function isInHospital(tokens: FigureTokens, at: number, alone: boolean): boolean {
  const word = wordAt(tokens, at)
  if (alone && word === 'in' && wordAt(tokens, at + 1) === 'intensive') return wordAt(tokens, at + 2) === 'care'
  const comes = /^(taken|rushed|airlifted|admitted)$/.test(word) || (alone && /^(went|gone|been)$/.test(word))
  const goes = comes && wordAt(tokens, at + 1) === 'to'
  if (!goes && !(alone && word === 'in')) return false
  for (let i = at + (goes ? 2 : 1); i < at + 8 && (isWord(tokens, i) || /^[’']$/.test(wordAt(tokens, i))); i++)
    if (/^hospitals?$/.test(wordAt(tokens, i))) return !isWord(tokens, i + 1) || isStop(wordAt(tokens, i + 1))
  return false
}

/** `treating | the wounded`, `carried | a dead man`, `his | missing son`: others than those counted; but `are among the missing`. */
const isOfOthers = (tokens: FigureTokens, at: number): boolean =>
  BEFORE_OTHERS.test(wordAt(tokens, at - 1)) && !/^among(?:st)?$/.test(wordAt(tokens, at - 2))

const BEFORE_OTHERS = /^(?:the|an?|his|her|their|its)$/

/**
 * `six families | of people | killed in the crash`, `two sons | of a man who | died`: whose kin they are, so long as no verb
 * of being tells it of themselves.
 */
function isOfKin(tokens: FigureTokens, from: number, at: number): boolean {
  if (wordAt(tokens, from) !== 'of') return false
  const between = tokens.word.slice(from + 1, at)
  if (between.includes('who')) return /^an?$/.test(between[0]!) || isRelation(wordAt(tokens, from - 1))
  if (!isRelation(wordAt(tokens, from - 1)) || between.some((word) => SUFFERING.has(word))) return false
  return !WITHOUT_OBJECT.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'missing'
}

const isRelation = (noun: string): boolean => RELATION_NOUNS.has(singularOf(noun))

/** `left nine officers in hospital`, `remain in intensive care`, where the sentence tells of violence or an accident. */
const isHurtInHospital = (tokens: FigureTokens, at: number): boolean =>
  wordAt(tokens, at) === 'in' &&
  /^(?:hospitals?|intensive)$/.test(wordAt(tokens, at + 1)) &&
  isInHospital(tokens, at, true) &&
  isOfViolence(tokens, at)

/** Last token of the verb of harm from token `at` on that can have an object; -1 where none can. */
function verbEnd(tokens: FigureTokens, at: number): number {
  const phrase = phraseAt(tokens, at)
  if (phrase) return PHRASES_WITH_OBJECT.has(wordAt(tokens, at)) ? at + phrase[1].length - 1 : -1
  // `Four officers shot dead a gunman`
  const isShot = wordAt(tokens, at) === 'dead' && wordAt(tokens, at - 1) === 'shot'
  return isShot || !WITHOUT_OBJECT.has(wordAt(tokens, at)) ? at : -1
}

/** The role that words of harm at token `at`, behind a count, give it; undefined where none stand. */
function harmAt(tokens: FigureTokens, from: number, at: number): CasualtyRole | null | undefined {
  const role = phraseAt(tokens, at)?.[0] ?? roleAt(tokens, at)
  if (!role) return role
  if (isOfOthers(tokens, at) || isOfKin(tokens, from, at)) return undefined
  if (isEscape(tokens, from, at)) return null
  const end = verbEnd(tokens, at)
  return (end >= 0 && isDone(tokens, from, at, end)) || isUnrealHarm(tokens, at, true) ? null : role
}

/**
 * The role that the words from token `from` on, behind a counted noun, give: `18 people were killed`, `12 dead`.
 *
 * @param alone the number has no noun
 */
export function roleBehind(tokens: FigureTokens, from: number, alone = false): CasualtyRole | null {
  const numbered = roleOfNumber(tokens, from)
  if (numbered) return numbered
  let plain = 0
  for (let i = from; i < from + 24 && i < tokens.size && tokens.gap[i]! <= LINE; ) {
    const past = i < from + 6 ? pastInsertion(tokens, i) : i
    if (past > i) {
      i = past
      continue
    }
    if (isInHospital(tokens, i, alone) || isHurtInHospital(tokens, i)) return 'injured'
    const role = harmAt(tokens, from, i)
    if (role !== undefined) return role
    const word = wordAt(tokens, i)
    // `Twelve villagers and a soldier were killed`
    if (word === 'and' && i === from && /^(a|an|another|his|her|their)$/.test(wordAt(tokens, i + 1))) {
      i += 2
      continue
    }
    // `leaving three people with minor injuries`
    if ((/^(suffered|sustained)$/.test(word) || (word === 'with' && i === from)) && suffers(tokens, i)) return 'injured'
    if (!isWord(tokens, i) || ANOTHER_MATTER.has(word)) return null
    const driven = word === 'from' && /^(their|his|her)$/.test(wordAt(tokens, i + 1))
    if (driven && /^homes?$/.test(wordAt(tokens, i + 2))) return 'displaced'
    if (!BETWEEN_COUNT_AND_HARM.has(word) && ++plain > MAX_GAP_WORDS) return null
    i++
  }
  return null
}
