import type { Address, RemarkPlugin } from '../content/types.ts'
import type { PagePayload } from './page-payload.ts'
import type { Kind, ParamsOf, ShownBy } from './routes.ts'

/** What to compile, and where what comes of it is cached. */
export interface CompileOptions {
  /** Path of the content folder. */
  content: string
  /** Path of the folder in which compiled stories are cached. */
  cache: string
  address: Address
  /** Path of the folder whose files stand in the site as they are. Default: none. */
  public?: string
  /** Whether stories with `draft: true` are taken in. Default: false. */
  drafts?: boolean
  /** The project's own remark plugins. Default: none. */
  plugins?: RemarkPlugin[]
}

/** Service that compiles a content folder and returns the data of each page: in this thread, or in a worker. */
export interface PageDataService {
  /**
   * Reads and compiles a content folder. Resolves as soon as that is done; the stories are related afterwards, and all
   * other requests wait for it.
   *
   * @param onProgress Is told how far the build is, now and while pages are written. Default: nobody is.
   */
  open(options: CompileOptions, onProgress?: OnProgress): Promise<Opened>
  /** Which pages of a kind there are, each with a key that changes when what it shows does, from build to build. */
  paths<K extends Kind>(kind: K): Promise<{ params: ParamsOf<K>; cacheKey: string }[]>
  /**
   * All that a page shows. Rejects when there is no such page.
   *
   * @param ownComponents Names of the components that the project has its own of; of items that they show, data is given. Default: none.
   */
  show<K extends Kind>(
    kind: K,
    params: ParamsOf<K>,
    ownComponents?: readonly string[],
  ): Promise<PagePayload<ShownBy<K>>>
  /** Writes the data beside the pages into the folder of the site, and gives the lines of its file `_redirects`. */
  writeData(out: string): Promise<string>
  /** A file beside the pages, for the preview: data, a picture, a document. Null when there is none at that path. */
  readFile(path: string): Promise<Uint8Array | string | null>
  /** Writes down for the next build what pages have shown in this one. */
  saveCacheKeys(): Promise<void>
  close(): Promise<void>
}

/** How far a build is. Where there is nothing to count, `total` says of how many stories. */
export interface Progress {
  step: 'read' | 'compile' | 'relate' | 'write'
  done: number
  total: number
}

/** Takes how far a build is. */
export type OnProgress = (progress: Progress) => void

/** What opening says of a content folder. */
export interface Opened {
  /** What editors should fix, for the terminal; empty when there is nothing. */
  report: string
  /** Whether the site would be wrong. */
  wrong: boolean
  /** Pictures that are named and not there, which pages go without. */
  missingPictures: number
  warnings: number
  stories: StoreEntry[]
  /** The same, one by one, for the preview. */
  findings: PageFinding[]
  /** How many stories are drafts. */
  drafts: number
  /** Stories whose time has not come, the next one first; `published` is ISO 8601. */
  heldBack: { path: string; published: string }[]
}

/** What an editor should fix, and the page that it shows on. */
export interface PageFinding {
  /** Path of the page below the root of the site, `articles/bridge-shut`; null for what is on no page of its own. */
  page: string | null
  /** Path of the file. */
  path: string
  line: number
  column: number
  severity: 'error' | 'warning'
  message: string
  fix: string | null
}

/** What Astro's store holds of a story. */
interface StoreEntry {
  slug: string
  title: string
  published: string
  /** Of what its editor wrote. */
  written: string
  /** Of the story and of all that others may say of it. What a page really shows is in its `cacheKey`. */
  digest: string
}
