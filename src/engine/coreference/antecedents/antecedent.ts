import type { NameMention } from '../../types.ts'
import type { Entity } from '../entities/entities.ts'
import type { MentionContext, Resolution } from '../mention-context.ts'
import type { ResolvedMention } from '../mention-history.ts'
import type { Placed } from '../place-mentions.ts'

/** Somebody whom the words of a source may mean. */
export interface Antecedent {
  /** Who it is then; `name` null: it is not sure who. */
  resolution: Resolution
  /** Null for one that was heard and not named, and for words that mean themselves. */
  entity: Entity | null
  /** Last mention of the name before the words, outside quotation marks. */
  named: Placed | null
  /** Last time it was heard. */
  earlier: ResolvedMention | null
  /** Where a sentence before begins with it, and it was neither named nor heard. */
  subject: ResolvedMention | null
  /** Where the sentences after bring it in, and it was not named before. */
  ahead: Placed | null
  /** How it came to be a candidate beside being named or heard: by the rules, as itself, or as nobody. */
  isByRule: boolean
  isItself: boolean
  /** The name, where it stands in the words themselves: `Lee` in `the mayor Ann Lee`, `the office of Lee`. */
  inside: NameMention | null
}

/** What candidates are weighed by: the place where the words stand, and what was read there. */
export interface OpenMention {
  context: MentionContext
  /** `he`, `she`, `they`, `it`, `who`, or what kind of description the words are. */
  form: string
  head: string
  modifiers: readonly string[]
  words: string
}
