import { BEFALLEN } from '../../lexicon/casualties.ts'
import { GROUP_VERBS, STATES_OF_GROUPS } from '../../lexicon/casualty-clauses.ts'
import { isPlural } from '../../text/inflection.ts'
import type { CasualtyRole } from '../../types.ts'
import { findNoun } from '../context/find-noun.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isWord, wordAt } from '../tokens/token-tests.ts'
import { countsPeople } from './counts-people.ts'
import { isNumeral } from './is-done.ts'
import { hasEnded } from './is-ended.ts'
import { directRole } from './role-before.ts'
import { roleBehind } from './role-behind.ts'

/** Words of time and place within which a group's verb follows: `the 14 hurt | on Sunday | died`. */
const MAX_ADJUNCT = 7

/** Token of the verb of a group behind the time and place of what it is named by, from token `at` on; `at` where none stands. */
function pastAdjunct(tokens: FigureTokens, at: number): number {
  if (!/^(?:on|in|at|during|by|near|last|earlier|overnight|yesterday)$/.test(wordAt(tokens, at))) return at
  for (let i = at + 1; i < at + MAX_ADJUNCT && isWord(tokens, i) && tokens.gap[i]! <= LINE; i++) {
    if (GROUP_VERBS.has(wordAt(tokens, i))) return i
    if (/^(?:who|that|which|and|but|after|when|while|as)$/.test(wordAt(tokens, i))) return at
  }
  return at
}

/** What is told of a group from token `at` on, else the role that it is named by. */
function statedRole(tokens: FigureTokens, at: number, own: CasualtyRole): CasualtyRole | null {
  const from = pastAdjunct(tokens, at)
  if (!GROUP_VERBS.has(wordAt(tokens, from))) return own
  // `have since died`
  const stated = roleBehind(tokens, wordAt(tokens, from + 1) === 'since' ? from + 2 : from)
  if (stated) return stated
  return own !== 'killed' && hasEnded(tokens, from) ? null : own
}

/** Token of the word that names a group behind a number: `12 | wounded`, `three of the | injured`; -1 where none does. */
function groupAt(tokens: FigureTokens, last: number): number {
  if (wordAt(tokens, last + 1) !== 'of') return last + 1
  return /^(?:the|those|these)$/.test(wordAt(tokens, last + 2)) ? last + 3 : last + 2
}

/**
 * The role of a bare number, from token `first` to `last`, that counts a group named by what befell it: what is told of
 * the group weighs more than its name. `Three of the injured later died` are killed, `14 missing sailors were found alive`
 * have no role, nor have `two dead batteries`. Undefined where no such group stands.
 */
export function roleOfGroup(tokens: FigureTokens, first: number, last: number): CasualtyRole | null | undefined {
  const at = groupAt(tokens, last)
  const own = STATES_OF_GROUPS.has(wordAt(tokens, at)) ? BEFALLEN.get(wordAt(tokens, at)) : undefined
  if (!own || tokens.gap[at]! > LINE) return undefined
  const noun = findNoun(tokens, at + 1, 'many')
  if (noun?.first === at + 1 && isPlural(wordAt(tokens, noun.last)) && !isNumeral(tokens, at + 1)) {
    if (!countsPeople(tokens.text.slice(tokens.start[noun.first], tokens.end[noun.last]))) return null
    return directRole(tokens, first) ?? statedRole(tokens, noun.last + 1, own)
  }
  const isPart = at > last + 1
  if (!isPart && !GROUP_VERBS.has(wordAt(tokens, pastAdjunct(tokens, at + 1)))) return undefined
  return (isPart ? directRole(tokens, first) : null) ?? statedRole(tokens, at + 1, own)
}
