import type { FrontmatterFields } from '../markdown/split-frontmatter.ts'

/** The files of a site's folder. Paths are relative to it, with `/` between their parts. */
export interface SiteFiles {
  /** Absolute path of the folder. */
  root: string
  /** Sorted. */
  paths: readonly string[]
  has(path: string): boolean
  /** Text of a file; empty when it is not there or cannot be read. */
  read(path: string): string
}

/** Where a document stood on its old site. */
export interface OldAddress {
  /** Path from the root of the old site, such as `/2019/08/02/bridge/`. */
  path: string
  /** Why it may be another; null when the generator leaves no choice. */
  guess: string | null
}

/** What a story says of itself, as far as its address was made of it. */
export interface Addressed {
  fields: FrontmatterFields
  title: string | null
  /** ISO 8601. */
  published: string | null
}

/** A document of an archive that is a story. */
export interface ArchiveStory {
  path: string
  /** Fields that the configuration of the site gives it; its own frontmatter goes before them. */
  defaults: FrontmatterFields
  /** Null when the generator gave it none. */
  addressOf(story: Addressed): OldAddress | null
}

/** What a generator makes of a folder of its kind. */
interface ReadSite {
  stories: ArchiveStory[]
  /** Documents that are pages of the site, without a date, and no stories. */
  pages: ArchiveStory[]
  /** Folders from which addresses such as `/img/quay.jpg` were answered, relative to the root, the likeliest first. */
  publicFolders: string[]
  /** `https://example.org/news/`; null when the configuration does not say. */
  url: string | null
  /** BCP 47; null when the configuration does not say. */
  language: string | null
  /** Redirects that the configuration keeps apart from the stories: old path → path of a document. */
  redirects?: ReadonlyMap<string, string>
}

/** A static site generator, as far as its folders are known. */
export interface Generator {
  name: string
  /** Whether a folder is one of its sites, by the names of its files. */
  knows(files: SiteFiles): boolean
  read(files: SiteFiles): ReadSite
}

/** A folder of a static site generator, read for import. */
export interface SiteArchive extends ReadSite {
  generator: string
  files: SiteFiles
  /** Names of authors by the ids that stories give. */
  authors: ReadonlyMap<string, string>
}
