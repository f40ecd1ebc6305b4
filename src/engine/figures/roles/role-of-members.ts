import { BEFALLEN } from '../../lexicon/casualties.ts'
import { STATES_OF_GROUPS } from '../../lexicon/casualty-clauses.ts'
import type { CasualtyRole } from '../../types.ts'
import { pastModifiers } from '../context/past-modifiers.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isNumber, wordAt } from '../tokens/token-tests.ts'

/** Tokens between a group and the verb that names its members: `Those killed | in Monday's blast | included four nurses`. */
const REACH = 9

/** Whether the word at token `at` names a group: `the dead`, `those killed`, `the 31 injured`. */
function isGroup(tokens: FigureTokens, at: number): boolean {
  const before = isNumber(tokens, at - 1) ? at - 2 : at - 1
  return STATES_OF_GROUPS.has(wordAt(tokens, at)) && /^(?:the|those)$/.test(wordAt(tokens, before))
}

/** The role of a count that is part of a group named before it: `Among the dead were two toddlers`, `The injured included 12 Poles`. */
export function roleOfMembers(tokens: FigureTokens, first: number): CasualtyRole | null {
  const verb = pastModifiers(tokens, first)
  const isIncluded = /^includ(?:e|es|ed)$/.test(wordAt(tokens, verb))
  if (!isIncluded && !/^(?:were|are|was|is)$/.test(wordAt(tokens, verb))) return null
  for (let i = verb - 1; i > verb - REACH && i > 0 && tokens.gap[i + 1]! <= LINE; i--) {
    if (/^[.;:,]$/.test(wordAt(tokens, i))) return null
    if (!isGroup(tokens, i)) continue
    const opening = isNumber(tokens, i - 1) ? i - 3 : i - 2
    const isAmong = /^among(?:st)?$/.test(wordAt(tokens, opening))
    return isIncluded !== isAmong ? (BEFALLEN.get(wordAt(tokens, i)) ?? null) : null
  }
  return null
}
