import { describe, expect, it } from 'vitest'
import { archiveView } from '../../src/views/archive/archive-view.ts'
import { frontView } from '../../src/views/archive/front-view.ts'
import { periodView } from '../../src/views/archive/period-view.ts'
import { correctionsView } from '../../src/views/corrections/corrections-view.ts'
import { eventsView } from '../../src/views/event/events-view.ts'
import { topicView } from '../../src/views/topic/topic-view.ts'
import { topicsView } from '../../src/views/topic/topics-view.ts'
import { emptySiteIndex, newsroom, site, siteIndex, story } from './make-site-index.ts'

const many = Array.from({ length: 120 }, (_, index) => {
  const day = String(28 - Math.floor(index / 6)).padStart(2, '0')
  return story(`story-${index}`, { published: `2026-02-${day}T02:00:00Z` })
})
const crowded = siteIndex({
  stories: many,
  newsroom: {
    ...newsroom,
    topics: [{ topic: { id: 'water', title: 'Water', description: null }, stories: many.map(({ slug }) => slug) }],
  },
})

const crowd = siteIndex({ stories: many, newsroom: { ...newsroom, relations: {} } })

describe('the front page', () => {
  it('leads with the story of the last days that most bears on others, and shows each story once', () => {
    const view = frontView(siteIndex())
    expect(view.lead?.title).toBe('Title of first')
    expect(view.top.map(({ title }) => title)).toEqual(['Title of second'])
    expect(view.days).toEqual([])
  })

  it('goes by the days of the site’s time zone, newest first', () => {
    const titles = frontView(crowd).days.map(({ date, stories }) => [date.text, stories.length])
    expect(titles.slice(0, 2)).toEqual([
      ['Saturday 28 February 2026', 3],
      ['Friday 27 February 2026', 6],
    ])
  })

  it('flags what a reader should know before the click', () => {
    const { lead, top } = frontView(siteIndex())
    expect([lead?.flags, top[0]?.flags]).toEqual([
      ['another account differs', 'has a later figure'],
      ['another account differs', 'corrected'],
    ])
  })

  it('says when a story was updated, with the day only where it is another', () => {
    const stories = (updated: string) => [
      ...['a', 'b', 'c'].map((slug) => story(slug, { published: '2026-02-07T02:00:00Z' })),
      story('d', { published: '2026-02-07T01:00:00Z', updated }),
    ]
    const times = (updated: string) =>
      frontView(siteIndex({ stories: stories(updated) })).days[0]?.stories[0]?.updated?.text
    expect(times('2026-02-07T03:00:00Z')).toBe('updated 12:00 GMT+9')
    expect(times('2026-02-08T03:00:00Z')).toBe('updated 8 Feb 2026, 12:00 GMT+9')
  })

  it('leads with the story that the editor has chosen, with its picture, and with the weightiest where there is no such story', () => {
    const image = {
      src: '/quay.webp',
      type: 'image/webp',
      srcset: '',
      width: 800,
      height: 600,
      alt: '',
      caption: null,
      credit: null,
    }
    const stories = [story('first'), story('second', { card: image })]
    const led = (lead: string | null) => frontView(siteIndex({ stories, site: { ...site, lead } }))
    expect(led('second').lead).toMatchObject({ title: 'Title of second', image: { src: '/quay.webp' } })
    expect(led('second').top.map(({ title }) => title)).toEqual(['Title of first'])
    expect(led('gone').lead?.title).toBe(led(null).lead?.title)
  })

  it('leads to timelines where accounts differ', () => {
    expect(frontView(siteIndex()).events).toEqual([
      { text: 'The flood', href: '/news/events/flood/', about: '2 stories, accounts differ' },
    ])
  })

  it('holds thirty stories and leads to the rest', () => {
    const view = frontView(crowded)
    expect([view.lead, ...view.top, ...view.days.flatMap(({ stories }) => stories)]).toHaveLength(30)
    expect(view.archive).toEqual({ text: '90 earlier stories in the archive', href: '/news/archive/' })
  })

  it('stands before the first story', () => {
    expect(frontView(emptySiteIndex())).toMatchObject({ lead: null, top: [], days: [], events: [], archive: null })
  })
})

describe('the archive', () => {
  it('has every month with stories under its year, and every day under its month', () => {
    const [year] = archiveView(crowded)
    expect(year).toEqual({
      text: '2026',
      href: '/news/archive/2026/',
      stories: '120 stories',
      months: [{ text: 'February', href: '/news/archive/2026-02/', stories: '120 stories' }],
    })
    expect(periodView('2026', crowded)).toMatchObject({ title: '2026', months: year?.months, days: [] })
    const month = periodView('2026-02', crowded)
    expect(month.days).toHaveLength(20)
    expect(month.path.map(({ href }) => href)).toEqual(['/news/archive/', '/news/archive/2026/'])
  })

  it('leads from day to day over days without news', () => {
    const sparse = siteIndex({ stories: [story('late', { published: '2026-03-09T01:00:00Z' }), ...many] })
    expect(periodView('2026-03-09', sparse)).toMatchObject({
      title: 'Monday 9 March 2026',
      earlier: { href: '/news/archive/2026-02-28/' },
      later: null,
    })
    expect(periodView('2026-02', sparse)).toMatchObject({ earlier: null, later: { text: 'March 2026' } })
  })

  it('is empty before the first story', () => {
    expect(archiveView(emptySiteIndex())).toEqual([])
  })
})

describe('topics and events', () => {
  it('list what there is, with its size', () => {
    expect(topicsView(siteIndex())).toMatchObject([{ text: 'Water', size: '2 stories, latest 8 Feb 2026' }])
    expect(eventsView(siteIndex())).toMatchObject([
      { text: 'The flood', size: '2 stories, latest 8 Feb 2026, 1 point on which accounts differ, 1 count followed' },
    ])
    expect([topicsView(emptySiteIndex()), eventsView(emptySiteIndex())]).toEqual([[], []])
  })

  it('come in pages that lead to each other and lose no story', () => {
    const pages = [1, 2, 3].map((page) => topicView('water', crowded, page))
    expect(pages.map(({ pager }) => pager.position)).toEqual(['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3'])
    expect(pages[1]?.pager).toMatchObject({
      newer: { href: '/news/topics/water/' },
      older: { href: '/news/topics/water/3/' },
    })
    const shown = pages.flatMap(({ days }) => days.flatMap(({ stories }) => stories.map(({ href }) => href)))
    expect(new Set(shown).size).toBe(120)
  })

  it('are not made up', () => {
    expect(() => topicView('fire', siteIndex())).toThrow('Unexpected topic')
  })
})

describe('the page of corrections', () => {
  it('lists them under the policy, newest first', () => {
    const policy = { id: 'corrections', title: 'Our corrections', description: null, html: '<p>We mend.</p>' }
    expect(correctionsView(siteIndex({ pages: [policy] }))).toMatchObject({
      title: 'Our corrections',
      prose: '<p>We mend.</p>',
      entries: [{ date: { text: '9 Feb 2026' }, story: { href: '/news/articles/second/' } }],
    })
    expect(correctionsView(emptySiteIndex()).entries).toEqual([])
  })

  it('goes by time, whatever the time zones that the dates are written in', () => {
    const dates = ['2026-02-09T13:30:00+01:00', '2026-02-09T12:00:00Z', '2026-02-09T08:00:00-05:00']
    const corrected = story('first', { corrections: dates.map((date) => ({ date, text: 'Mended.' })) })
    const { entries } = correctionsView(siteIndex({ stories: [corrected] }))
    expect(entries.map(({ date }) => date.iso)).toEqual([dates[2], dates[0], dates[1]])
  })
})
