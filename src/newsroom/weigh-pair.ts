import { compareCounts } from './compare-counts.ts'
import type { Assertion } from './list-assertions.ts'
import type { Count } from './list-counts.ts'
import { type Likeness, measureLikeness, type Weights } from './measure-likeness.ts'
import { type Opposed, opposeAssertions } from './oppose-assertions.ts'
import { pairSentences, type SentencePair } from './pair-sentences.ts'
import type { Reading } from './read-story.ts'
import type { Vocabulary } from './weigh-words.ts'

/** A story with all that pairs are weighed by. */
export interface Weighed {
  reading: Reading
  weights: Weights
  counts: Count[]
  assertions: Assertion[]
}

export interface ComparedCounts {
  a: Count
  b: Count
  how: 'agree' | 'update' | 'conflict'
}

/** What two stories have to do with each other, `a` the earlier. */
export interface Bearing {
  a: Weighed
  b: Weighed
  likeness: Likeness
  events: string[]
  /** Hours from the earlier to the later. */
  gap: number
  opposed: Opposed[]
  counts: ComparedCounts[]
  sentences: SentencePair | null
  score: number
}

const hour = 3_600_000

/** Under this score two stories have nothing to do with each other, however many words they share. */
export const related = 0.3

/** Weighs one pair: likeness in words and names, a shared event, nearness in time; and, where that suffices, what they say of each other's matter. */
export function weighPair(a: Weighed, b: Weighed, vocabulary: Vocabulary): Bearing {
  const likeness = measureLikeness(a.weights, b.weights)
  const events = a.reading.story.events.filter((event) => b.reading.story.events.includes(event))
  const gap = (b.reading.time - a.reading.time) / hour
  const linked = linksTo(a, b) || linksTo(b, a)
  const near = Math.exp(-gap / (24 * 21))
  const alike = 0.55 * likeness.names + 0.6 * Math.min(likeness.terms, 0.6)
  const score = Math.min(1, (alike + (events.length > 0 ? 0.25 : 0) + (linked ? 0.15 : 0)) * (0.75 + 0.25 * near))
  const bearing: Bearing = { a, b, likeness, events, gap, opposed: [], counts: [], sentences: null, score }
  if (score < related) return bearing
  return {
    ...bearing,
    opposed: opposedIn(a, b, vocabulary),
    counts: comparedIn(a, b),
    sentences: pairSentences(a.reading, b.reading, vocabulary),
  }
}

const linksTo = (from: Weighed, to: Weighed): boolean => from.reading.story.links.includes(to.reading.story.slug)

function opposedIn(a: Weighed, b: Weighed, vocabulary: Vocabulary): Opposed[] {
  const found: Opposed[] = []
  for (const one of a.assertions) {
    for (const other of b.assertions) {
      // Only a negation or a side taken can stand against anything.
      if (one.negative === other.negative && (one.sides.size === 0 || other.sides.size === 0) && !halts(one, other))
        continue
      const opposed = opposeAssertions(one, other, vocabulary)
      if (opposed) found.push(opposed)
    }
  }
  return found.sort((x, y) => y.likeness - x.likeness)
}

const halts = (one: Assertion, other: Assertion): boolean =>
  one.sides.get('goes-on') === -1 || other.sides.get('goes-on') === -1

function comparedIn(a: Weighed, b: Weighed): ComparedCounts[] {
  return a.counts.flatMap((one) =>
    b.counts.flatMap((other) => {
      const how = compareCounts(one, other)
      return how === 'different' ? [] : [{ a: one, b: other, how }]
    }),
  )
}
