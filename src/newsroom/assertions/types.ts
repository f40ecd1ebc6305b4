import type { Way } from '../lexicon/contraries.ts'
import type { LazyList } from '../memo/lazy-list.ts'
import type { StoryReading } from '../story/read-story.ts'
import type { SourceChain } from '../types.ts'
import type { SlotAnswers } from './answers/list-answers.ts'
import type { Custody } from './find-custody.ts'
import type { Activities } from './list-activities.ts'
import type { Quantity } from './quantities/list-quantities.ts'

/** One thing that a story says, by its own voice or another's. */
export interface Assertion {
  reading: StoryReading
  sentence: number
  /** Number of the voice of the story that says it, one after the other; a sentence may have two. */
  order: number
  annotation: string | null
  text: string
  /** The part of its sentence in which its voice speaks. */
  part: string
  terms: LazyList
  /** The same with one word for those that mean the same. */
  roots: () => LazyList
  /** The same of its whole part. */
  partRoots: () => LazyList
  /** What it answers to each question to which but one answer is true. */
  answers: () => SlotAnswers
  /** It says that something is not so. */
  negative: boolean
  /** Somebody says so against others: a denial, not merely a sentence with `not` in it. */
  denial: boolean
  /** It speaks of what is planned, feared or possible. */
  unreal: boolean
  /** Opposition → which side it takes, negation counted in. */
  sides: ReadonlyMap<string, 1 | -1>
  /** Opposition → the terms of what stands near the words that take the side. */
  sided: (opposition: string) => string[]
  /** Whether it says that something has been halted. */
  halts: boolean
  activities: () => Activities
  /** For each negation the terms that it stands just before. */
  negated: string[][]
  /** Keys of what its sentence names, people and sources left out. */
  names: string[]
  /** Those of them that are places. */
  places: string[]
  chain: SourceChain | null
  /** It denies what stands in the sentence before it, and says no more: `Brandt denied this`. */
  reply: boolean
  /** All words by which its story calls whoever says it, in small letters. */
  voiceWords: () => Set<string>
  /** Numbers, lengths of time, days and hours that it gives. */
  quantities: () => Quantity[]
  /** Words for whoever says it, where the words of its sentence say. */
  giver: string[]
  /** What a thing was lost to: 1 a deed, -1 a mishap, 0 nothing or both. */
  cause: 1 | 0 | -1
  /** Who has a place: 1 who took it, -1 who keeps it. */
  control: 1 | 0 | -1
  /** Who came to harm: 1 some did, -1 nobody did, 0 nothing of either. */
  harm: 1 | 0 | -1
  /** What it says has befallen a person. */
  custody: Custody | null
  /** Ways that it says something is, of which but one can hold. */
  ways: () => SaidWay[]
  /** It says that something which went on is over. */
  ends: boolean
  /** It stands far down and is told in passing, so that only its neighbours in the story answer it. */
  aside: boolean
  /** It stands far down and nothing near it denies anything: no rule reads it, its words alone are weighed. */
  isWeighedOnly: boolean
}

/** A way that something is said to be, with the words that say so. */
export interface SaidWay extends Omit<Way, 'phrase'> {
  pattern: RegExp
  isPhrase: boolean
}

/** Two assertions that may not both be true, or of which the later tells how things have changed. */
export interface Opposed {
  a: Assertion
  b: Assertion
  kind: 'conflict' | 'change'
  /** What they differ about: `halted or continued`. */
  label: string
  /** 0 to 1: how much of the shorter one's matter they share. */
  similarity: number
}

/** What two assertions have in common: number of terms, and their share of the shorter one's weight. */
export interface Common {
  /** Those that are no part of a name. */
  matter: string[]
  terms: string[]
  similarity: number
}
