/** What became of a story, version by version. */
import type { Stance } from '../../engine/index.ts'
import type { Passage } from './passage.ts'

/** A claim, quotation or figure as one version of a story has it; `text` is all sentences that it touches. */
export interface VersionPassage extends Passage {
  /** The annotated words. */
  words: string
  /** Who says it, as that version names them, origin first; empty for figures. */
  sources: string[]
  stance: Stance | null
}

/** One thing that two versions of a story differ in. */
export interface Change {
  kind: 'claim' | 'quote' | 'figure'
  what: 'added' | 'removed' | 'altered'
  before: VersionPassage | null
  after: VersionPassage | null
  /** Of what was added to or removed from a sentence that was only reworded: that sentence in the other version. */
  reworded: Pick<Passage, 'text' | 'sentence'> | null
}

/** What one commit changed in a story. */
interface VersionChange {
  /** ISO 8601, when it was committed; null for what is not committed yet. */
  date: string | null
  changes: Change[]
}

/** What became of a story since it was first in the open. */
export interface StoryHistory {
  /** ISO 8601, when the first version that is no draft was committed. */
  since: string
  /** That first version against the present one. */
  changes: Change[]
  /** Version by version, newest first; those that changed nothing are left out. */
  steps: VersionChange[]
}
