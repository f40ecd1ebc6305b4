import { CALENDAR_UNITS } from '../../lexicon/calendar.ts'
import { CURRENCY_NAMES } from '../../lexicon/currencies.ts'
import { isStop } from '../../lexicon/noun-phrases.ts'
import { isPlural, singularOf } from '../../text/inflection.ts'
import type { FigureKind } from '../../types.ts'
import type { FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isGlued, isHyphen, isNumber, isWord, wordAt } from '../tokens/token-tests.ts'
import { findNoun, type Noun } from './find-noun.ts'

/** Quantities that count things and so have a noun. */
const COUNTING: ReadonlySet<FigureKind> = new Set(['cardinal', 'ordinal'])

/** Past what stands between a number and its noun: `two of the children`, `dozens of trucks`, `12 or more passengers`. */
function pastOf(tokens: FigureTokens, at: number): number {
  let i = at
  // `6 million-plus workers`, `60-odd boats`, `50+ coaches`
  if (isHyphen(wordAt(tokens, i)) && /^(plus|odd)$/.test(wordAt(tokens, i + 1))) return i + 2
  if (wordAt(tokens, i) === '+' && isGlued(tokens, i)) return i + 1
  if (isHyphen(wordAt(tokens, i)) && isWord(tokens, i + 1) && tokens.gap[i] === tokens.gap[i + 1]) return i + 1
  // `12 or more passengers`
  if (wordAt(tokens, i) === 'or' && /^(more|fewer|so|less)$/.test(wordAt(tokens, i + 1))) return i + 2
  if (wordAt(tokens, i) !== 'of') return i
  i++
  while (/^(the|its|their|his|her|our|these|those|all|a|an)$/.test(wordAt(tokens, i))) i++
  return i
}

/** `four-, five- and six-cylinder engines`: the word that the hanging hyphens wait for. */
function hangingNoun(tokens: FigureTokens, at: number): Noun | null {
  if (!isHyphen(wordAt(tokens, at)) || !isGlued(tokens, at) || !/^(,|and|or|to)$/.test(wordAt(tokens, at + 1)))
    return null
  for (let i = at + 2; i < at + 10; i++) {
    if (isHyphen(wordAt(tokens, i)) && isGlued(tokens, i) && isGlued(tokens, i + 1) && isWord(tokens, i + 1))
      return { first: i + 1, last: i + 1 }
  }
  return null
}

/** The noun from token `at` on; parts of a whole are of many things (`a third of voters`) or of one (`half the money`). */
function nounAt(tokens: FigureTokens, { kind, fraction, value }: FigureDraft, at: number): Noun | null {
  if (kind === 'ordinal') return findNoun(tokens, at, 'rank')
  if (!fraction) return findNoun(tokens, at, value === 1 ? 'one' : 'many')
  const start = /^(the|its|their|his|her)$/.test(wordAt(tokens, at)) ? at + 1 : at
  return findNoun(tokens, start, 'many') ?? findNoun(tokens, start, 'rank')
}

/** Token behind a measure that qualifies what is counted, from token `at` on: `two 40-foot containers`, `six 500m races`; `at` where none stands. */
function pastMeasure(tokens: FigureTokens, at: number): number {
  if (!isNumber(tokens, at)) return at
  let i = at + 1
  while (isGlued(tokens, i) && (isWord(tokens, i) || (isHyphen(wordAt(tokens, i)) && isGlued(tokens, i + 1)))) i++
  return i > at + 1 && isWord(tokens, i) ? i : at
}

/** The plural behind `more`: `eleven more people`, but `two more face charges`, `four more years`, `40 more than last year`. */
function nounBehindMore(tokens: FigureTokens, at: number): Noun | null {
  if (!/^(more|further)$/.test(wordAt(tokens, at)) || isStop(wordAt(tokens, at + 1))) return null
  const noun = findNoun(tokens, at + 1, 'many')
  const head = noun ? wordAt(tokens, noun.last) : ''
  // `30 more delegates than his rival` says by how many, and not how many there are.
  for (let i = noun?.last ?? at; i < at + 12 && !/^[.;:,]?$/.test(wordAt(tokens, i)); i++)
    if (wordAt(tokens, i) === 'than') return null
  return isPlural(head) && !CALENDAR_UNITS.has(singularOf(head)) && !CURRENCY_NAMES.has(head) ? noun : null
}

/** The words that a count or a rank counts: `European countries`, `phase`; null where none stand behind it. */
export function findCounted(tokens: FigureTokens, draft: FigureDraft): Noun | null {
  if (!COUNTING.has(draft.kind)) return null
  const hanging = hangingNoun(tokens, draft.last + 1)
  if (hanging) return hanging
  const more = draft.kind === 'cardinal' && !draft.fraction ? nounBehindMore(tokens, draft.last + 1) : null
  if (more) return more
  const at = pastMeasure(tokens, pastOf(tokens, draft.last + 1))
  const noun = nounAt(tokens, draft, at)
  if (!noun) return null
  // `four-, five- and six-cylinder`, `three-story building`: the hyphenated word is what is counted.
  // Of a `1,400-strong` workforce it counts nothing.
  if (at === draft.last + 2 && isHyphen(wordAt(tokens, draft.last + 1)) && draft.kind === 'cardinal')
    return wordAt(tokens, at) === 'strong' ? null : { first: at, last: at }
  return noun
}
