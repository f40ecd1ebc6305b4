/**
 * What the engine finds in a text, in the words of PARC/PolNeAR: an attribution joins a source,
 * a cue and a content. All offsets are half-open, in UTF-16 units of the text as given.
 */

/** A stretch of the text: `start` is in it, `end` is behind it. */
export interface Span {
  start: number
  end: number
}

/** What a source is: an `aggregator` passes on what others say; who is `unnamed` has no name in the story. */
export type SourceKind = 'person' | 'official' | 'organisation' | 'outlet' | 'aggregator' | 'document' | 'unnamed'

/** What the text says of a source anywhere, in its own words; null where it does not say. */
export interface SourceWords {
  /** Office, job or description: `head of the port`, `a nurse at the camp`. */
  title: string | null
  /** How they know, or their part in the matter: `who was at the meeting`. */
  standing: string | null
  /** Why they are not named, or on what terms they spoke: `who asked not to be named`. */
  reason: string | null
}

/** Who says a thing, as the text names them at this place. */
export interface Source {
  /** The words that name the source here; empty when a chain or the context implies it. */
  spans: Span[]
  /** Resolved within the story: `she` → `Ann Lee`; `the officer` → `one senior officer`. Null when unresolved. */
  name: string | null
  kind: SourceKind
  /** How an unnamed source knows: `with access to the discussions`. */
  vantage: string | null
  /** Left out where the text says nothing of the source. */
  words?: SourceWords
}

/** How the source stands to what it is said to have said. */
export type Stance = 'asserted' | 'denied' | 'declined' | 'hedged'

/** `direct`: all content is quoted; `mixed`: some is; `indirect`: none. */
export type AttributionKind = 'direct' | 'indirect' | 'mixed'

/** A statement of the text and who makes it. */
export interface Attribution {
  kind: AttributionKind
  /** From the origin to the relay nearest the reader; empty when the text names nobody. */
  chain: Source[]
  cue: Span[]
  content: Span[]
  /** The stretches of the content that stand inside quotation marks, marks included. */
  quoted: Span[]
  stance: Stance
  /** Probability, 0 to 1, that a careful reader would mark the same content. */
  confidence: number
}

/** One source, cue and content joined, before chains, speakers and stance are known. */
export interface RawAttribution {
  source: Span[]
  cue: Span[]
  content: Span[]
  quoted: Span[]
  kind: AttributionKind
  confidence: number
  /** Probabilities that the labels and joins gave its parts; none where the wording decided alone. */
  evidence?: Evidence
}

/** How sure the labelling and joining was of the parts of an attribution, each 0 to 1. */
export interface Evidence {
  /** Mean over the tokens of the content, and of its first and its last token; of several contents the least sure. */
  content: number
  first: number
  last: number
  /** Mean over the tokens of the cue, and of the source; 0 where there is none. */
  cue: number
  source: number
  /** That the source, and the contents, belong to the cue. */
  sourceChance: number
  contentChance: number
  /** Of the second reading, round the cue: that it is a cue, how far its content is that of the first, its edges. */
  again: number
  agreed: number
  edges: number
  /** 1 where the second reading has the same source, else 0. */
  sameSource: number
}

/** What a quotation is used for: somebody’s words, as `speech` or a `fragment`, or words in marks for another reason. */
export type QuotationUse = 'speech' | 'fragment' | 'scare' | 'title' | 'term' | 'nickname'

/** A stretch inside quotation marks, the marks included. */
export interface Quotation extends Span {
  use: QuotationUse
  /** Resolved name of who speaks; null when nobody does or it is not known. */
  speaker: string | null
  /** Index into `Analysis.attributions`, or null. */
  attribution: number | null
  /** False when the quotation is re-opened in the next paragraph without being closed. */
  closed: boolean
}

/** What a figure measures. */
export type FigureKind =
  | 'cardinal'
  | 'money'
  | 'percent'
  | 'date'
  | 'time'
  | 'duration'
  | 'length'
  | 'area'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'age'
  | 'ordinal'
  | 'other'

/** How a text takes the edge off a number. */
export type FigureModifier = 'about' | 'at least' | 'at most' | 'more than' | 'less than'

/** What became of the people counted. */
export type CasualtyRole = 'killed' | 'injured' | 'missing' | 'displaced' | 'detained'

/** A number of the text, with what it is of. */
export interface Figure extends Span {
  text: string
  kind: FigureKind
  /**
   * The one number meant, in `unit`; null for ranges and vague quantities. Of `from 3.6 to 3.4 %` the new level, both ends
   * as bounds.
   */
  value: number | null
  /** Bounds, both included; null where there is none. */
  min: number | null
  max: number | null
  /** ISO 4217 code, `%`, `percentage points`, or the unit's English singular. */
  unit: string | null
  /** What is counted, as the text has it: `Palestinians`. */
  noun: string | null
  modifier: FigureModifier | null
  role: CasualtyRole | null
  /** ISO 8601 date, time or interval of a date figure, relative ones resolved. */
  iso: string | null
  /** ISO 8601 date that a count holds for, where the text says. */
  asOf: string | null
  /** Place the count holds for, where the text says. */
  place: string | null
  /** Index of the figure that this one is a part of: `12 dead, including 9 in …`. */
  partOf: number | null
  /** `to`: the new level of a change whose amount stands at `by`; `by`: the amount. */
  change: { direction: 'up' | 'down'; part: 'by' | 'from' | 'to' } | null
  /** Index into `Analysis.attributions`, or null. */
  attribution: number | null
}

/** What bears a name. */
export type NameKind = 'person' | 'organisation' | 'place' | 'unknown'

/** A proper name where it stands, joined to the fullest form of it in the story. */
export interface NameMention extends Span {
  name: string
  kind: NameKind
  /** Whether the story uses it as an outlet’s: people tell it things. Default: false. */
  isOutlet?: boolean
}

/** Something about the text that an editor should mend. */
export interface Problem extends Span {
  rule: 'quote-unbalanced'
  message: string
}

/** All that the engine finds in a text, each list in text order. */
export interface Analysis {
  sentences: Span[]
  paragraphs: Span[]
  attributions: Attribution[]
  quotations: Quotation[]
  figures: Figure[]
  names: NameMention[]
  problems: Problem[]
  /** Set where the text is in no language that the engine reads, so that nothing was looked for. */
  unread?: true
}

/** What is known of a text beside its words. */
export interface AnnotateOptions {
  /**
   * BCP 47 tag of the language of the text. In one that the engine does not read nothing is found. Default: none, and the
   * words tell.
   */
  language?: string
  /**
   * ISO 8601 date of the story, to which `Tuesday` and `last week` are relative. Default: none, and relative dates stay
   * unresolved.
   */
  date?: string
  /** Outlet whose story it is, which is no relay of its own. Default: none but the wire that a dateline names. */
  publisher?: string
}

/** A stretch inside quotation marks as the scanner of marks sees it, before anyone asks what it is used for. */
export interface RawQuotation extends Span {
  /** False when the quotation is re-opened in the next paragraph, or never closed. */
  closed: boolean
  /** 0 for a quotation of the text, 1 for one inside another. */
  depth: number
}
