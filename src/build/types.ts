import type { History } from '../content/history/read-history.ts'
import type { Address, Content } from '../content/types.ts'
import type { Story } from '../newsroom/index.ts'
import type { StoredStory } from './cache/story-cache.ts'
import type { BundledPlugins } from './remark-plugins.ts'

/** A content folder of which every story is compiled, and none related to another yet. */
export interface CompiledContent extends Content {
  address: Address
  /** The articles as compiled, in their order. */
  compiled: StoredStory[]
  /** Newest first. */
  stories: Story[]
  /** Where the rendered stories lie, by slug. */
  rendered: Map<string, Rendered>
  /** What git knows of the files. */
  versions: History
  /** The project's own remark plugins; null for none. */
  plugins: BundledPlugins | null
}

/** The HTML of a story as a part of a file. */
export interface Rendered {
  path: string
  /** Offsets of the part in bytes, half-open. */
  start: number
  end: number
  digest: string
}
