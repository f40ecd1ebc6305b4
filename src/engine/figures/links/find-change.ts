import {
  BEFORE_AMOUNTS,
  CHANGE_WORDS,
  HANDLING_VERBS,
  MOVED_UP,
  MOVEMENTS,
  PARTICLE_VERBS,
  STEPS_OF_LEVELS,
  TRANSITIVE_CHANGES,
} from '../../lexicon/changes.ts'
import type { Figure } from '../../types.ts'
import type { DescribedFigure } from '../context/described.ts'
import { countsPeople } from '../roles/counts-people.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { wordAt } from '../tokens/token-tests.ts'

type Change = NonNullable<Figure['change']>

/** Direction of the nearest verb of change before token `at`, within its clause. */
function direction(tokens: FigureTokens, at: number): Change['direction'] | null {
  for (let i = at - 1; i >= 0 && i > at - 16 && tokens.gap[i + 1]! <= LINE; i--) {
    const word = wordAt(tokens, i)
    const found = CHANGE_WORDS.get(word)
    // `up to 50` is a bound.
    if (found && !(word === 'up' && wordAt(tokens, i + 1) === 'to' && i + 1 === at)) return found
    if (word === ';' || word === '.' || word === 'while' || word === 'but') return null
  }
  return null
}

/** Where the words that soften a number begin: `by nearly`, `to a record`. */
function leadOf(tokens: FigureTokens, first: number): number {
  let i = first - 1
  for (let steps = 0; steps < 5 && i >= 0 && BEFORE_AMOUNTS.has(wordAt(tokens, i)); steps++) {
    if (wordAt(tokens, i) === 'up' && wordAt(tokens, i + 1) !== 'to') break
    i--
  }
  return i
}

/** `dug up 43 coins`, `shut down two mines`: nothing rises or falls. */
const isParticle = (tokens: FigureTokens, at: number): boolean =>
  /^(up|down)$/.test(wordAt(tokens, at)) && PARTICLE_VERBS.has(wordAt(tokens, at - 1))

/** `by` between a verb of change and the amount, and no other verb: not `led by two banks`. */
function isBy(tokens: FigureTokens, lead: number, first: number): boolean {
  for (let i = lead + 1; i < first; i++) {
    if (wordAt(tokens, i) !== 'by') continue
    const before = wordAt(tokens, i - 1)
    return CHANGE_WORDS.has(before) || !/(ed|led|won|made|held|run|owned)$/.test(before)
  }
  return false
}

/** `cut its forecast for growth to 0.8%`: shares and money may stand further off than counts, which `to` often gives to somebody. */
function isNearVerb(tokens: FigureTokens, at: number, reach: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - reach; i--)
    if (CHANGE_WORDS.has(wordAt(tokens, i)) && wordAt(tokens, i + 1) !== 'of') return true
  return false
}

/** `dropped 60 bombs`, `sank 12 ships`: what is done to things, where `dropped 12 points` tells a fall. */
const isHandled = (verb: string, noun: string | null): boolean =>
  HANDLING_VERBS.has(verb) && noun !== null && !STEPS_OF_LEVELS.has(noun)

/** Whether people did it: `was raised by two aunts`. */
const isRaisedBy = (tokens: FigureTokens, first: number, noun: string): boolean =>
  wordAt(tokens, first - 1) === 'by' && /^(was|were|been|being)$/.test(wordAt(tokens, first - 3)) && countsPeople(noun)

/**
 * What part the figure at `index` has in a change: `rose 4.5 points to 27 %` gives `by` and `to`, `from 987 a week earlier`
 * gives `from`; `from` is the index of the first figure in its sentence.
 */
export function findChange(
  tokens: FigureTokens,
  items: readonly DescribedFigure[],
  index: number,
  from: number,
): Figure['change'] {
  const { draft, figure } = items[index]!
  if (['date', 'time', 'ordinal', 'age', 'duration'].includes(draft.kind)) return null
  const lead = leadOf(tokens, draft.first)
  const word = wordAt(tokens, lead)
  if (draft.span) {
    const way = direction(tokens, draft.first)
    return way ? { direction: way, part: 'to' } : null
  }
  // `was raised by two aunts`
  const isAgent = figure.noun !== null && draft.kind === 'cardinal' && isRaisedBy(tokens, draft.first, figure.noun)
  if (isAgent) return null
  if (isBy(tokens, lead, draft.first)) {
    const way = direction(tokens, draft.first)
    return way ? { direction: way, part: 'by' } : null
  }
  if (word === 'to' && wordAt(tokens, lead - 1) === 'up' && MOVED_UP.has(wordAt(tokens, lead - 2)))
    return { direction: 'up', part: 'to' }
  const own = isParticle(tokens, lead) ? undefined : CHANGE_WORDS.get(word)
  if (own && !draft.fraction) {
    // `lost 14 men in the flood` tells of deaths, not of a level.
    if (figure.role !== null && word.startsWith('los')) return null
    const counts =
      !TRANSITIVE_CHANGES.has(word) && !isHandled(word, figure.noun) && (draft.kind !== 'length' || MOVEMENTS.has(word))
    return counts ? { direction: own, part: 'by' } : null
  }
  if (draft.fraction) return null
  const to = toOrFrom(tokens, lead, draft.first)
  if (to === null) return null
  const way = direction(tokens, to.at)
  const previous = index > from ? items[index - 1]?.draft : undefined
  // Between the verb and `to` only an amount or an adverb may stand: `fell to`, `fell 7% to`, `rose sharply to`.
  const near =
    isNearVerb(tokens, to.at, draft.kind === 'percent' || draft.kind === 'money' ? 7 : 4) ||
    (previous !== undefined && to.at - previous.last < 8)
  return way && near ? { direction: way, part: to.part } : null
}

/** `to` or `from` before the softening words, or among them: `to as many as 40`. */
function toOrFrom(tokens: FigureTokens, lead: number, first: number): { part: 'to' | 'from'; at: number } | null {
  for (let i = lead; i < first; i++) {
    const word = wordAt(tokens, i)
    if (word === 'to' && wordAt(tokens, i - 1) !== 'up') return { part: 'to', at: i }
    if (word === 'from') return { part: 'from', at: i }
  }
  return null
}
