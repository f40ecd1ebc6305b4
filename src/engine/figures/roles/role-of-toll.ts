import { BEFALLEN, TOLL_LEADS, TOLLS } from '../../lexicon/casualties.ts'
import { CHARGED, WAYS_WITH_TOLLS } from '../../lexicon/casualty-clauses.ts'
import { CHANGE_WORDS } from '../../lexicon/changes.ts'
import { isStop } from '../../lexicon/noun-phrases.ts'
import { isPlural } from '../../text/inflection.ts'
import type { CasualtyRole } from '../../types.ts'
import { pastModifiers } from '../context/past-modifiers.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { wordAt } from '../tokens/token-tests.ts'
import { countsPeople } from './counts-people.ts'

const isBreak = (tokens: FigureTokens, at: number): boolean => tokens.gap[at]! > LINE

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i)

/** Words that end the search for a toll. */
const NO_TOLL = /^(said|says|told|who|which|and|but|when)$/

/** `The road toll was raised to 12`: what a way takes of those who pass, and no number of dead. */
function isCharge(tokens: FigureTokens, toll: number, first: number): boolean {
  const way = wordAt(tokens, toll - 1)
  if (way !== 'road') return WAYS_WITH_TOLLS.has(way)
  return range(toll + 1, first).some((i) => CHARGED.has(wordAt(tokens, i)))
}

/** `the number of dead birds`, `of missing files` */
function isOfThings(tokens: FigureTokens, at: number): boolean {
  const next = wordAt(tokens, at + 1)
  return isPlural(next) && !isStop(next) && !countsPeople(next)
}

/** `the dead`, `number of injured`, `deaths`: a noun, not a participle. */
function isTollNoun(tokens: FigureTokens, at: number): boolean {
  if (/^(toll|deaths|fatalities|injuries|arrests|detainees)$/.test(wordAt(tokens, at))) return true
  if (isOfThings(tokens, at)) return false
  return /^(of|the)$/.test(wordAt(tokens, at - 1))
}

/** `the number of people killed in the floods`, `the number injured` */
function isNumberOf(tokens: FigureTokens, at: number): boolean {
  if (/^(number|count|tally)$/.test(wordAt(tokens, at - 1))) return true
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
    if (role && isTollNoun(tokens, i)) return leads && !isCharge(tokens, i, first) ? role : null
    const befallen = BEFALLEN.get(word)
    if (befallen) return leads && isNumberOf(tokens, i) && !isOfThings(tokens, i) ? befallen : null
    const past = word === ',' && leads ? beforeInsertion(tokens, i) : -1
    if (past > 0) {
      i = past + 1
      continue
    }
    if (/^[;:.]$/.test(word) || (word === ',' && !leads) || NO_TOLL.test(word)) return null
  }
  return null
}
