import type { History } from '../content/history/read-history.ts'
import type { Address, Content } from '../content/types.ts'
import type { Story } from '../newsroom/index.ts'
import type { Rendered } from './cache/read-rendered.ts'
import type { StoredStory } from './cache/story-cache.ts'

/** A project's own remark plugins as one file, which threads can load. */
export interface BundledPlugins {
  /** Address of a module whose default export is a list of plugins with their options. */
  href: string
  /** Changes with any code and any option of theirs. */
  digest: string
  /** Paths of the modules in it. */
  modules: string[]
}

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
