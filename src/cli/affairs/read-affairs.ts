import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { Story } from '../../newsroom/index.ts'
import { plainStory } from './plain-story.ts'

/** A story, and words of a sentence of it or of a figure in it. */
type Place = [slug: string, words: string]

/** What an editor would have said of stories. */
export interface EditorsWord {
  /** Accounts that may not both be true, by side. */
  conflicts: [Place[], Place[]][]
  /** Those of which that may be argued. */
  arguable: [Place[], Place[]][]
  /** Figures of which each takes the place of the one before. */
  updates: Place[][]
  arguableUpdates: Place[][]
  /** Stories of which the second tells how things have changed. */
  states: [string, string][]
  sources: { must: string[]; may: string[]; apart: [string, string][] }
}

/**
 * The stories of a folder of affairs: those of one affair stand in one file of `stories/`, each under
 * `=== slug | published | title`; the file's name is their event.
 *
 * @throws {Error} where a head has no slug or no time
 */
export function readAffairs(folder: string): Story[] {
  const stories = join(folder, 'stories')
  return readdirSync(stories)
    .sort()
    .flatMap((file) =>
      readFileSync(join(stories, file), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((part) => {
          const [head = '', ...lines] = part.split('\n')
          const [slug = '', time = '', title = ''] = head.split(' | ')
          const published = new Date(time)
          if (slug === '' || Number.isNaN(published.getTime()))
            throw new Error(
              `${join(stories, file)}: Unexpected head "=== ${head}", expected "=== slug | 2026-03-02T09:00:00Z | Title"`,
            )
          return plainStory(slug, lines.join('\n').trim(), {
            title,
            published: published.toISOString(),
            events: [basename(file, '.md')],
          })
        }),
    )
}

/** What an editor would say of the stories of a folder of affairs. */
export const readEditorsWord = (folder: string): EditorsWord =>
  parse(readFileSync(join(folder, 'expected.yaml'), 'utf8'))
