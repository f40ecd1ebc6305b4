import type { SourceReading } from '../sources/read-source.ts'
import type { NameKind, Span } from '../types.ts'
import type { Entity } from './entities/entities.ts'
import type { MentionHistory, ResolvedMention } from './mention-history.ts'
import type { Placed } from './place-mentions.ts'

/** Everything that tells who a source is, at the place where it stands. */
export interface MentionContext {
  text: string
  /** The words of the source; empty where it has none. */
  span: Span
  /** What it says, where that is known. */
  said: readonly Span[]
  /** Whether the text says that it is not to be named. */
  isAnonymous: boolean
  /** Quotations of the text, in text order. */
  quotations: readonly Span[]
  /** Index of its sentence. */
  sentence: number
  /** Those named before it, outside quotation marks, in text order. */
  placed: Placed[]
  /** How often the one of a kind that is named most is named, of those. */
  mostMentions: (kind: NameKind) => number
  /** Those named first in the sentences after. */
  ahead: readonly Placed[]
  /** Whom sentences before begin with, not by name. */
  subjects: readonly ResolvedMention[]
  /** Sources before it. */
  history: MentionHistory
  /** The words of the next source that is no pronoun; null behind the last. */
  next: Span | null
  /** The source right before, be it known or not who it is; null for the first. */
  previous: Resolution | null
  /** Whether a mention begins its sentence, see `isSubject`. */
  isSubject: (mention: Placed) => boolean
  /** Its words, taken apart, and the names that lie in them. */
  source: SourceReading
  /** Everybody and everything that the story names, by full name. */
  entities: Map<string, Entity>
}

/** A source heard; `name` is null when it is not sure who. */
export type Resolution = Omit<ResolvedMention, 'name'> & { name: string | null }
