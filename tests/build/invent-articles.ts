import { join } from 'node:path'
import { writeStories } from '../../bench/write-stories.ts'
import { readContent } from '../../src/content/read/read-content.ts'
import type { Article } from '../../src/content/types.ts'

/** Invented stories, written into a folder and read from it. */
export function inventArticles(folder: string, count: number): Article[] {
  writeStories(join(folder, 'content'), count)
  return readContent(join(folder, 'content')).articles
}
