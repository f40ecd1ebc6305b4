import { isStop } from '../../lexicon/noun-phrases.ts'
import { STREET_WORDS } from '../../lexicon/number-names.ts'
import { ORDINALS, TENS, UNITS } from '../../lexicon/numbers.ts'
import {
  DETERMINERS,
  FIXED_PAIRS,
  FIXED_RANKS,
  RANK_NAMES,
  RANKING_WORDS,
  UNRANKED_AFTER,
} from '../../lexicon/ranks.ts'
import { isoYear } from '../dates/civil.ts'
import { dateDraft, type FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import {
  follows,
  isCapital,
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  opensSentence,
  rawAt,
  wordAt,
} from '../tokens/token-tests.ts'

interface Rank {
  value: number
  last: number
}

function rankAt(tokens: FigureTokens, at: number): Rank | null {
  if (isNumber(tokens, at)) {
    if (!isGlued(tokens, at + 1) || !/^(st|nd|rd|th)$/.test(wordAt(tokens, at + 1))) return null
    const value = Number(rawAt(tokens, at).replaceAll(',', ''))
    return Number.isInteger(value) ? { value, last: at + 1 } : null
  }
  const plain = ORDINALS.get(wordAt(tokens, at))
  if (plain !== undefined) return { value: plain, last: at }
  const round = TENS.get(wordAt(tokens, at))
  if (round === undefined) return null
  const joined = isHyphen(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  const low = ORDINALS.get(wordAt(tokens, joined)) ?? 10
  return low < 10 ? { value: round + low, last: joined } : null
}

/** Whether the capital of an ordinal in words is a name's: `Second World War`, `the FIRST Global challenge`, `“First,”`. */
function isName(tokens: FigureTokens, at: number, next: number): boolean {
  if (!isCapital(tokens, at)) return false
  if (!isWord(tokens, next)) return true
  if (!isCapital(tokens, next)) return false
  const raw = rawAt(tokens, at)
  return RANK_NAMES.has(wordAt(tokens, next)) || (raw === raw.toUpperCase() && !opensSentence(tokens, at))
}

/** Whether an ordinal in words ranks something, rather than being an adverb, a unit, a name or part of a fixed pair. */
function ranks(tokens: FigureTokens, at: number, { value, last }: Rank, next: number): boolean {
  const before = wordAt(tokens, at - 1)
  const after = wordAt(tokens, next)
  const hyphened = next === last + 2
  if ((hyphened && FIXED_RANKS.has(after)) || FIXED_PAIRS.has(after) || isName(tokens, at, next)) return false
  if (before === 'per' || before === 'split') return false
  // `the first two years`: the number says how many, `first` only which.
  if (!hyphened && (UNITS.has(after) || isNumber(tokens, next))) return false
  const loose = isStop(after) || !isWord(tokens, next) || after.endsWith('ed')
  if (loose && UNRANKED_AFTER.has(before) && !(before === 'a' && value !== 2)) return false
  // `strike first and ask later`, but `ranked first in the poll`
  if (value === 1 && loose && !DETERMINERS.has(before) && !RANKING_WORDS.has(before)) return false
  if (!follows(tokens, last + 1) && before !== 'the') return false
  if (wordAt(tokens, last + 1) === ',' && opensSentence(tokens, at)) return false
  // `a plan, first proposed in 2020`, `when talks first began`
  if (!hyphened && /(ed|gan|came|saw|met)$/.test(after) && !DETERMINERS.has(before)) return false
  if (value === 1 && after === 'of' && wordAt(tokens, next + 1) === 'all') return false
  return !(value === 2 && isStop(after) && !/^(the|in|and|or)$/.test(before))
}

/** An ordinal, or a century by its number, at token `at`: `the second phase`, `33rd`, `twenty-first century`. */
export function readOrdinal(tokens: FigureTokens, at: number): FigureDraft | null {
  const rank = rankAt(tokens, at)
  if (!rank) return null
  const { value, last } = rank
  const next = isHyphen(wordAt(tokens, last + 1)) && isGlued(tokens, last + 1) ? last + 2 : last + 1
  if (/^centur(y|ies)$/.test(wordAt(tokens, next)))
    return dateDraft(at, next, `${isoYear(value * 100 - 99)}/${isoYear(value * 100)}`)
  const digits = isNumber(tokens, at)
  if (!digits && !ranks(tokens, at, rank, next)) return null
  // `71st St`, `the 5th Amendment`
  if (
    digits &&
    isCapital(tokens, next) &&
    (STREET_WORDS.has(wordAt(tokens, next)) || RANK_NAMES.has(wordAt(tokens, next)))
  )
    return null
  return { ...dateDraft(at, last, null, 'ordinal'), value, digits }
}
