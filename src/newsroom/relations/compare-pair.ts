import { opposeAssertions } from '../assertions/oppose-assertions.ts'
import type { Assertion, Opposed } from '../assertions/types.ts'
import type { IsDoubtful } from '../counts/levels/find-doubtful.ts'
import type { Succession } from '../counts/levels/find-successions.ts'
import type { Level } from '../counts/levels/list-levels.ts'
import { type ComparedCounts, matchCounts } from '../counts/match-counts.ts'
import type { AreApart } from '../counts/occasions/find-apart.ts'
import { sameVoice } from '../counts/same-voice.ts'
import type { Count } from '../counts/types.ts'
import { lazy } from '../memo/lazy.ts'
import type { StoryReading } from '../story/read-story.ts'
import { type Climate, IN_EVENT, MIN_RELATION } from '../thresholds.ts'
import { measureSimilarity, type Similarity } from './cosine-similarity.ts'
import type { EventFeatures } from './list-event-features.ts'
import { listSharedNames } from './list-shared-names.ts'
import { pairSentences, type SentencePair } from './pair-sentences.ts'
import { weighEvent } from './weigh-event.ts'
import { type FeatureIndex, type FeatureVector, type Weights, weightIn } from './weigh-features.ts'
import type { Lede } from './weigh-lede.ts'
import type { WeighedSentences } from './weigh-sentences.ts'

/** A story with all that pairs are weighed by; what only related stories need is worked out at its first use. */
export interface IndexedStory {
  reading: StoryReading
  weights: Weights
  lede: Lede
  sentences: () => WeighedSentences
  counts: () => Count[]
  levels: () => Level[]
  assertions: () => Assertion[]
}

/** What two stories have to do with each other, `a` the earlier. */
export interface PairEvidence {
  a: IndexedStory
  b: IndexedStory
  similarity: Similarity
  events: string[]
  /** Hours from the earlier to the later. */
  gap: number
  /** How much of the earlier one's lede the later one tells again, 0 to 1. */
  coversLede: number
  opposed: Opposed[]
  counts: ComparedCounts[]
  /** The two sentences that say most nearly the same, looked for when asked for. */
  sentences: () => SentencePair | null
  /** Keys of the names that both have, heaviest first, looked for when asked for. */
  names: () => string[]
  score: number
}

const HOUR_MS = 3_600_000

/**
 * Weighs one pair. Similarity in names and in words must come together: two floods share words, two stories of one town
 * share names, and only two accounts of one matter share both. A later story that bears on an earlier one tells its lede
 * again. Where that suffices, or an editor has pinned one to the other, or their figures bear on each other, what the two say
 * of each other's matter is looked into; else the result is null.
 */
export function weighPair(
  a: IndexedStory,
  b: IndexedStory,
  { vocabulary, events: known, bears, successions, isDoubtful, areApart, climate }: PairContext,
): PairEvidence | null {
  const similarity = measureSimilarity(a.weights, b.weights)
  const events = a.reading.story.events.filter((event) => b.reading.story.events.includes(event))
  const gap = (b.reading.time - a.reading.time) / HOUR_MS
  const coversLede = coverLede(a, b)
  const alike = Math.round(scoreOf(a, b, { similarity, coversLede, gap, event: smallestOf(events, known) }) * 100) / 100
  const isAlike = alike >= MIN_RELATION || pins(a, b) || pins(b, a)
  if (!isAlike && !bears) return null
  const matched = matchCounts(a.counts(), b.counts()).filter(
    (it) => !areApart(it.a, it.b) && (it.how !== 'conflict' || !isDoubtful(it.a, it.b)),
  )
  const counts = [...matched, ...successions.map(toUpdate)]
  if (!isAlike && counts.every(({ how }) => how === 'agree')) return null
  // Two that are alike in nothing but a figure do not differ in what else they say.
  const found = isAlike ? opposedIn(a, b, vocabulary) : []
  const opposed = found.filter((it) => climate !== 'quiet' || areOfNarrow(a, b) || mayBeSaid(it))
  const score = isAlike ? alike : MIN_RELATION
  const sentences = lazy(() => pairSentences(a.sentences(), b.sentences()))
  const names = lazy(() => listSharedNames(a.weights, b.weights, vocabulary))
  return { a, b, similarity, events, gap, coversLede, opposed, counts, sentences, names, score }
}

/** In news of which little is disputed much is so on one day and not so on another. */
const mayBeSaid = ({ kind, label, similarity }: Opposed): boolean =>
  kind !== 'conflict' || label !== 'so or not so' || similarity >= LEAST_ALIKE
const LEAST_ALIKE = 0.85

const areOfNarrow = ({ reading: one }: IndexedStory, { reading: other }: IndexedStory): boolean =>
  one.story.events.some((id) => one.narrow.has(id) && other.story.events.includes(id))

/** Days in which a narrow event is one affair. */
const MAX_DAYS_OF_AFFAIR = 200

interface PairContext {
  vocabulary: FeatureIndex
  /** Every event, by its id. */
  events: ReadonlyMap<string, EventFeatures>
  /** Whether the figures of an event bring the two together. */
  bears: boolean
  /** Figures of the later story that take the place of the earlier one's. */
  successions: readonly Succession[]
  /** Whether a rule that says that two figures may not both be true is not believed. */
  isDoubtful: IsDoubtful
  /** Whether two figures are of two incidents. */
  areApart: AreApart
  climate: Climate
}

const toUpdate = ({ earlier, later, probability }: Succession): ComparedCounts => ({
  a: earlier,
  b: later,
  how: 'update',
  score: probability,
})

interface Grounds extends Pick<PairEvidence, 'similarity' | 'coversLede' | 'gap'> {
  /** The smallest event that both are about; null for none. */
  event: EventFeatures | null
}

function scoreOf(
  a: IndexedStory,
  b: IndexedStory,
  { similarity: { names, terms }, coversLede, gap, event }: Grounds,
): number {
  const nameless = a.weights.names.length === 0 || b.weights.names.length === 0
  const whole = nameless ? terms / 2 : Math.sqrt((names + 0.01) * (terms + 0.01))
  const back = coverLede(b, a)
  // Of a narrow event the later story may begin with what is new, and tell of what both are about further down.
  const isNear = event !== null && event.size <= IN_EVENT.narrow && gap < MAX_DAYS_OF_AFFAIR * 24
  const both = isNear ? (coversLede + back) / 2 : 0
  const lede = Math.max(coversLede, gap < 24 ? back : both)
  const alike = ((whole + lede) / 2) * (0.6 + 0.4 * Math.exp(-gap / (24 * 30)))
  const linked = linksTo(a, b) || linksTo(b, a) ? 0.15 : 0
  if (event !== null) {
    const { bonus, counted } = weighEvent(a.weights, b.weights, { event, alike, terms })
    // Months later another strike, another election is of the event as well.
    const isOver = IN_EVENT.older.some((least) => gap > least.days * 24 && whole < least.alike)
    return Math.min(1, alike * counted + linked + (isOver ? 0 : bonus))
  }
  // An editor who put one of them into an event and not the other has said something.
  const apart = a.reading.story.events.length > 0 || b.reading.story.events.length > 0 ? 0.75 : 1
  return Math.min(1, alike * apart + linked)
}

function smallestOf(events: string[], known: ReadonlyMap<string, EventFeatures>): EventFeatures | null {
  const shared = events.flatMap((event) => known.get(event) ?? [])
  return shared.toSorted((a, b) => a.size - b.size)[0] ?? null
}

/** How much of a story's lede another story has, 0 to 1: its names and its words, both. */
function coverLede(of: IndexedStory, by: IndexedStory): number {
  return Math.sqrt(share(of.lede.names, by.weights.names) * (share(of.lede.terms, by.weights.terms) + 0.02))
}

function share(lede: Lede['names'], vector: FeatureVector): number {
  let common = 0
  let all = 0
  for (const { number, weight } of lede) {
    all += weight
    if (weightIn(vector, number) > 0) common += weight
  }
  return all === 0 ? 0 : common / all
}

const pins = (from: IndexedStory, to: IndexedStory): boolean =>
  from.reading.story.related.pin.includes(to.reading.story.slug)

const linksTo = (from: IndexedStory, to: IndexedStory): boolean =>
  from.reading.story.links.includes(to.reading.story.slug)

function opposedIn(a: IndexedStory, b: IndexedStory, vocabulary: FeatureIndex): Opposed[] {
  const found: Opposed[] = []
  const isPinned = pins(a, b) || pins(b, a)
  const others = b.assertions().filter(({ aside }) => !aside)
  for (const one of a.assertions()) {
    if (one.aside) continue
    for (const other of others) {
      if (!mayOppose(one, other)) continue
      const opposed = opposeAssertions(one, other, vocabulary)
      if (opposed && (opposed.kind === 'change' || isPinned || areOfTwoOrigins(one, other))) found.push(opposed)
    }
  }
  return found.sort((x, y) => y.similarity - depthOf(y) - (x.similarity - depthOf(x)))
}

/**
 * Whether two are told by others than the writers, and each by another. What stories tell by themselves is much, and little of
 * it denies what another tells: of 27 pairs of real and invented stories that single words set against each other, none of
 * 22 was right where one of the two named nobody, and four of five where both did.
 */
const areOfTwoOrigins = (one: Assertion, other: Assertion): boolean =>
  one.chain?.origin != null && other.chain?.origin != null && !sameVoice(one.chain, other.chain)

/** Only a negation, a side taken or a halt can stand against anything. */
function mayOppose(one: Assertion, other: Assertion): boolean {
  return (
    one.negative !== other.negative ||
    one.halts ||
    other.halts ||
    other.ends ||
    (one.sides.size > 0 && other.sides.size > 0) ||
    one.cause * other.cause < 0 ||
    one.control * other.control < 0 ||
    (one.custody !== null && one.custody.person === other.custody?.person)
  )
}

/** Of two equal clashes the one between the upper sentences shows more of what the stories are about. */
const depthOf = ({ a, b }: Opposed): number => 0.03 * (a.sentence + b.sentence)
