import { expect, test } from 'vitest'
import type { Story } from '../../../src/newsroom/index.ts'
import { mentionPages, mentionsView } from '../../../src/views/source/mentions-view.ts'
import { known, newsroom, siteIndex, story } from '../make-site-index.ts'

const mention = { source: known('quay-police', 'police at the quay'), claims: 2, quotes: 1 }
const aide = {
  source: known('unnamed-quay', 'Unnamed sources: at the quay', { kind: 'unnamed' }),
  claims: 1,
  quotes: 0,
}

function indexOf(stories: Story[], mentioned: string[]) {
  const mentions = Object.fromEntries(
    stories.map(({ slug }) => [slug, mentioned.includes(slug) ? [mention, aide] : []]),
  )
  return siteIndex({ stories, newsroom: { ...newsroom, order: stories.map(({ slug }) => slug), mentions } })
}

const of = (slug: string, published: string): Story => story(slug, { title: slug, published })

test('who has no page stands under the story that has it, and a story that has none is left out', () => {
  const index = indexOf([of('quay', '2026-02-07T10:00:00Z'), of('mole', '2026-02-06T10:00:00Z')], ['quay'])
  expect(mentionPages(index)).toEqual([null])
  const { stories, months, path } = mentionsView(null, index)
  expect(stories.map(({ story: { text }, sources }) => [text, ...sources])).toEqual([
    ['quay', 'police at the quay, 3 statements', 'Unnamed sources: at the quay, 1 statement'],
  ])
  expect(months).toEqual([])
  expect(path.map(({ text }) => text)).toEqual(['Sources'])
})

test('people without a name who share an id are told by the words of the story, the first few of them', () => {
  const index = indexOf([of('quay', '2026-02-07T10:00:00Z')], ['quay'])
  const called = ['a pilot', 'two dockers', 'a pilot', 'a clerk', 'an aide', 'a cook']
  const chains = called.map((name, at) => {
    const link = known('unnamed-quay', name, { kind: 'unnamed' })
    return [`c${at}`, { origin: link.id, links: [link] }]
  })
  const spoken = { ...index, newsroom: { ...index.newsroom, chains: { quay: Object.fromEntries(chains) } } }
  expect(mentionsView(null, spoken).stories[0]?.sources[1]).toBe(
    'a pilot; two dockers; a clerk; an aide; …, 1 statement',
  )
})

test('where every source has a page there is none of mentions', () => {
  expect(mentionPages(indexOf([of('quay', '2026-02-07T10:00:00Z')], []))).toEqual([])
})

test('many stories are told by the month, so that a new one leaves the pages of other months as they are', () => {
  const stories = Array.from({ length: 120 }, (_, at) =>
    of(`s${at}`, at < 60 ? '2026-02-07T10:00:00Z' : '2026-01-07T10:00:00Z'),
  )
  const index = indexOf(
    stories,
    stories.map(({ slug }) => slug),
  )
  expect(mentionPages(index)).toEqual([null, '2026-02', '2026-01'])
  const all = mentionsView(null, index)
  expect(all.stories).toEqual([])
  expect(all.months.map(({ text }) => text)).toEqual(['February 2026', 'January 2026'])
  const january = mentionsView('2026-01', index)
  expect(january.stories).toHaveLength(60)
  expect(january.path.map(({ text }) => text)).toEqual(['Sources', all.title])
})
