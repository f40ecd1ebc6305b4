import { absolute } from '../addresses/absolute.ts'
import { href } from '../addresses/href.ts'
import { eventHref, sourceHref } from '../addresses/page-href.ts'
import { archiveView } from '../views/archive/archive-view.ts'
import { frontView } from '../views/archive/front-view.ts'
import { periodView } from '../views/archive/period-view.ts'
import { changedStories } from '../views/corrections/changed-stories.ts'
import { correctionsView } from '../views/corrections/corrections-view.ts'
import { eventView } from '../views/event/event-view.ts'
import { eventsView } from '../views/event/events-view.ts'
import { correctionsFeed } from '../views/feeds/corrections-feed.ts'
import { feedView } from '../views/feeds/feed-view.ts'
import { measuredView } from '../views/method/measured-view.ts'
import { days } from '../views/references/days.ts'
import { pageNumbers } from '../views/references/page-of.ts'
import { siteView } from '../views/site-view.ts'
import { lastChanged } from '../views/sitemap/last-changed.ts'
import { newsSitemap } from '../views/sitemap/news-sitemap.ts'
import { mentionPages, mentionsView } from '../views/source/mentions-view.ts'
import { readSourcePath, sourcePaths } from '../views/source/source-filters.ts'
import { sourceView } from '../views/source/source-view.ts'
import { letterPages, letterView, sourcesView } from '../views/source/sources-view.ts'
import { storyView } from '../views/story/story-view.ts'
import { webPage } from '../views/structured-data/web-page.ts'
import { topicPages, topicView } from '../views/topic/topic-view.ts'
import { topicsView } from '../views/topic/topics-view.ts'
import type { SiteIndex } from '../views/types.ts'
import { webManifest } from '../views/web-manifest.ts'
import { atomFeed } from './export/feeds/atom-feed.ts'
import { jsonFeed } from './export/feeds/json-feed.ts'
import { correctionsRss, rssFeed } from './export/feeds/rss-feed.ts'
import { newsSitemapXml } from './export/news-sitemap-xml.ts'
import { day, storiesOfDay } from './parts/day.ts'
import { EXAMPLE, markedExample } from './parts/method/marked-example.ts'
import { listPart } from './parts/part.ts'
import { sourceQuotation } from './parts/source-quotation.ts'
import { inStory } from './parts/story/in-story.ts'
import { storyParts } from './parts/story/story-parts.ts'
import { type BuiltSite, file, listedByDay, route, single, type Written } from './route-forms.ts'

function front({ days, lead, top, ...view }: ReturnType<typeof frontView>) {
  return {
    view,
    parts: {
      days: listPart(days, day),
      lead: listPart(lead === null ? [] : [lead], (it, { card }) => card(it, 2)),
      top: listPart(top, (it, { card }) => card(it, 2)),
    },
  }
}

/** JSON-LD of a list of other lists. */
function indexData(siteIndex: SiteIndex, path: string, title: string, description: string): string {
  return webPage(siteIndex, { type: 'CollectionPage', title, description, path })
}

const feedOf = (siteIndex: BuiltSite, name: string) => feedView(siteIndex, name, siteIndex.storyHtml.read)

/** Newest stories that a page which is not there offers. */
const MAX_SUGGESTED = 6

/** Every kind of page of the site. */
export const routes = {
  front: single((siteIndex) => ({
    site: siteView(siteIndex, '/'),
    ...front(frontView(siteIndex)),
    json: href(siteIndex.base, 'newsroom.json'),
  })),
  search: single((siteIndex) => ({
    site: siteView(siteIndex, '/search'),
    bundle: href(siteIndex.base, 'pagefind/pagefind.js'),
  })),
  notFound: single((siteIndex) => ({
    site: siteView(siteIndex, '/404.html'),
    ...listedByDay({ days: days(siteIndex, siteIndex.stories.slice(0, MAX_SUGGESTED)) }),
  })),
  /** The frame of a page that is the project's own: of these the site knows no list. */
  frame: route({
    paths: (): { path: string }[] => [],
    show: (siteIndex, { path }) => ({ site: siteView(siteIndex, path) }),
  }),
  plain: route({
    // The corrections policy stands at the head of the list of corrections.
    paths: ({ pages }) => pages.filter(({ id }) => id !== 'corrections').map(({ id }) => ({ page: id })),
    show: (siteIndex, { page: id }) => {
      const page = siteIndex.pages.find((it) => it.id === id)!
      const type = id === 'about' ? 'AboutPage' : 'WebPage'
      const { title, description } = page
      // The page on the method shows the marks at work, and how often they are right.
      const isMethod = id === 'method'
      const example = (part: 'text' | 'notes') => ({
        of: isMethod && EXAMPLE,
        write: () => (isMethod ? markedExample(siteIndex)[part] : ''),
      })
      return {
        site: siteView(siteIndex, `/${id}`),
        page,
        measured: isMethod ? measuredView(siteIndex) : null,
        parts: { example: example('text'), exampleNotes: example('notes') },
        data: webPage(siteIndex, { type, title, description, path: id }),
      }
    },
  }),
  story: route({
    paths: ({ stories }) => stories.map(({ slug }) => ({ slug })),
    show: (siteIndex, { slug }) => {
      const { lists, ...view } = storyView(slug, siteIndex)
      const { digest, read } = siteIndex.storyHtml
      const text = { digest: digest(slug), read: () => read(slug) }
      return {
        site: siteView(siteIndex, `/articles/${slug}`),
        view,
        parts: storyParts(siteIndex.words, lists, text),
      }
    },
  }),
  archive: single((siteIndex) => ({
    site: siteView(siteIndex, '/archive'),
    years: archiveView(siteIndex),
    data: indexData(siteIndex, 'archive', siteIndex.words.archive.title, siteIndex.words.archive.about),
  })),
  period: route({
    paths: ({ years, months, days }) =>
      [...years.keys(), ...months.keys(), ...days.keys()].map((period) => ({ period })),
    show: (siteIndex, { period }) => ({
      site: siteView(siteIndex, `/archive/${period}`),
      ...listedByDay(periodView(period, siteIndex), period.length === 10 ? storiesOfDay : day),
    }),
  }),
  sources: single((siteIndex) => ({
    site: siteView(siteIndex, '/sources'),
    view: sourcesView(siteIndex),
    data: indexData(siteIndex, 'sources', siteIndex.words.source.many, siteIndex.words.source.short),
  })),
  sourceLetter: route({
    paths: (siteIndex) =>
      letterPages(siteIndex).map(({ letter, page }) => ({ letter, page: page === 1 ? undefined : String(page) })),
    show: (siteIndex, { letter, page }) => ({
      site: siteView(siteIndex, `/sources-by-letter/${letter}/${page ?? ''}`),
      view: letterView(letter, siteIndex, Number(page ?? 1)),
      data: webPage(siteIndex, {
        type: 'CollectionPage',
        title: siteIndex.words.source.many,
        description: siteIndex.words.source.short,
        path: ['sources-by-letter', letter, page].filter((it) => it !== undefined).join('/'),
        above: [{ text: siteIndex.words.source.many, href: href(siteIndex.base, 'sources') }],
      }),
    }),
  }),
  mentions: route({
    paths: (siteIndex) => mentionPages(siteIndex).map((month) => ({ month: month ?? undefined })),
    show: (siteIndex, { month }) => {
      const view = mentionsView(month ?? null, siteIndex)
      return {
        site: siteView(siteIndex, `/mentions/${month ?? ''}`),
        view,
        data: webPage(siteIndex, {
          type: 'CollectionPage',
          title: view.title,
          description: siteIndex.words.source.mentionedAbout,
          path: ['mentions', month].filter((it) => it !== undefined).join('/'),
          above: view.path,
        }),
      }
    },
  }),
  source: route({
    paths: (siteIndex) =>
      siteIndex.newsroom.dossiers.flatMap(({ source: { id } }) =>
        sourcePaths(id, siteIndex).map((page) => ({ source: id, page })),
      ),
    show: (siteIndex, { source, page }) => {
      const at = readSourcePath(page)
      const { quotations, stories, ...view } = sourceView(source, siteIndex, at.page, at.filter)
      return {
        site: siteView(siteIndex, `/sources/${source}/${page ?? ''}`),
        view,
        parts: {
          quotations: listPart(quotations, (it) => sourceQuotation(siteIndex.words, it)),
          stories: listPart(stories, (it) => inStory(siteIndex.words, it)),
        },
        json: `${sourceHref(siteIndex, source)}dossier.json`,
      }
    },
  }),
  topics: single((siteIndex) => ({
    site: siteView(siteIndex, '/topics'),
    entries: topicsView(siteIndex),
    data: indexData(siteIndex, 'topics', siteIndex.words.topic.many, siteIndex.words.topic.about),
  })),
  topic: route({
    paths: (siteIndex) =>
      siteIndex.newsroom.topics.flatMap(({ topic: { id } }) =>
        pageNumbers(topicPages(id, siteIndex)).map((page) => ({ topic: id, page })),
      ),
    show: (siteIndex, { topic, page }) => ({
      site: siteView(siteIndex, `/topics/${topic}/${page ?? ''}`),
      ...listedByDay(topicView(topic, siteIndex, Number(page ?? 1))),
    }),
  }),
  events: single((siteIndex) => ({
    site: siteView(siteIndex, '/events'),
    entries: eventsView(siteIndex),
    data: indexData(siteIndex, 'events', siteIndex.words.event.many, siteIndex.words.event.short),
  })),
  event: route({
    paths: ({ newsroom }) => newsroom.events.map(({ event }) => ({ event: event.id })),
    show: (siteIndex, { event }) => ({
      site: siteView(siteIndex, `/events/${event}`),
      view: eventView(event, siteIndex),
      json: `${eventHref(siteIndex, event)}event.json`,
    }),
  }),
  corrections: single((siteIndex) => ({
    site: siteView(siteIndex, '/corrections'),
    view: correctionsView(siteIndex),
    changed: changedStories(siteIndex),
  })),
  correctionsRss: single((siteIndex) => file(correctionsFeed(siteIndex), correctionsRss)),
  rss: single((siteIndex) => file(feedOf(siteIndex, 'rss.xml'), rssFeed)),
  atom: single((siteIndex) => file(feedOf(siteIndex, 'atom.xml'), atomFeed)),
  jsonFeed: single((siteIndex) => file(feedOf(siteIndex, 'feed.json'), jsonFeed)),
  robots: single((siteIndex) => ({
    sitemap: siteIndex.origin === null ? null : absolute(siteIndex, href(siteIndex.base, 'sitemap-index.xml')),
  })),
  newsSitemap: single((siteIndex) => file(newsSitemap(siteIndex), newsSitemapXml)),
  manifest: single((siteIndex) => ({ manifest: webManifest(siteIndex) })),
  /** Dates for the sitemap, which Astro writes when all pages are there. */
  changes: route({ paths: (): object[] => [], show: (siteIndex) => ({ changed: lastChanged(siteIndex) }) }),
}

/** Name of a kind of page. */
export type Kind = keyof typeof routes
/** What the address of a page is made of. */
export type ParamsOf<K extends Kind> = ReturnType<(typeof routes)[K]['paths']>[number]
/** What a page gets to show. */
export type ShownBy<K extends Kind> = Written<ReturnType<(typeof routes)[K]['show']>>
