/** Why two stories are related. */
import type { Passage } from './passage.ts'

export type RelationKind =
  | 'contradicts'
  | 'updates'
  | 'follows'
  | 'same-quotation'
  | 'same-figure'
  | 'same-origin'
  | 'same-event'
  | 'same-people-and-places'

/** What makes a reason; `earlier` and `later` say it of the other story. */
export type ReasonKind =
  | 'accounts-differ'
  | 'figures-differ'
  | 'later-figure'
  | 'earlier-figure'
  | 'later-state'
  | 'earlier-state'
  | 'later-report'
  | 'earlier-report'
  | 'quotation'
  | 'reworded-quotation'
  | 'figure'
  | 'origin'
  | 'matter'
  | 'chosen'

/** Why two stories are related, in no language yet. */
export interface RelationReason {
  kind: ReasonKind
  /** Words of the texts that it speaks of: both figures, this story’s first; the names that are shared. */
  words: string[]
}

export interface Relation {
  /** Slug of the other story. */
  slug: string
  kind: RelationKind
  /** 0 to 1, for order only. */
  score: number
  pinned: boolean
  reason: RelationReason
  /** The sentence of this story and of the other that relate them. */
  here: Passage | null
  there: Passage | null
}
