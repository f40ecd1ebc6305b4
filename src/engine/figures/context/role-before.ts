import {
  BEFALLEN,
  COUNTED_CASUALTIES,
  DISASTERS,
  DRIVING_VERBS,
  INFLICTED,
  SHELTERS,
  TOLL_LEADS,
  TOLLS,
} from '../../lexicon/casualties.ts'
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

/** `the drowned purser lists 108 people`: what somebody is befell nobody else. */
const isAttribute = (tokens: FigureTokens, at: number): boolean =>
  wordAt(tokens, at).endsWith('ed') &&
  /^(the|an?|his|her|their|its|this|that|one|every|each)$/.test(wordAt(tokens, at - 1))

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i)

/** The role of a verb whose object the count is: `killing at least 12`, `killed his mother and 10 others`. */
function roleOfVerb(tokens: FigureTokens, first: number): CasualtyRole | null {
  const lead = pastModifiers(tokens, first)
  let joined = false
  for (let i = lead; i > lead - (joined ? 10 : 6) && i >= 0 && !isBreak(tokens, i + 1); i--) {
    const word = wordAt(tokens, i)
    const role = word === 'dead' && wordAt(tokens, i - 1) === 'shot' ? 'killed' : INFLICTED.get(word)
    if (role) return isPassive(tokens, i) || isAttribute(tokens, i) ? null : role
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
  // `driving 120,000 into schools and temples`
  if (DRIVING_VERBS.has(verb) && next === 'into')
    return range(last + 2, last + 6).some((i) => SHELTERS.has(wordAt(tokens, i))) ? 'displaced' : null
  if (!/^(lost|losing|lose|loses)$/.test(verb) || !/^(in|to|during)$/.test(next)) return null
  return range(last + 2, last + 6).some((i) => DISASTERS.has(wordAt(tokens, i))) ? 'killed' : null
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
  for (let i = at - 1; i > at - 5; i--)
    if (wordAt(tokens, i) === 'of') return /^(number|count|tally|list)$/.test(wordAt(tokens, i - 1))
  return false
}

/** Token before the insertion that the comma at token `at` closes: `, which had 90 names on Friday,`; -1 where it closes none. */
function beforeInsertion(tokens: FigureTokens, at: number): number {
  for (let i = at - 1; i > at - 16 && i > 0 && !isBreak(tokens, i + 1); i--) {
    const word = wordAt(tokens, i)
    if (word === ',') return /^(which|who|first|initially)$/.test(wordAt(tokens, i + 1)) ? i - 1 : -1
    if (/^[.;:]$/.test(word)) return -1
  }
  return -1
}

/** `the number of the dead as six`: a number is given as. */
function isGivenAs(tokens: FigureTokens, first: number): boolean {
  const as = range(pastModifiers(tokens, first) + 1, first).find((i) => wordAt(tokens, i) === 'as') ?? -1
  return as > 0 && range(as - 4, as).some((i) => /^(number|count|total|tally)$/.test(wordAt(tokens, i)))
}

/** Token before `it is now`, `it has risen to`, of what the sentence before told; -1 where another subject stands there. */
function beforeIt(tokens: FigureTokens, first: number): number {
  for (let i = pastModifiers(tokens, first); i > first - 9 && i > 0; i--) {
    const word = wordAt(tokens, i)
    if (word === 'it') return /^[.:;]$/.test(wordAt(tokens, i - 1)) ? i - 2 : -1
    if (!CHANGE_WORDS.has(word) && !TOLL_LEADS.has(word) && !/^(has|had|been|since|then)$/.test(word)) return -1
  }
  return -1
}

/** `its count of the injured, which had left out people: it is now eleven` */
export function roleOfIt(tokens: FigureTokens, first: number): CasualtyRole | null {
  const from = beforeIt(tokens, first)
  for (let i = from; i > from - 25 && i > 0 && !/^[.;:]$/.test(wordAt(tokens, i)); i--) {
    const role = TOLLS.get(wordAt(tokens, i))
    if (role && (/^toll$/.test(wordAt(tokens, i)) || isNumberOf(tokens, i))) return role
  }
  return null
}

/** The role of a toll that leads to the number: `the death toll from the raid, initially 10, rose to 31 from 27`. */
export function roleOfToll(tokens: FigureTokens, first: number): CasualtyRole | null {
  let leads = isGivenAs(tokens, first)
  // `climbed to 1,203`: a toll that moves may stand far off.
  const lead = pastModifiers(tokens, first)
  const to = wordAt(tokens, lead) === 'to' ? lead : lead + 1
  const reach = CHANGE_WORDS.has(wordAt(tokens, to - 1)) ? 32 : 18
  for (let i = first - 1; i > first - reach && i >= 0 && !isBreak(tokens, i + 1); i--) {
    const word = wordAt(tokens, i)
    if (CHANGE_WORDS.has(word) || TOLL_LEADS.has(word)) leads = true
    const role = TOLLS.get(word)
    if (role && isTollNoun(tokens, i)) return leads ? role : null
    const befallen = BEFALLEN.get(word)
    if (befallen) return leads && isNumberOf(tokens, i) ? befallen : null
    const past = word === ',' && leads ? beforeInsertion(tokens, i) : -1
    if (past > 0) {
      i = past + 1
      continue
    }
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
