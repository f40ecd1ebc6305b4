import { isPeople } from '../lexicon/people.ts'
import type { Figure } from '../types.ts'
import type { Draft } from './draft.ts'
import { findModifier } from './find-modifier.ts'
import { findNoun, isPlural, type Noun } from './find-noun.ts'
import { findRole } from './find-role.ts'
import { readAge } from './read-age.ts'
import type { Tokens } from './scan-tokens.ts'
import { isHyphen, isWord, wordAt } from './token-tests.ts'

/** Quantities that count things and so have a noun. */
const COUNTING: ReadonlySet<Figure['kind']> = new Set(['cardinal', 'ordinal'])

/** `two of the children`, `dozens of trucks`, `the second of three trials`: past `of`, `of the`, `of its`. */
function pastOf(tokens: Tokens, at: number): number {
  let i = at
  if (isHyphen(wordAt(tokens, i)) && isWord(tokens, i + 1) && tokens.gap[i] === tokens.gap[i + 1]) return i + 1
  if (wordAt(tokens, i) !== 'of') return i
  i++
  while (/^(the|its|their|his|her|our|these|those|all)$/.test(wordAt(tokens, i))) i++
  return i
}

function nounOf(tokens: Tokens, draft: Draft): Noun | null {
  if (!COUNTING.has(draft.kind)) return null
  const at = pastOf(tokens, draft.last + 1)
  const noun = findNoun(tokens, at, draft.kind === 'ordinal' ? 'rank' : draft.value === 1 ? 'one' : 'many')
  if (!noun) return null
  // `four-, five- and six-cylinder`, `three-story building`: the hyphenated word is what is counted.
  if (at > draft.last + 1 && isHyphen(wordAt(tokens, draft.last + 1)) && draft.kind === 'cardinal')
    return { first: at, last: at }
  return noun
}

/** A figure with what its own clause says of it: counted noun, modifier, role. */
export function describeFigure(tokens: Tokens, draft: Draft): Figure {
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
  return {
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
        : findModifier(tokens, draft.first, draft.last),
    role,
    iso: draft.iso,
    asOf: null,
    place: null,
    partOf: null,
    change: null,
    attribution: null,
  }
}
