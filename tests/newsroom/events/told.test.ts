import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildNewsroom } from '../../../src/newsroom/index.ts'
import { makeStory } from '../make-story.ts'

// One affair a block: a verdict, its stories, and what a reader would be told wrongly or would miss. `A` and `B` are a story
// each, B so many hours later; `conflict` and `none` hold within one story too.
const blocks = ['told.golden', 'answers.golden']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8').trim())
  .join('\n\n')
  .split('\n\n')
const start = Date.parse('2026-03-02T09:00:00Z')

function told(block: string): { verdict: string; found: string; texts: string[] } {
  const [verdict = '', ...lines] = block.split('\n')
  const hours = Number(lines.find((line) => line.startsWith('hours: '))?.slice(7) ?? 48)
  const texts = lines.filter((line) => /^[AB]: /.test(line)).map((line) => line.slice(3))
  const stories = texts.map((text, at) =>
    makeStory(`story-${at}`, text, {
      title: '',
      published: new Date(start + at * hours * 3_600_000).toISOString(),
      events: ['affair'],
    }),
  )
  const { events, superseded, relations } = buildNewsroom({ stories, sources: [], events: [], topics: [] })
  const isUpdated =
    Object.values(superseded).some((marks) => Object.keys(marks).length > 0) ||
    Object.values(relations).some((links) => links.some(({ kind }) => kind === 'updates'))
  const found = (events[0]?.conflicts.length ?? 0) > 0 ? 'conflict' : isUpdated ? 'update' : 'none'
  return { verdict, found, texts }
}

test.each(blocks.map(told))('$verdict: $texts.0', ({ verdict, found }) => {
  expect(found).toBe(verdict)
})
