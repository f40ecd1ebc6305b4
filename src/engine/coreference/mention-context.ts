import type { NameKind, NameMention, Span } from '../types.ts'
import type { Entity } from './entities.ts'
import type { MentionHistory, ResolvedMention } from './mention-history.ts'
import type { Placed } from './resolve-person.ts'

/** Everything that tells who a source is, at the place where it stands. */
export interface MentionContext {
  text: string
  span: Span
  sentence: number
  placed: Placed[]
  /** How often the one of a kind that is named most is named, of those. */
  mostMentions: (kind: NameKind) => number
  /** Those named first in the sentences after. */
  ahead: readonly Placed[]
  /** Whom sentences before begin with, not by name. */
  subjects: readonly ResolvedMention[]
  history: MentionHistory
  /** The words of the next source that is no pronoun; null behind the last. */
  next: Span | null
  /** The source right before, be it known or not who it is; null for the first. */
  previous: Resolution | null
  isSubject: (mention: Placed) => boolean
  inside: NameMention[]
  entities: Map<string, Entity>
}

/** A source heard; `name` is null when it is not sure who. */
export type Resolution = Omit<ResolvedMention, 'name'> & { name: string | null }
