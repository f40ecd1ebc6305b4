import { expect, test } from 'vitest'
import { buildNewsroom, type Story } from '../../src/newsroom/index.ts'
import { parts, readStories } from './labelled/read-labelled.ts'
import { makeStory } from './make-story.ts'

const stories = readStories()
const all = parts.flatMap((part) => stories[part])

const relationsOf = (briefing: Story[]) =>
  buildNewsroom({ stories: briefing, sources: [], events: [], topics: [] }).relations

test('a paragraph added to one story changes no page that does not show that story', () => {
  const before = relationsOf(all)
  for (const story of [all[0], all[40], all[80]].filter((one) => one !== undefined)) {
    const text = `${story.text}\n\nThe committee will publish its report on the harbour in spring, its chair said on Friday.`
    const { slug, title, published, topics, events } = story
    const edited = makeStory(slug, text, { title, published, topics, events })
    const after = relationsOf(all.map((one) => (one === story ? edited : one)))
    const changed = all.filter((one) => JSON.stringify(before[one.slug]) !== JSON.stringify(after[one.slug]))
    const showing = (page: Story): boolean =>
      page === story || [...(before[page.slug] ?? []), ...(after[page.slug] ?? [])].some((it) => it.slug === slug)
    expect(changed.filter((page) => !showing(page)).map((page) => page.slug)).toEqual([])
  }
})
