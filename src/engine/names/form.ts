import type { NameKind } from '../types.ts'
import type { Title } from './read-title.ts'

/** A name as it stands in one place of a story, with what its surroundings say of it. */
export interface Form {
  /** The words as they stand. */
  name: string
  kind: NameKind
  title: Title | null
}
