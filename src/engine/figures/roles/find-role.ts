import { CASUALTY_NOUNS, COUNTED_CASUALTIES, LOSING_VERBS, RELEASES } from '../../lexicon/casualties.ts'
import { lastWordOf } from '../../text/last-word.ts'
import type { CasualtyRole } from '../../types.ts'
import { pastModifiers } from '../context/past-modifiers.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { wordAt } from '../tokens/token-tests.ts'
import { isEnded } from './is-ended.ts'
import { isOfIllness } from './is-of-illness.ts'
import { isAvertedDeath, isCalledUntrue, isExcepted, isOfKinsman, isSpared, isUnharmed } from './is-unreal-harm.ts'
import { roleBefore } from './role-before.ts'
import { roleBehind } from './role-behind.ts'
import { roleOfGroup } from './role-of-group.ts'
import { roleOfIt, roleOfToll } from './role-of-toll.ts'

/** Tokens about a noun in which its contrary would stand. */
const NEAR_WORDS = 8

/** `900 refugees`, `1,200 prisoners`, where no word near them tells of a release. */
function roleOfNoun(tokens: FigureTokens, first: number, last: number, head: string): CasualtyRole | null {
  const role = CASUALTY_NOUNS.get(head)
  if (!role) return null
  if (role === 'displaced') return role
  const isEnd = (i: number): boolean => /^[.;]?$/.test(wordAt(tokens, i))
  for (let i = first - 1; i > first - NEAR_WORDS && !isEnd(i); i--) if (RELEASES.has(wordAt(tokens, i))) return null
  for (let i = last + 1; i < last + NEAR_WORDS && !isEnd(i); i++) if (RELEASES.has(wordAt(tokens, i))) return null
  return role
}

/** `claimed 14 lives`, `with the loss of 55 lives` */
function roleOfLives(tokens: FigureTokens, first: number): CasualtyRole | null {
  const before = pastModifiers(tokens, first)
  const isLoss = wordAt(tokens, before) === 'of' && wordAt(tokens, before - 1) === 'loss'
  return isLoss || LOSING_VERBS.has(wordAt(tokens, before)) ? 'killed' : null
}

/** The role that the words about a count, from token `first` to `last`, tell. */
function statedRole(tokens: FigureTokens, first: number, last: number, head: string): CasualtyRole | null {
  const alone = head === ''
  const group = alone ? roleOfGroup(tokens, first, last) : undefined
  if (group !== undefined) return group
  // `The death toll stands at 19, police said, with eleven still missing`
  const toll = alone ? (roleOfToll(tokens, first) ?? roleOfIt(tokens, first)) : null
  return (
    toll ??
    roleBehind(tokens, last + 1, alone) ??
    roleBefore(tokens, first, last) ??
    roleOfNoun(tokens, first, last, head)
  )
}

/** Whether the text says of those counted that it did not befall them. */
const isUntrueOf = (tokens: FigureTokens, first: number, last: number): boolean =>
  isUnharmed(tokens, last) ||
  isOfKinsman(tokens, first) ||
  isSpared(tokens, first) ||
  isExcepted(tokens, first) ||
  isCalledUntrue(tokens, first, last)

/**
 * The casualty role of a count: what befell the people between token `first` (the number) and `last` (the end of what it
 * counts). Words behind the count weigh more than words before it.
 */
export function findRole(tokens: FigureTokens, first: number, last: number, noun: string | null): CasualtyRole | null {
  const head = noun === null ? '' : lastWordOf(noun).toLowerCase()
  const own = COUNTED_CASUALTIES.get(head)
  if (own) return isAvertedDeath(tokens, first) ? null : own
  if (head === 'lives') return roleOfLives(tokens, first)
  const role = statedRole(tokens, first, last, head)
  if (role === null || isUntrueOf(tokens, first, last)) return null
  if (role !== 'killed' && isEnded(tokens, first, last)) return null
  return role === 'injured' && isOfIllness(tokens, first) ? null : role
}
