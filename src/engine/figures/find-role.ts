import { casualtyWords } from '../lexicon/casualties.ts'
import type { CasualtyRole } from '../types.ts'
import { LINE, type Tokens } from './scan-tokens.ts'
import { isNumber, isWord, wordAt } from './token-tests.ts'

const roleOf = (word: string): CasualtyRole | undefined =>
  Object.hasOwn(casualtyWords, word) ? casualtyWords[word] : undefined

const AUXILIARY: ReadonlySet<string> = new Set([
  'were',
  'was',
  'are',
  'is',
  'been',
  'being',
  'have',
  'has',
  'had',
  'be',
  'also',
  'reportedly',
  'still',
  'believed',
  'feared',
  'reported',
  'confirmed',
  'to',
  'others',
  'other',
  'more',
  'people',
  'remain',
  'remained',
  'left',
  'seriously',
  'critically',
  'severely',
  'lightly',
  'badly',
  'allegedly',
  'later',
  'pronounced',
  'declared',
  'found',
  'presumed',
  'listed',
  'as',
  'now',
  'may',
  'could',
  'either',
  'shot',
  'nearly',
  'already',
  'initially',
  'so',
  'far',
  'internally',
  'forcibly',
  'them',
  'dozens',
  'who',
  'that',
])

const isBreak = (tokens: Tokens, at: number): boolean =>
  at < 0 || at >= tokens.size || (tokens.gap[at] as number) > LINE

/** The role that the words behind the counted noun give: `18 people were killed`, `12 dead`, `60 others injured`. */
function roleBehind(tokens: Tokens, from: number): CasualtyRole | null {
  let plain = 0
  let depth = 0
  for (let i = from; i < from + 24 && !isBreak(tokens, i); i++) {
    const word = wordAt(tokens, i)
    if (depth > 0) {
      // `18 Palestinians, including seven children, were killed`: the inserted words are leapt over.
      if (word === ',' || word === ')') depth = 0
      else if (word === '.' || word === ';') return null
      continue
    }
    if ((word === ',' || word === '(') && i < from + 6) {
      const next = wordAt(tokens, i + 1)
      if (
        !/^(including|among|most|mostly|mainly|many|some|all|half|at|one|two|three|four|five|six|seven|eight|nine|ten|a|an|the|\d+)$/.test(
          next,
        )
      )
        return null
      depth = 1
      continue
    }
    const role = roleOf(word)
    if (role && !(word === 'hurt' && plain > 1) && word !== 'toll' && word !== 'lives') return role
    if (!isWord(tokens, i)) return null
    if (AUXILIARY.has(word)) continue
    if (word === 'and' || word === 'but' || word === 'or') return null
    if (++plain > (depth > 0 ? 4 : 3)) return null
    if (/^(who|which|said|told|say|says|after|when|while|as|because)$/.test(word)) return null
  }
  return null
}

/** The role that a verb or noun before the number gives: `killing at least 12`, `the death toll rose to 40`, `arrested five`. */
function roleBefore(tokens: Tokens, first: number): CasualtyRole | null {
  for (let i = first - 1; i > first - 9 && !isBreak(tokens, i + 1) && i >= 0; i--) {
    const word = wordAt(tokens, i)
    const role = roleOf(word)
    if (role) {
      if (
        word === 'toll' ||
        word === 'deaths' ||
        word === 'fatalities' ||
        word === 'bodies' ||
        word === 'dead' ||
        word === 'death'
      )
        return leadsToNumber(tokens, i, first) ? role : null
      if (
        word === 'lives' ||
        word === 'missing' ||
        word === 'homeless' ||
        word === 'custody' ||
        word === 'hostages' ||
        word === 'detainees' ||
        word === 'evacuees'
      )
        return null
      return first - i < 7 ? role : null
    }
    if (
      isNumber(tokens, i) ||
      word === ',' ||
      word === ';' ||
      word === '.' ||
      word === 'and' ||
      word === 'but' ||
      word === ':'
    )
      return null
    if (!isWord(tokens, i)) return null
    if (/^(after|when|while|in|on|by|from|with|for|during|since|before|near|within|until)$/.test(word)) return null
  }
  return null
}

/** Between `toll` and its number stand a verb of change and numbers only: `the death toll has risen from 987 to 1,204`. */
function leadsToNumber(tokens: Tokens, from: number, first: number): boolean {
  for (let i = from + 1; i < first; i++) {
    const word = wordAt(tokens, i)
    if (!isWord(tokens, i) && !isNumber(tokens, i)) return false
    if (/^(said|says|told|who|which|and|but|when)$/.test(word)) return false
  }
  return true
}

/**
 * The casualty role of a count: what befell the people between token `first` (the number or its modifier) and `last`
 * (the end of what it counts). Words behind the count weigh more than words before it.
 */
export function findRole(tokens: Tokens, first: number, last: number, noun: string | null): CasualtyRole | null {
  const own = noun === null ? undefined : roleOf(lastWord(noun))
  if (own && noun !== 'lives') return own
  if (noun === 'lives' && /^(claimed|claiming|cost|took|taken|costing|taking|lost)$/.test(wordAt(tokens, first - 1)))
    return 'killed'
  return roleBehind(tokens, last + 1) ?? roleBefore(tokens, first)
}

const lastWord = (noun: string): string => noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase()
