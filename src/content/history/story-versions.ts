import { relative, sep } from 'node:path'
import type { VFile } from 'vfile'
import { blobId } from '../files/blob-id.ts'
import type { Article } from '../types.ts'
import type { FileVersion, History } from './read-history.ts'

/** Versions of a story, the newest, among which the first published one is looked for. */
const MAX_VERSIONS_READ = 200

/** The versions in git of a story that has several. */
export interface StoryVersions {
  article: Article
  /** Oldest first. */
  versions: FileVersion[]
  /** Whether the file as it stands is the newest version. */
  committed: boolean
}

/**
 * The stories with more than one version, whose editors let earlier ones be compared.
 *
 * @param folder Path of the content folder.
 * @param files The files of the folder as they stand.
 */
export function storyVersions(
  folder: string,
  articles: readonly Article[],
  files: readonly VFile[],
  history: History,
): StoryVersions[] {
  const fileOf = new Map(files.map((file) => [file.path, file]))
  return articles.flatMap((article): StoryVersions[] => {
    const versions = history[relative(folder, article.path).split(sep).join('/')]?.slice(-MAX_VERSIONS_READ) ?? []
    const newest = versions.at(-1)?.blob
    const committed = newest !== undefined && blobId(String(fileOf.get(article.path)), newest.length) === newest
    const { draft, history: open } = article.frontmatter
    const compared = !draft && open && versions.length > (committed ? 1 : 0)
    return compared ? [{ article, versions, committed }] : []
  })
}
