import { expect, it } from 'vitest'
import { eventView } from '../../src/views/event/event-view.ts'
import { storyView } from '../../src/views/story/story-view.ts'
import { siteIndex } from './make-site-index.ts'

const index = siteIndex()
const graphOf = (data: string) => JSON.parse(data)['@graph']

it('a story and an event say where they stand, from the front page to themselves', () => {
  const { event } = index.newsroom.events[0]!
  for (const [data, last] of [
    [storyView('first', index).data, 'https://river.example/news/articles/first/'],
    [eventView(event.id, index).data, `https://river.example/news/events/${event.id}/`],
  ] as const) {
    const { '@type': type, itemListElement } = graphOf(data)[1]
    expect(type).toBe('BreadcrumbList')
    expect(itemListElement.map(({ position }: { position: number }) => position)).toEqual(
      itemListElement.map((_: object, at: number) => at + 1),
    )
    expect(itemListElement[0]).toMatchObject({ name: 'Front page', item: 'https://river.example/news/' })
    expect(itemListElement.at(-1)).toMatchObject({ item: last })
  }
})

it('an event lists its stories by full address, in the order of the page', () => {
  const { event, stories } = index.newsroom.events[0]!
  const [page] = graphOf(eventView(event.id, index).data)
  expect(page).toMatchObject({ '@type': 'CollectionPage', name: event.title, inLanguage: 'en' })
  expect(page.mainEntity.numberOfItems).toBe(stories.length)
  expect(page.mainEntity.itemListElement.map(({ url }: { url: string }) => url)).toEqual(
    stories.map((slug) => `https://river.example/news/articles/${slug}/`),
  )
})
