import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Story } from '../../../src/newsroom/index.ts'
import { makeStory } from '../make-story.ts'

/** A story, and words of a sentence of it or of a figure in it. */
type Place = [slug: string, words: string]

interface Expected {
  conflicts: [Place[], Place[]][]
  arguable: [Place[], Place[]][]
  updates: Place[][]
  arguableUpdates: Place[][]
  states: [string, string][]
  sources: { must: string[]; may: string[]; apart: [string, string][] }
}

const here = new URL('./', import.meta.url)

/** The stories of an affair stand in one file, each under `=== slug | published | title`; its name is their event. */
export function readAffairs(): Story[] {
  return readdirSync(new URL('stories/', here))
    .sort()
    .flatMap((file) => {
      const parts = readFileSync(new URL(`stories/${file}`, here), 'utf8').split(/^=== /m)
      return parts.slice(1).map((part) => {
        const [head = '', ...lines] = part.split('\n')
        const [slug = '', published = '', title = ''] = head.split(' | ')
        return makeStory(slug, lines.join('\n').trim(), {
          title,
          published: new Date(published).toISOString(),
          events: [file.replace(/\.md$/, '')],
        })
      })
    })
}

export const readExpected = (): Expected => parse(readFileSync(new URL('expected.yaml', here), 'utf8'))
