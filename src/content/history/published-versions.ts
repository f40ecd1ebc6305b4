import { VFile } from 'vfile'
import { readFrontmatter } from '../read/frontmatter.ts'
import { withLineFeeds } from '../read/read-text.ts'
import { frontmatterSchema } from '../schemas/frontmatter-schemas.ts'
import type { Article } from '../types.ts'
import type { FileVersion } from './read-history.ts'

/** Versions of a story that are compared, the first among them. */
const MAX_VERSIONS = 20

/**
 * The versions of a story that readers could see, oldest first: no drafts, and none that no build could read. Of many,
 * the first and the newest; none where the repository does not hold them all.
 *
 * @param texts contents by the id of the blob
 * @returns articles named by their blob, as the cache of old versions knows them, each with its date
 */
export function publishedVersions(
  path: string,
  versions: readonly FileVersion[],
  texts: ReadonlyMap<string, string>,
): { date: string; article: Article }[] {
  if (versions.some(({ blob }) => !texts.has(blob))) return []
  const seen = versions.flatMap(({ blob, date }) => {
    const value = withLineFeeds(texts.get(blob)!)
    const parts = readFrontmatter(new VFile({ path, value }), frontmatterSchema)
    if (!parts || parts.data.draft || parts.body.trim() === '') return []
    return [{ date, article: { slug: blob, path, frontmatter: parts.data, body: parts.body } }]
  })
  return seen.length <= MAX_VERSIONS ? seen : [seen[0]!, ...seen.slice(1 - MAX_VERSIONS)]
}
