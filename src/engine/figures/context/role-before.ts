import { BEFALLEN, COUNTED_CASUALTIES, DISASTERS, INFLICTED, TOLL_LEADS, TOLLS } from '../../lexicon/casualties.ts'
import { CHANGE_WORDS } from '../../lexicon/changes.ts'
import type { CasualtyRole } from '../../types.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isNumber, isWord, wordAt } from '../tokens/token-tests.ts'
import { pastModifiers } from './past-modifiers.ts'
import { ANOTHER_MATTER } from './role-behind.ts'

const isBreak = (tokens: FigureTokens, at: number): boolean => tokens.gap[at]! > LINE

/** `was killed 12 days ago`: a passive has no object. */
const isPassive = (tokens: FigureTokens, at: number): boolean =>
  /^(was|were|is|are|been|being|be)$/.test(wordAt(tokens, at - 1))

/** The role of a verb whose object the count is: `killing at least 12`, `killed his mother and 10 others`. */
function roleOfVerb(tokens: FigureTokens, first: number): CasualtyRole | null {
  const lead = pastModifiers(tokens, first)
  let joined = false
  for (let i = lead; i > lead - (joined ? 10 : 6) && i >= 0 && !isBreak(tokens, i + 1); i--) {
    const word = wordAt(tokens, i)
    const role = word === 'dead' && wordAt(tokens, i - 1) === 'shot' ? 'killed' : INFLICTED.get(word)
    if (role) return isPassive(tokens, i) ? null : role
    if (word === 'and' && i === lead) joined = true
    else if (!isWord(tokens, i) || ANOTHER_MATTER.has(word)) return null
    else if (/^(in|on|by|from|with|during|near|within|at)$/.test(word) || (joined && word.endsWith('ed'))) return null
  }
  return null
}

/** `Doctors treated 60 miners for smoke`, `lost 14 men in the flood`: the object is told from what follows it. */
function roleOfObject(tokens: FigureTokens, first: number, last: number): CasualtyRole | null {
  const verb = wordAt(tokens, pastModifiers(tokens, first))
  const next = wordAt(tokens, last + 1)
  if (/^treat(ed|s|ing)?$/.test(verb)) return next === 'for' ? 'injured' : null
  if (!/^(lost|losing|lose|loses)$/.test(verb) || !/^(in|to|during)$/.test(next)) return null
  for (let i = last + 2; i < last + 6; i++) if (DISASTERS.has(wordAt(tokens, i))) return 'killed'
  return null
}

/** Words that end the search for a toll. */
const NO_TOLL = /^(said|says|told|who|which|and|but|when)$/

/** `the dead`, `number of injured`, `deaths`: a noun, not a participle. */
function isTollNoun(tokens: FigureTokens, at: number): boolean {
  if (/^(toll|deaths|fatalities|injuries|arrests|detainees)$/.test(wordAt(tokens, at))) return true
  return /^(of|the)$/.test(wordAt(tokens, at - 1))
}

/** `the number of people killed in the floods` */
function isNumberOf(tokens: FigureTokens, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) if (wordAt(tokens, i) === 'of') return wordAt(tokens, i - 1) === 'number'
  return false
}

/** The role of a toll that leads to the number: `the death toll from the raid, initially 10, rose to 31 from 27`. */
export function roleOfToll(tokens: FigureTokens, first: number): CasualtyRole | null {
  let leads = false
  for (let i = first - 1; i > first - 18 && i >= 0 && !isBreak(tokens, i + 1); i--) {
    const word = wordAt(tokens, i)
    if (CHANGE_WORDS.has(word) || TOLL_LEADS.has(word)) leads = true
    const role = TOLLS.get(word)
    if (role && isTollNoun(tokens, i)) return leads ? role : null
    const befallen = BEFALLEN.get(word)
    if (befallen) return leads && isNumberOf(tokens, i) ? befallen : null
    if (/^[;:.]$/.test(word) || (word === ',' && !leads) || NO_TOLL.test(word)) return null
  }
  return null
}

/** `the bodies of 23 people`, `the killing of two journalists` */
function roleOfList(tokens: FigureTokens, first: number): CasualtyRole | null {
  const i = pastModifiers(tokens, first)
  if (wordAt(tokens, i) !== 'of' || isNumber(tokens, i - 1)) return null
  const word = wordAt(tokens, i - 1)
  // `claimed the lives of 64 people`
  if (/^(killing|murder|massacre|death|lives)$/.test(word)) return 'killed'
  if (/^(abduction|arrest|detention|kidnapping)$/.test(word)) return 'detained'
  return COUNTED_CASUALTIES.get(word) ?? null
}

/** The role that the words before a count, from token `first` to `last`, give it; null where they give none. */
export const roleBefore = (tokens: FigureTokens, first: number, last: number): CasualtyRole | null =>
  roleOfVerb(tokens, first) ??
  roleOfObject(tokens, first, last) ??
  roleOfToll(tokens, first) ??
  roleOfList(tokens, first)
