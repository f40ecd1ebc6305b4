import { INFLICTED } from '../../lexicon/casualties.ts'
import {
  BEFORE_STRUCK_OCCASIONS,
  RECALLING_OCCASIONS,
  SPANS_BETWEEN,
  VERBS_OF_OCCASIONS,
} from '../../lexicon/recalled.ts'
import type { DescribedFigure } from '../context/described.ts'
import { pastModifiers } from '../context/past-modifiers.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isGlued, wordAt } from '../tokens/token-tests.ts'

/** How far before a count, in tokens, its sentence is looked through. */
const REACH = 40

/** Tokens behind a count that tell what befell it: `who were killed`. */
const PREDICATE_WORDS = 4

/** `a vigil for`, but `a bomb at a funeral`. */
function isOccasion(tokens: FigureTokens, at: number): boolean {
  if (!RECALLING_OCCASIONS.has(wordAt(tokens, at))) return false
  for (let i = at - 1; i > at - 4; i--) if (BEFORE_STRUCK_OCCASIONS.has(wordAt(tokens, i))) return false
  return true
}

/** `a week after floods killed 22`, `ten years since`: how long ago it was. */
const isLongAgo = (tokens: FigureTokens, at: number): boolean =>
  /^(?:after|since)$/.test(wordAt(tokens, at)) && SPANS_BETWEEN.has(wordAt(tokens, at - 1))

/** `the collapse, in which 43 people died`, `the blast that killed 12` */
function isRelative(tokens: FigureTokens, first: number): boolean {
  const lead = pastModifiers(tokens, first)
  const word = wordAt(tokens, lead)
  if (word === 'which') return /^(?:in|during)$/.test(wordAt(tokens, lead - 1))
  return INFLICTED.has(word) && /^(?:that|which|who)$/.test(wordAt(tokens, lead - 1))
}

/**
 * Whether the words before a count tell of an occasion on which it is spoken of, so that day and place are the occasion's.
 *
 * @param opening the first figure of the sentence
 */
export function isOnOccasion(tokens: FigureTokens, { draft }: DescribedFigure, opening: DescribedFigure): boolean {
  const start = Math.max(0, Math.min(opening.draft.first, draft.first) - REACH)
  for (let i = draft.first - 1; i >= start && tokens.gap[i + 1]! <= LINE; i--) {
    const word = wordAt(tokens, i)
    if (word === ';' || (word === '.' && !isGlued(tokens, i + 1))) return false
    if (isOccasion(tokens, i) || isLongAgo(tokens, i)) return true
  }
  return false
}

/**
 * Whether a sentence only recalls what befell those counted, so that the day it names is of something else: `A court on
 * Tuesday heard the case of a man accused of killing three women`.
 *
 * @param opening the first figure of the sentence
 */
export const isRecalled = (tokens: FigureTokens, count: DescribedFigure, opening: DescribedFigure): boolean =>
  isRelative(tokens, count.draft.first) || isOnOccasion(tokens, count, opening)

/** Whether a verb of the occasion stands between a count and a date behind it: `the five killed | takes place on Friday`. */
export function isOfOccasion(tokens: FigureTokens, { last }: DescribedFigure, { draft }: DescribedFigure): boolean {
  for (let i = last + PREDICATE_WORDS; i < draft.first; i++) if (VERBS_OF_OCCASIONS.has(wordAt(tokens, i))) return true
  return !/^(?:who|that)$/.test(wordAt(tokens, last + 1)) && VERBS_OF_OCCASIONS.has(wordAt(tokens, last + 2))
}
