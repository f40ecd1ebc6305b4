import type { NameMention, Span } from '../types.ts'
import type { Entity } from './entities.ts'
import type { Heard, History } from './mention-history.ts'
import type { Placed } from './resolve-person.ts'

/** Everything that tells who a source is, at the place where it stands. */
export interface Scene {
  text: string
  span: Span
  sentence: number
  placed: Placed[]
  history: History
  isSubject: (mention: Placed) => boolean
  inside: NameMention[]
  entities: Map<string, Entity>
}

/** A source heard; `name` is null when it is not sure who. */
export type Hearing = Omit<Heard, 'name'> & { name: string | null }
