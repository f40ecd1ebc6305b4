/** Events and topics: timelines, conflicts and ledgers. */
import type { AttributedPassage, SourceChain } from './source.ts'

/** An optional description, `content/events/*.md` or `content/topics/*.md`. */
export interface Heading {
  id: string
  title: string
  description: string | null
}

/** Pairs of figures, each `slug#annotation`, that an editor confirms or rejects. */
interface PairRulings {
  confirm: [string, string][]
  reject: [string, string][]
}

/** A description of an event, with the editor's word on what is said of its figures. */
export interface EventHeading extends Heading {
  /** Whether two may not both be true. */
  conflicts?: PairRulings
  /** Whether two are of one thing. */
  ledger?: PairRulings
}

/** Accounts of one thing that may not all be true. */
export interface Conflict {
  id: string
  event: string
  kind: 'figure' | 'occurrence'
  /** What is in dispute: `killed, Gaza Strip`. */
  about: string
  /** Those that clash: of an occurrence two, of a figure one for each number that is given. */
  accounts: AttributedPassage[]
  /** Further accounts that say the same as one of them. */
  support: AttributedPassage[]
}

export interface LedgerRow {
  slug: string
  annotation: string
  text: string
  value: number | null
  min: number | null
  max: number | null
  unit: string | null
  noun: string | null
  role: string | null
  place: string | null
  asOf: string
  chain: SourceChain | null
  status: 'standing' | 'superseded'
  /** The later figure that brings this one up to date; null for one that stands. */
  supersededBy: { slug: string; annotation: string } | null
  /** Id of the figure this one is a part of, of the same story. */
  partOf: string | null
}

/** All figures of one noun, role and place within an event, oldest first. */
export interface LedgerSeries {
  id: string
  title: string
  unit: string | null
  rows: LedgerRow[]
}

export interface EventTimeline {
  event: Heading
  /** Slugs, oldest first. */
  stories: string[]
  conflicts: Conflict[]
  ledger: LedgerSeries[]
}

export interface TopicPage {
  topic: Heading
  /** Slugs, newest first. */
  stories: string[]
}
