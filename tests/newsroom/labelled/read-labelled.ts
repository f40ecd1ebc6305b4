import { readdirSync, readFileSync } from 'node:fs'
import matter from 'gray-matter'
import { parse } from 'yaml'
import type { Story } from '../../../src/newsroom/index.ts'
import { makeStory } from '../make-story.ts'

export type Half = 'development' | 'held-out'
export type Label = 'event' | 'follow-up' | 'contradiction' | 'likeness' | 'nothing'

export interface LabelledPair {
  half: Half
  a: string
  b: string
  labels: Label[]
}

const here = new URL('./', import.meta.url)

export const halves: Half[] = ['development', 'held-out']

export function readStories(): Record<Half, Story[]> {
  const read = (half: Half): Story[] =>
    readdirSync(new URL(`${half}/`, here))
      .sort()
      .map((file) => {
        const { data, content } = matter(readFileSync(new URL(`${half}/${file}`, here), 'utf8'))
        const published = new Date(data.published).toISOString()
        const { title, topics = [], events = [] } = data
        return makeStory(file.replace(/\.md$/, ''), content.trim(), { title, published, topics, events })
      })
  return { development: read('development'), 'held-out': read('held-out') }
}

export function readPairs(): LabelledPair[] {
  const rows: Record<Half, [string, string, ...Label[]][]> = parse(readFileSync(new URL('pairs.yaml', here), 'utf8'))
  return halves.flatMap((half) => rows[half].map(([a, b, ...labels]) => ({ half, a, b, labels })))
}
