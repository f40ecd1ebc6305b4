import { basename, join, sep } from 'node:path'
import type { VFile } from 'vfile'

/**
 * Slugs of the stories whose files could not be read: what links to one is right, and only that file is to be corrected.
 *
 * @param folder Path of the content folder, as the paths of the files have it.
 */
export function unreadStories(folder: string, files: readonly VFile[]): string[] {
  const articles = join(folder, 'articles') + sep
  return files
    .filter(({ path, messages }) => path.startsWith(articles) && messages.some(({ fatal }) => fatal))
    .map(({ path }) => basename(path, '.md').normalize('NFC'))
}
