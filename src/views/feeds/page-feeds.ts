import { escape as escapeHtml } from 'html-escaper'
import { absolute } from '../../addresses/absolute.ts'
import { storyHref } from '../../addresses/page-href.ts'
import type { Story } from '../../newsroom/index.ts'
import { passageView } from '../references/passage-view.ts'
import type { SiteIndex } from '../types.ts'
import { type FeedItem, feedItem } from './feed-item.ts'
import { type FeedView, feedFrame } from './feed-view.ts'

/** Stories in the feed of one page: whoever follows it has read the older ones. */
const MAX_STORIES = 20

/** Name of the feed of a page, beside it. */
export const PAGE_FEED = 'rss.xml'

/** Feeds of single pages: the stories of a topic or event in full, and what each story has from a source. */
interface PageFeeds {
  topic(id: string): FeedView
  event(id: string): FeedView
  source(id: string): FeedView
}

/**
 * Feeds of the pages that readers may follow by themselves, newest story first. A story of two topics and an event is made
 * once.
 *
 * @param render gives the compiled HTML of a story by slug
 */
export function pageFeeds(siteIndex: SiteIndex, render: (slug: string) => string): PageFeeds {
  const made = new Map<string, FeedItem>()
  const itemOf = (story: Story): FeedItem => {
    const item = made.get(story.slug) ?? feedItem(siteIndex, story, render(story.slug))
    made.set(story.slug, item)
    return item
  }
  const stories = (slugs: string[]) =>
    slugs
      .flatMap((slug) => siteIndex.storyOf.get(slug) ?? [])
      .sort((a, b) => Date.parse(b.published) - Date.parse(a.published))
      .slice(0, MAX_STORIES)
  const feed = (path: string, title: string, description: string | null, items: FeedItem[]): FeedView => ({
    ...feedFrame(siteIndex, path, PAGE_FEED),
    title: `${title} – ${siteIndex.site.title}`,
    description: description ?? siteIndex.words.frame.feedOf(title),
    items,
  })
  return {
    topic(id) {
      const { topic, stories: slugs } = siteIndex.topicOf.get(id)!
      return feed(`topics/${id}`, topic.title, topic.description, stories(slugs).map(itemOf))
    },
    event(id) {
      const { event, stories: slugs } = siteIndex.timelineOf.get(id)!
      return feed(`events/${id}`, event.title, event.description, stories(slugs).map(itemOf))
    },
    source(id) {
      const { source, stories: all } = siteIndex.dossierOf.get(id)!
      const items = stories(all.map(({ slug }) => slug)).map((story) => saidIn(siteIndex, id, story))
      return feed(`sources/${id}`, source.name, source.registered?.description ?? null, items)
    },
  }
}

/** A story with the sentences that it has from a source, in the place of its text. */
function saidIn(siteIndex: SiteIndex, id: string, story: Story): FeedItem {
  const said = siteIndex.passagesOf.get(id)?.get(story.slug) ?? []
  const passages = [...new Map(said.map((it) => [it.sentence.start, passageView(siteIndex, it)])).values()]
  const items = passages.map(({ text, href, chain, stance }) => {
    const remarks = [chain?.text ?? null, stance].filter((it) => it !== null)
    const after = remarks.length === 0 ? '' : ` <em>(${escapeHtml(remarks.join('; '))})</em>`
    return `<li><a href="${escapeHtml(absolute(siteIndex, href))}">${escapeHtml(text)}</a>${after}</li>`
  })
  const url = absolute(siteIndex, storyHref(siteIndex, story.slug))
  return {
    ...feedItem(siteIndex, { ...story, annotations: [], image: null }, ''),
    summary: passages[0]?.text ?? story.description,
    html: `<ul>${items.join('')}</ul><p><a href="${escapeHtml(url)}">${escapeHtml(story.title)}</a></p>`,
  }
}
