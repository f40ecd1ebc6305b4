/**
 * The whole collection at once, as plain data. `Briefing` goes in (what the files say and the engine
 * found), `Newsroom` comes out (what all stories together know).
 */
import type { Annotation, NameMention, SourceKind, Span, Stance } from '../engine/index.ts'
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

interface Correction {
  /** ISO 8601. */
  date: string
  text: string
}

/** A date where it stands; `iso` is an ISO 8601 date, month, year or interval. */
export interface DateMention extends Span {
  iso: string
}

/** One article: its frontmatter, its text as flattened, and what the engine and the editor marked in it. */
/** A picture that leads a story, in the forms that the site carries. Addresses are final. */
export interface StoryImage {
  src: string
  /** Media type of `src`. */
  type: string
  /** Widths to choose from, as in HTML; empty for a picture that is published as it is. */
  srcset: string
  /** In pixels, of the picture as given. */
  width: number
  height: number
  /** What it shows; empty where the editor said nothing. */
  alt: string
  caption: string | null
  credit: string | null
}

export interface Story {
  slug: string
  path: string
  title: string
  description: string
  kicker: string | null
  byline: string | null
  dateline: string | null
  /** ISO 8601 with zone. */
  published: string
  updated: string | null
  topics: string[]
  events: string[]
  related: { pin: string[]; block: string[] }
  corrections: Correction[]
  method: string | null
  /** Why no build publishes it yet, in a preview; null for a published story. */
  unpublished: 'draft' | 'scheduled' | null
  /** The picture at its head; null for none. */
  image: StoryImage | null
  /** The picture that stands for it elsewhere: that at its head, else the first in its text; null for none. */
  card: StoryImage | null
  /** Paths from the root of the site at which it stood before. */
  redirects: string[]
  language: string
  text: string
  sentences: Span[]
  paragraphs: Span[]
  names: NameMention[]
  /** Every date that the text gives, marked on the page or not. */
  dates: DateMention[]
  annotations: Annotation[]
  /** Slugs that the text links to. */
  links: string[]
  words: number
}

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

export interface Briefing {
  stories: Story[]
  sources: RegisteredSource[]
  events: EventHeading[]
  topics: Heading[]
  /** Name of who publishes the stories, and so is no source of them. Default: none. */
  publisher?: string | null
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
  /** Those who bear a name, each once. */
  origins: KnownSource[]
  relays: KnownSource[]
  /** Claims and quotes, a quote within a claim of the same source being a part of it; the counts below are of these. */
  statements: number
  /** Those of sources that bear a name. */
  named: number
  /** Those of people left unnamed. */
  unnamed: number
  /** Those that a relay passes on without saying whose they are. */
  notStated: number
  /** Those that a relay passes on, whoever they are of. */
  relayed: number
}

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
interface Mention {
  source: KnownSource
  claims: number
  quotes: number
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

export type * from './passage.ts'
export type * from './versions/types.ts'
