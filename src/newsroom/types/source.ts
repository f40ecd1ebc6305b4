/** Who said it: the registry, chains, and what a source has said. */
import type { SourceKind, Stance } from '../../engine/index.ts'
import type { Passage } from './passage.ts'

/** An entry of `content/sources/*.md`. */
export interface RegisteredSource {
  /** The file's name without `.md`. */
  id: string
  name: string
  aliases: string[]
  kind: SourceKind
  /** Whether it passes on what others said, as an aggregator does. */
  relays: boolean
  /** Ids of the sources that its reports rest on by default. */
  upstream: string[]
  url: string | null
  description: string | null
  /** The file it stands in, for messages. */
  path: string
}

/** A source as the pages know it: registered, or seen in the stories only. */
export interface KnownSource {
  /** Registry id, or the slug of the name. */
  id: string
  name: string
  kind: SourceKind
  registered: RegisteredSource | null
}

/** A path of known sources, origin first, relay nearest the reader last. */
export interface SourceChain {
  links: KnownSource[]
  /** Id of the origin; null when the chain names none: the origin is unknown. */
  origin: string | null
}

export interface AttributedPassage extends Passage {
  kind: 'claim' | 'quote' | 'figure'
  chain: SourceChain | null
  stance: Stance | null
}

/** The sourcing line above a story. */
export interface Sourcing {
  claims: number
  quotes: number
  figures: number
  /** Those who bear a name, each once, those with most statements first. */
  origins: KnownSource[]
  relays: KnownSource[]
  /** What one source says in one sentence, by claims and quotes, is one statement; the counts below are of these. */
  statements: number
  /** Those of sources that bear a name. */
  named: number
  /** Those of people left unnamed. */
  unnamed: number
  /** Those of somebody who is told by a description only: `the ratepayers' association`. */
  described: number
  /** Those that a relay passes on without saying whose they are. */
  notStated: number
  /** Those that a relay passes on, whoever they are of. */
  relayed: number
  /** Whether every sentence that may report somebody has a mark; else there may be more than these. */
  complete: boolean
}

export interface QuotationUseInStory extends Passage {
  /** The words between the marks. */
  words: string
}

/** One quotation as it appears in one or more stories. */
export interface QuotationEntry {
  id: string
  words: string
  uses: QuotationUseInStory[]
  /** True when two stories word it differently. */
  drift: boolean
}

/** What the collection knows about one source. Facts, no score. */
export interface Dossier {
  source: KnownSource
  stories: { slug: string; claims: number; quotes: number }[]
  stances: Record<Stance, number>
  asOrigin: number
  asRelay: number
  /** Slugs of stories whose only origin it is. */
  soleOrigin: string[]
  passages: AttributedPassage[]
  quotations: QuotationEntry[]
  contradicted: { conflict: string; passage: AttributedPassage }[]
  /** Slugs of stories of it that carry a correction. */
  corrected: string[]
}

/** A source that has no dossier: named once, or described only. */
export interface Mention {
  source: KnownSource
  claims: number
  quotes: number
}
