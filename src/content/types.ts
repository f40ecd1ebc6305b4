import type { VFile } from 'vfile'
import type { PackedStory } from '../build/cache/story-cache.ts'
import type { Heading, Newsroom, RegisteredSource, Story, StoryHistory } from '../newsroom/types.ts'
import type { History } from './history/read-history.ts'
import type { Frontmatter, SiteSettings } from './read/schema.ts'

export type { Frontmatter, SiteSettings } from './read/schema.ts'

/** An article as it stands in its file, the frontmatter checked, the body not yet read. */
export interface Article {
  slug: string
  path: string
  frontmatter: Frontmatter
  /** Markdown, led by as many empty lines as stand before it in the file, so that lines keep their numbers. */
  body: string
  /** Whether it is a draft only until its time has come. Default: false. */
  scheduled?: true
}

/** A plain page of `content/pages`, rendered. */
export interface Page {
  id: string
  title: string
  description: string | null
  html: string
}

/** What a description file says beyond its title: its body, rendered. */
export type WithProse<Entry> = Entry & { html: string }

/** All that an editor wrote, read and checked. */
export interface Content {
  site: SiteSettings
  articles: Article[]
  sources: WithProse<RegisteredSource>[]
  events: WithProse<Heading>[]
  topics: WithProse<Heading>[]
  pages: Page[]
  /** Every file that was read, with its messages. */
  files: VFile[]
  /** What no build publishes yet. */
  waiting: { drafts: number; heldBack: { path: string; published: string }[] }
}

/** A content folder of which every story is compiled, and none related to another yet. */
export interface CompiledContent extends Content {
  /** Where the site stands: `https://example.org` and the path that its addresses begin with. */
  address: { origin: string; base: string }
  /** The articles as compiled, in their order. */
  packed: PackedStory[]
  /** Newest first. */
  stories: Story[]
  /** For each slug, where the rendered story lies and its digest. */
  rendered: Record<string, Rendered>
  /** What git knows of the files. */
  versions: History
}

/** All that the pages show. */
export interface CompiledBriefing extends Omit<CompiledContent, 'articles' | 'packed' | 'versions'> {
  /** What the stories know together. */
  newsroom: Newsroom
  /** What became of the stories that git knows to have changed since publication, by slug. */
  history: Record<string, StoryHistory>
}

export interface Rendered {
  /** Path of a file of which the story is a part. */
  path: string
  /** Offsets of the part in bytes, half-open. */
  start: number
  end: number
  digest: string
}
