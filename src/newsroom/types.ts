/**
 * The whole collection at once, as plain data. `Briefing` goes in (what the files say and the engine
 * found), `Newsroom` comes out (what all stories together know).
 */
import type { EventHeading, EventTimeline, Heading, LedgerRow, TopicPage } from './types/event.ts'
import type { Relation } from './types/relation.ts'
import type { Dossier, Mention, RegisteredSource, SourceChain, Sourcing } from './types/source.ts'
import type { Story } from './types/story.ts'

export interface Briefing {
  stories: Story[]
  sources: RegisteredSource[]
  events: EventHeading[]
  topics: Heading[]
  /** Name of who publishes the stories, and so is no source of them. Default: none. */
  publisher?: string | null
}

export interface Newsroom {
  /** Slugs, newest first. */
  order: string[]
  sourcing: Record<string, Sourcing>
  relations: Record<string, Relation[]>
  /** For each story, annotation id → through whom it came. */
  chains: Record<string, Record<string, SourceChain>>
  /** Registered sources, and those that bear a name and have said two things. */
  dossiers: Dossier[]
  /** All other sources, by story. */
  mentions: Record<string, Mention[]>
  events: EventTimeline[]
  topics: TopicPage[]
  /** For each story, annotation id → ids of the conflicts it is an account in. */
  disputed: Record<string, Record<string, string[]>>
  /** For each story, annotation id → the later figure that superseded it. */
  superseded: Record<string, Record<string, LedgerRow>>
}

export type * from './types/event.ts'
export type * from './types/passage.ts'
export type * from './types/relation.ts'
export type * from './types/source.ts'
export type * from './types/story.ts'
export type * from './types/version.ts'
