import { resolve } from 'node:path'
import { configuredContent } from '../../build/read-config.ts'
import type { Io } from '../terminal/io.ts'

/**
 * Path of the content folder: what `SITE_CONTENT` names, else Astro's configuration, else `content`.
 *
 * @throws When the configuration names it in another way than as text.
 */
export function contentFolder(io: Io): string {
  return resolve(io.cwd, io.env.SITE_CONTENT || configuredContent(io.cwd) || 'content')
}
