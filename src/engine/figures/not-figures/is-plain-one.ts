import { STATES_OF_GROUPS } from '../../lexicon/casualty-clauses.ts'
import { isStop, SPEAKERS } from '../../lexicon/noun-phrases.ts'
import { BEFORE_COUNTING_ONE, BEFORE_PRONOUN_ONE, ORDINALS, UNITS } from '../../lexicon/numbers.ts'
import { findNoun } from '../context/find-noun.ts'
import type { FigureDraft } from '../draft.ts'
import { countsPeople } from '../roles/counts-people.ts'
import { roleBehind } from '../roles/role-behind.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isCapital, isGlued, isHyphen, isNumber, isWord, opensSentence, wordAt } from '../tokens/token-tests.ts'

/**
 * Whether `one` or `zero` here is a pronoun, a name or an idiom and counts nothing: `no one`, `one another`, `Air Force One`,
 * `one day soon`, `one senior official said`, `by one party and … by another`.
 */
export function isPlainOne(tokens: FigureTokens, draft: FigureDraft): boolean {
  if (draft.kind !== 'cardinal' || draft.last !== draft.first)
    return isOneDay(tokens, draft) || isMeasureInName(tokens, draft)
  const word = wordAt(tokens, draft.first)
  if (word !== 'one') return isNameOf(tokens, draft, word)
  const at = draft.first
  const next = at + 1
  if (isCasualty(tokens, at)) return false
  if (BEFORE_PRONOUN_ONE.has(wordAt(tokens, at - 1))) return true
  if (isCapital(tokens, at) && !opensSentence(tokens, at)) return true
  if (isHyphen(wordAt(tokens, next)) && isGlued(tokens, next)) return true
  // `only one of the five was found`
  const whole = /^(the|its|their|his|her|our|those|these)$/.test(wordAt(tokens, next + 1)) ? next + 2 : next + 1
  if (wordAt(tokens, next) === 'of' && (isNumber(tokens, whole) || UNITS.has(wordAt(tokens, whole)))) return false
  if (!isWord(tokens, next) || isStop(wordAt(tokens, next))) return true
  if (isCapital(tokens, next) && isCapital(tokens, at)) return !opensSentence(tokens, at)
  const noun = findNoun(tokens, next, 'one')
  if (!noun) return true
  const head = wordAt(tokens, noun.last)
  for (let i = noun.first; i <= noun.last; i++) if (SPEAKERS.has(wordAt(tokens, i))) return true
  if (head === 'another' || head === 'time' || head === 'thing' || head === 'way' || head === 'day') return true
  for (let i = noun.last + 1; i < noun.last + 18 && i < tokens.size; i++) {
    const later = wordAt(tokens, i)
    if (later === '.' || later === ';') break
    if (later === 'another') return true
  }
  return false
}

/** `One man was killed and another injured`, `left one dead`, `two killed and one | injured`: one of a toll. */
function isCasualty(tokens: FigureTokens, at: number): boolean {
  const before = wordAt(tokens, at - 1)
  // `the second one died`
  if (ORDINALS.has(before) || /^(?:last|next|elder|older|younger|eldest|youngest)$/.test(before)) return false
  if (BEFORE_PRONOUN_ONE.has(wordAt(tokens, at - 1)) || (isCapital(tokens, at) && !opensSentence(tokens, at)))
    return false
  const state = wordAt(tokens, at + 1).endsWith('ly') ? at + 2 : at + 1
  if (STATES_OF_GROUPS.has(wordAt(tokens, state)) || wordAt(tokens, state) === 'died')
    return !isWord(tokens, state + 1) || isStop(wordAt(tokens, state + 1))
  const noun = findNoun(tokens, at + 1, 'one')
  if (!noun || !countsPeople(wordAt(tokens, noun.last))) return false
  return roleBehind(tokens, noun.last + 1) !== null
}

/** `one day`, `one second` as idioms: only a bounded `one day` is a duration. */
function isOneDay(tokens: FigureTokens, draft: FigureDraft): boolean {
  if (draft.kind !== 'duration' || wordAt(tokens, draft.first) !== 'one') return false
  if (isHyphen(wordAt(tokens, draft.first + 1)) || wordAt(tokens, draft.last) !== 'day') return false
  const before = wordAt(tokens, draft.first - 1)
  return !BEFORE_COUNTING_ONE.has(before)
}

/** `Nine Mile Creek`, `Three Mile Island`, `the Six-Day War`: a measure with capitals throughout, before more of the name. */
function isMeasureInName(tokens: FigureTokens, { first, head, last, digits, unit }: FigureDraft): boolean {
  if (digits || unit === null || head !== first || last <= head) return false
  for (let i = first; i <= last; i++) if (isWord(tokens, i) && !isCapital(tokens, i)) return false
  const next = /^[’']$/.test(wordAt(tokens, last + 1)) ? last + 2 : last + 1
  return isCapital(tokens, next) || isCapital(tokens, first - 1)
}

/** `Two Rivers`, `Seven Sisters`, `Ten Most Wanted`: capitalised inside a name. */
function isNameOf(tokens: FigureTokens, draft: FigureDraft, word: string): boolean {
  // `a high-five`
  if (isHyphen(wordAt(tokens, draft.first - 1)) && isGlued(tokens, draft.first) && isWord(tokens, draft.first - 2))
    return true
  if (draft.digits || word === 'a' || !isCapital(tokens, draft.first) || opensSentence(tokens, draft.first))
    return false
  const before = draft.first - 1
  return (
    isCapital(tokens, draft.first + 1) ||
    isCapital(tokens, before) ||
    (wordAt(tokens, before) === 'of' && isCapital(tokens, before - 1))
  )
}
