import { readdirSync, readFileSync } from 'node:fs'
import matter from 'gray-matter'
import { parse } from 'yaml'
import type { Story } from '../../../src/newsroom/index.ts'
import { makeStory } from '../make-story.ts'

/** The unseen part was written last and nothing was changed for its sake. */
export type Part = 'development' | 'held-out' | 'unseen'
export type Label = 'event' | 'follow-up' | 'contradiction' | 'similar' | 'nothing'

export interface LabelledPair {
  part: Part
  a: string
  b: string
  labels: Label[]
}

const here = new URL('./', import.meta.url)

export const parts: Part[] = ['development', 'held-out', 'unseen']

export function readStories(): Record<Part, Story[]> {
  const read = (part: Part): Story[] =>
    readdirSync(new URL(`${part}/`, here))
      .sort()
      .map((file) => {
        const { data, content } = matter(readFileSync(new URL(`${part}/${file}`, here), 'utf8'))
        const published = new Date(data.published).toISOString()
        const { title, topics = [], events = [] } = data
        return makeStory(file.replace(/\.md$/, ''), content.trim(), { title, published, topics, events })
      })
  return { development: read('development'), 'held-out': read('held-out'), unseen: read('unseen') }
}

export function readPairs(): LabelledPair[] {
  const rows: Record<Part, [string, string, ...Label[]][]> = parse(readFileSync(new URL('pairs.yaml', here), 'utf8'))
  return parts.flatMap((part) => rows[part].map(([a, b, ...labels]) => ({ part, a, b, labels })))
}
