import { isPeople } from '../lexicon/people.ts'
import type { Figure } from '../types.ts'
import type { Described } from './described.ts'
import type { Draft } from './draft.ts'
import { findModifier } from './find-modifier.ts'
import { findNoun, isPlural, type Noun } from './find-noun.ts'
import { findRole } from './find-role.ts'
import { readAge } from './read-age.ts'
import type { Tokens } from './scan-tokens.ts'
import { isGlued, isHyphen, isWord, wordAt } from './token-tests.ts'

/** Quantities that count things and so have a noun. */
const COUNTING: ReadonlySet<Figure['kind']> = new Set(['cardinal', 'ordinal'])

/** `two of the children`, `dozens of trucks`, `the second of three trials`: past `of`, `of the`, `of its`. */
function pastOf(tokens: Tokens, at: number): number {
  let i = at
  if (isHyphen(wordAt(tokens, i)) && isWord(tokens, i + 1) && tokens.gap[i] === tokens.gap[i + 1]) return i + 1
  // `12 or more passengers`
  if (wordAt(tokens, i) === 'or' && /^(more|fewer|so|less)$/.test(wordAt(tokens, i + 1))) return i + 2
  if (wordAt(tokens, i) !== 'of') return i
  i++
  while (/^(the|its|their|his|her|our|these|those|all)$/.test(wordAt(tokens, i))) i++
  return i
}

/** `four-, five- and six-cylinder engines`: the word that the hanging hyphens wait for. */
function hangingNoun(tokens: Tokens, at: number): Noun | null {
  if (!isHyphen(wordAt(tokens, at)) || !isGlued(tokens, at) || !/^(,|and|or|to)$/.test(wordAt(tokens, at + 1)))
    return null
  for (let i = at + 2; i < at + 10; i++) {
    if (isHyphen(wordAt(tokens, i)) && isGlued(tokens, i) && isGlued(tokens, i + 1) && isWord(tokens, i + 1))
      return { first: i + 1, last: i + 1 }
  }
  return null
}

function nounOf(tokens: Tokens, draft: Draft): Noun | null {
  if (!COUNTING.has(draft.kind)) return null
  const hanging = hangingNoun(tokens, draft.last + 1)
  if (hanging) return hanging
  const at = pastOf(tokens, draft.last + 1)
  const noun = findNoun(tokens, at, draft.kind === 'ordinal' ? 'rank' : draft.value === 1 ? 'one' : 'many')
  if (!noun) return null
  // `four-, five- and six-cylinder`, `three-story building`: the hyphenated word is what is counted.
  if (at > draft.last + 1 && isHyphen(wordAt(tokens, draft.last + 1)) && draft.kind === 'cardinal')
    return { first: at, last: at }
  return noun
}

/** A figure with what its own clause says of it: counted noun, modifier, role. */
export function describeFigure(tokens: Tokens, draft: Draft): Described {
  const start = tokens.start[draft.first] as number
  const end = tokens.end[draft.last] as number
  const { text } = tokens
  const age = readAge(tokens, draft)
  const noun = age ? null : nounOf(tokens, draft)
  const words = noun ? text.slice(tokens.start[noun.first], tokens.end[noun.last]) : null
  const counts = draft.kind === 'cardinal' && !age && !draft.fraction
  const role =
    counts && (words === null || isPeople(words) || (noun !== null && !isPlural(wordAt(tokens, noun.last))))
      ? findRole(tokens, draft.first, noun ? noun.last : draft.last, words)
      : null
  const stop = age ? (tokens.end[age.last] as number) : end
  const figure: Figure = {
    start,
    end: stop,
    text: text.slice(start, stop),
    kind: age ? 'age' : draft.kind,
    value: draft.value,
    min: draft.min,
    max: draft.max,
    unit: age ? age.unit : draft.unit,
    noun: words,
    modifier:
      draft.kind === 'date' || draft.kind === 'time' || draft.kind === 'ordinal'
        ? null
        : findModifier(tokens, draft.first, draft.last, draft.kind === 'duration'),
    role,
    iso: draft.iso,
    asOf: null,
    place: null,
    partOf: null,
    change: null,
    attribution: null,
  }
  return { draft, figure, tail: age ? age.last : noun ? noun.last : draft.last }
}
