import type { VFile } from 'vfile'
import type { EventHeading, Heading, Newsroom, RegisteredSource, Story, StoryHistory } from '../newsroom/index.ts'
import type { Logo, SiteAsset } from './files/types.ts'
import type { Frontmatter } from './schemas/frontmatter-schemas.ts'
import type { SiteFile } from './schemas/site-schema.ts'

export type { Frontmatter } from './schemas/frontmatter-schemas.ts'

/** What `site.yaml` says, its pictures as the site carries them. */
export interface SiteSettings extends Omit<SiteFile, 'logo'> {
  logo: Logo | null
}

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
  events: WithProse<EventHeading>[]
  topics: WithProse<Heading>[]
  pages: Page[]
  /** Files that the pages and descriptions need beside them; in a whole briefing, the stories too. Each once. */
  assets: SiteAsset[]
  /** Every file that was read, with its messages. */
  files: VFile[]
  /** Slugs of the stories that pages and descriptions link to, by the path of their file. */
  proseLinks: ReadonlyMap<string, readonly string[]>
  /** Slugs of stories whose files could not be read; they may be linked to. */
  unread: string[]
  /** What no build publishes yet. */
  waiting: { drafts: number; heldBack: { path: string; published: string }[] }
}

/** A remark plugin of a project: the name of a package or the path of a file, and options that JSON can hold. */
export type RemarkPlugin = string | [name: string, options: Record<string, unknown>]

/** Where the site stands. */
export interface Address {
  /** `https://example.org`, without a path. */
  origin: string
  /** Path that all addresses begin with, `/` or `/news/`. */
  base: string
}

/** Annotated HTML of the stories, by slug. */
interface StoryHtml {
  /** Changes when the HTML does. */
  digest(slug: string): string
  /** @throws When another build has changed the cache meanwhile. */
  read(slug: string): string
}

/** A content folder read, compiled and related: all that the pages show. */
export interface CompiledBriefing extends Omit<Content, 'articles'> {
  address: Address
  /** Newest first. */
  stories: Story[]
  storyHtml: StoryHtml
  /** What the stories know together. */
  newsroom: Newsroom
  /** What became of the stories that git knows to have changed since publication, by slug. */
  history: Record<string, StoryHistory>
}
