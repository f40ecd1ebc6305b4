import { befallen, countedFates, inflicted, tolls } from '../lexicon/casualties.ts'
import { changeWords } from '../lexicon/changes.ts'
import type { CasualtyRole } from '../types.ts'
import { LINE, type Tokens } from './scan-tokens.ts'
import { isNumber, isWord, wordAt } from './token-tests.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that may stand between a count and what befell it: `18 people were reportedly killed`. */
const BETWEEN = set(
  'were was are is been being have has had be also reportedly still believed feared reported confirmed to others other more people remain remained left seriously critically severely lightly badly allegedly later pronounced declared found presumed listed as now may could either shot nearly already initially so far internally forcibly them who that all both',
)

/** Words after which another matter begins: `12 people after the killing`. */
const ANOTHER = set(
  'and but or which said told say says after when while because over for following since against amid before if whether despite until where into',
)

/** What opens an insertion that is leapt over: `, including seven children,`. */
const INSERTED = set(
  'or including among most mostly mainly many some all half at one two three four five six seven eight nine ten a an the',
)

const isBreak = (tokens: Tokens, at: number): boolean =>
  at < 0 || at >= tokens.size || (tokens.gap[at] as number) > LINE

/** The fate at token `at`, unless it is one of two joined: `killed or injured`, `dead or missing`. */
function fateAt(tokens: Tokens, at: number): CasualtyRole | null | undefined {
  const role = befallen.get(wordAt(tokens, at))
  if (!role) return undefined
  const joined = wordAt(tokens, at + 1)
  const other = joined === 'or' || joined === 'and' ? befallen.get(wordAt(tokens, at + 2)) : undefined
  return other && other !== role ? null : role
}

/** The role that the words behind the counted noun give: `18 people were killed`, `12 dead`, `60 others injured`. */
function roleBehind(tokens: Tokens, from: number): CasualtyRole | null {
  let plain = 0
  let inside = false
  for (let i = from; i < from + 24 && !isBreak(tokens, i); i++) {
    const word = wordAt(tokens, i)
    if (inside) {
      if (word === ',' || word === ')') inside = false
      else if (word === '.' || word === ';') return null
      continue
    }
    if ((word === ',' || word === '(') && i < from + 6) {
      const next = wordAt(tokens, i + 1)
      if (!INSERTED.has(next) && !isNumber(tokens, i + 1)) return null
      inside = true
      continue
    }
    const fate = fateAt(tokens, i)
    if (fate !== undefined) return fate
    if (!isWord(tokens, i) || ANOTHER.has(word)) return null
    if (word === 'from' && /^(their|his|her)$/.test(wordAt(tokens, i + 1)) && /^homes?$/.test(wordAt(tokens, i + 2)))
      return 'displaced'
    if (!BETWEEN.has(word) && ++plain > 3) return null
  }
  return null
}

/** The role of a verb whose object the count is: `killing at least 12`, `arrested five`. */
function roleOfVerb(tokens: Tokens, first: number): CasualtyRole | null {
  for (let i = first - 1; i > first - 7 && i >= 0 && !isBreak(tokens, i + 1); i--) {
    const word = wordAt(tokens, i)
    const role = word === 'dead' && wordAt(tokens, i - 1) === 'shot' ? 'killed' : inflicted.get(word)
    if (role) return isPassive(tokens, i) ? null : role
    if (!isWord(tokens, i) || ANOTHER.has(word) || /^(in|on|by|from|with|during|near|within|at)$/.test(word)) {
      if (word !== 'at' || wordAt(tokens, i + 1) !== 'least') return null
    }
  }
  return null
}

/** `was killed 12 days ago`: a passive has no object. */
const isPassive = (tokens: Tokens, at: number): boolean =>
  /^(was|were|is|are|been|being|be)$/.test(wordAt(tokens, at - 1))

/** The role of a toll that leads to the number: `the death toll from the raid rose to 31 from 27`. */
function roleOfToll(tokens: Tokens, first: number): CasualtyRole | null {
  let leads = false
  for (let i = first - 1; i > first - 18 && i >= 0 && !isBreak(tokens, i + 1); i--) {
    const word = wordAt(tokens, i)
    if (
      changeWords.has(word) ||
      /^(at|to|of|from|reached|reaches|reaching|stands|stood|is|was|hit|topped|passed|exceeded|put|least)$/.test(word)
    )
      leads = true
    const role = tolls.get(word)
    if (role && isTollNoun(tokens, i)) return leads ? role : null
    if (/^[,;:.]$/.test(word) || /^(said|says|told|who|which|and|but|when|killed|wounded|injured)$/.test(word))
      return null
  }
  return null
}

/** `the dead`, `number of injured`, `deaths`: a noun, not a participle. */
function isTollNoun(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at)
  if (
    word === 'toll' ||
    word === 'deaths' ||
    word === 'fatalities' ||
    word === 'injuries' ||
    word === 'arrests' ||
    word === 'detainees'
  )
    return true
  const before = wordAt(tokens, at - 1)
  return before === 'of' || before === 'the'
}

/**
 * The casualty role of a count: what befell the people between token `first` (the number or its modifier) and `last`
 * (the end of what it counts). Words behind the count weigh more than words before it.
 */
export function findRole(tokens: Tokens, first: number, last: number, noun: string | null): CasualtyRole | null {
  const head = noun === null ? '' : noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase()
  const own = countedFates.get(head)
  if (own) return own
  if (head === 'lives')
    return /^(claimed|claiming|cost|took|taken|costing|taking|lost)$/.test(wordAt(tokens, first - 1)) ? 'killed' : null
  return (
    roleBehind(tokens, last + 1) ?? roleOfVerb(tokens, first) ?? roleOfToll(tokens, first) ?? roleOfList(tokens, first)
  )
}

/** `the bodies of 23 people`, `the deaths of 12 soldiers` */
function roleOfList(tokens: Tokens, first: number): CasualtyRole | null {
  let i = first - 1
  while (/^(at|least|about|some|nearly|more|than|up|to|around|over)$/.test(wordAt(tokens, i))) i--
  if (wordAt(tokens, i) !== 'of') return null
  const word = wordAt(tokens, i - 1)
  if (word === 'killing' || word === 'murder' || word === 'massacre' || word === 'death') return 'killed'
  if (word === 'abduction' || word === 'arrest' || word === 'detention' || word === 'kidnapping') return 'detained'
  return countedFates.get(word) ?? null
}
