import { readRendered } from '../build/cache/read-rendered.ts'
import type { CompiledBriefing } from '../content/types.ts'
import { absolute } from '../views/addresses/absolute.ts'
import { href } from '../views/addresses/href.ts'
import { archiveView } from '../views/archive/archive-view.ts'
import { frontView } from '../views/archive/front-view.ts'
import { periodView } from '../views/archive/period-view.ts'
import { changedStories } from '../views/corrections/changed-stories.ts'
import { correctionsView } from '../views/corrections/corrections-view.ts'
import { eventView } from '../views/event/event-view.ts'
import { eventsView } from '../views/event/events-view.ts'
import { correctionsFeed } from '../views/feeds/corrections-feed.ts'
import { feedView } from '../views/feeds/feed-view.ts'
import { siteView } from '../views/site-view.ts'
import { sourcePages, sourceView } from '../views/source/source-view.ts'
import { sourcesView } from '../views/source/sources-view.ts'
import { storyView } from '../views/story/story-view.ts'
import { topicPages, topicView } from '../views/topic/topic-view.ts'
import { topicsView } from '../views/topic/topics-view.ts'
import type { Day, Edition as IndexedMaterial } from '../views/types.ts'
import { atomFeed } from './export/atom-feed.ts'
import { jsonFeed } from './export/json-feed.ts'
import { correctionsRss, rssFeed } from './export/rss-feed.ts'
import { day } from './parts/day.ts'
import { listPart, type Part } from './parts/part.ts'
import { sourceQuotation } from './parts/source-quotation.ts'
import { inStory } from './parts/story/in-story.ts'
import { storyParts } from './parts/story/story-parts.ts'

/** The briefing, indexed for views. */
export type Edition = IndexedMaterial & CompiledBriefing

/** One kind of page. */
export interface Route<Params, Shown> {
  /** Which pages there are of it. */
  paths: (edition: Edition) => Params[]
  /**
   * All that the page at an address shows, as data that JSON can hold, but for `parts`. The page is made anew when it
   * or what its parts are made of changes.
   */
  show: (edition: Edition, params: Params) => Shown
}

const one = () => [{}]

/** A route whose pages are known beforehand: there is one. */
function single<Shown>(show: (edition: Edition) => Shown): Route<object, Shown> {
  return { paths: one, show }
}

function route<Params, Shown>(given: Route<Params, Shown>): Route<Params, Shown> {
  return given
}

/** The pages of a long list: the first has no number in its address. */
function numbered(pages: number): (string | undefined)[] {
  return Array.from({ length: pages }, (_, index) => (index === 0 ? undefined : String(index + 1)))
}

/** A list of stories by day, apart from the rest of its page. */
function byDay<View extends { days: Day[] }>({ days, ...view }: View) {
  return { view, parts: { days: listPart(days, day) } }
}

/** A page that is all one part. */
function file<Data>(of: Data, write: (data: Data) => string) {
  return { parts: { file: { of, write: () => write(of) } } }
}

const feedOf = (edition: Edition) => feedView(edition, (slug) => readRendered(edition.rendered[slug]!))

/** Every kind of page of the site. */
export const routes = {
  front: single((edition) => ({
    site: siteView(edition, '/'),
    ...byDay(frontView(edition)),
    json: href(edition.base, 'newsroom.json'),
  })),
  notFound: single((edition) => ({ site: siteView(edition, '/404.html') })),
  plain: route({
    // The corrections policy stands at the head of the list of corrections.
    paths: ({ pages }) => pages.filter(({ id }) => id !== 'corrections').map(({ id }) => ({ page: id })),
    show: (edition, { page }) => ({
      site: siteView(edition, `/${page}`),
      page: edition.pages.find(({ id }) => id === page)!,
    }),
  }),
  story: route({
    paths: ({ stories }) => stories.map(({ slug }) => ({ slug })),
    show: (edition, { slug }) => {
      const { lists, ...view } = storyView(slug, edition)
      const rendered = edition.rendered[slug]!
      const text = { digest: rendered.digest, read: () => readRendered(rendered) }
      return {
        site: siteView(edition, `/articles/${slug}`),
        view,
        parts: storyParts(lists, text),
      }
    },
  }),
  archive: single((edition) => ({ site: siteView(edition, '/archive'), months: archiveView(edition) })),
  period: route({
    paths: ({ months, days }) => [...months.keys(), ...days.keys()].map((period) => ({ period })),
    show: (edition, { period }) => ({
      site: siteView(edition, `/archive/${period}`),
      ...byDay(periodView(period, edition)),
    }),
  }),
  sources: single((edition) => ({ site: siteView(edition, '/sources'), groups: sourcesView(edition) })),
  source: route({
    paths: (edition) =>
      edition.newsroom.dossiers.flatMap(({ source: { id } }) =>
        numbered(sourcePages(id, edition)).map((page) => ({ source: id, page })),
      ),
    show: (edition, { source, page }) => {
      const { quotations, stories, ...view } = sourceView(source, edition, Number(page ?? 1))
      return {
        site: siteView(edition, `/sources/${source}/${page ?? ''}`),
        view,
        parts: { quotations: listPart(quotations, sourceQuotation), stories: listPart(stories, inStory) },
        json: href(edition.base, `sources/${source}/dossier.json`),
      }
    },
  }),
  topics: single((edition) => ({ site: siteView(edition, '/topics'), entries: topicsView(edition) })),
  topic: route({
    paths: (edition) =>
      edition.newsroom.topics.flatMap(({ topic: { id } }) =>
        numbered(topicPages(id, edition)).map((page) => ({ topic: id, page })),
      ),
    show: (edition, { topic, page }) => ({
      site: siteView(edition, `/topics/${topic}/${page ?? ''}`),
      ...byDay(topicView(topic, edition, Number(page ?? 1))),
    }),
  }),
  events: single((edition) => ({ site: siteView(edition, '/events'), entries: eventsView(edition) })),
  event: route({
    paths: ({ newsroom }) => newsroom.events.map(({ event }) => ({ event: event.id })),
    show: (edition, { event }) => ({
      site: siteView(edition, `/events/${event}`),
      view: eventView(event, edition),
      json: href(edition.base, `events/${event}/event.json`),
    }),
  }),
  corrections: single((edition) => ({
    site: siteView(edition, '/corrections'),
    view: correctionsView(edition),
    changed: changedStories(edition),
  })),
  correctionsRss: single((edition) => file(correctionsFeed(edition), correctionsRss)),
  rss: single((edition) => file(feedOf(edition), rssFeed)),
  atom: single((edition) => file(feedOf(edition), atomFeed)),
  jsonFeed: single((edition) => file(feedOf(edition), jsonFeed)),
  robots: single((edition) => ({
    sitemap: edition.origin === null ? null : absolute(edition, href(edition.base, 'sitemap-index.xml')),
  })),
}

export type Kind = keyof typeof routes
export type ParamsOf<K extends Kind> = ReturnType<(typeof routes)[K]['paths']>[number]
/** What a page gets to show: its parts are written. */
export type ShownBy<K extends Kind> = Written<ReturnType<(typeof routes)[K]['show']>>

type Written<Shown> = Shown extends { parts: Record<infer Name extends string, Part> }
  ? Omit<Shown, 'parts'> & { parts: Record<Name, string> }
  : Shown
