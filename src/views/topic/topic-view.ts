import { href } from '../../addresses/href.ts'
import { topicHref } from '../../addresses/page-href.ts'
import { days } from '../references/days.ts'
import { followedHead, type HeadView } from '../references/head-view.ts'
import { pageOf, pagesOf } from '../references/page-of.ts'
import { type Pager, pager } from '../references/pager.ts'
import { collectionPage } from '../structured-data/collection-page.ts'
import type { Day, Link, SiteIndex } from '../types.ts'

interface TopicView {
  title: string
  description: string | null
  /** HTML of its description file; empty when there is none. */
  prose: string
  /** The list of all topics. */
  all: Link
  days: Day[]
  pager: Pager
  head: HeadView
  /** JSON-LD of the page. */
  data: string
}

/** How many pages the stories of a topic fill, at least 1. */
export function topicPages(id: string, siteIndex: SiteIndex): number {
  return pagesOf(siteIndex.topicOf.get(id)?.stories.length ?? 0)
}

/** View of one page of a topic, newest stories first, pages from 1. Throws when there is no such topic. */
export function topicView(id: string, siteIndex: SiteIndex, page = 1): TopicView {
  const found = siteIndex.topicOf.get(id)
  if (found === undefined) throw new Error(`Unexpected topic, expected one of a story: ${id}`)
  const title = page === 1 ? found.topic.title : siteIndex.words.frame.pageOf(found.topic.title, page)
  const all = { text: siteIndex.words.topic.many, href: href(siteIndex.base, 'topics') }
  const stories = pageOf(found.stories, page)
  return {
    title,
    description: found.topic.description,
    prose: page === 1 ? (siteIndex.proseOf.get(`topics/${id}`) ?? '') : '',
    all,
    days: days(
      siteIndex,
      stories.flatMap((slug) => siteIndex.storyOf.get(slug) ?? []),
    ),
    pager: pager(siteIndex, `topics/${id}`, page, topicPages(id, siteIndex)),
    head: followedHead(siteIndex, `topics/${id}`, found.topic.title),
    data: collectionPage(siteIndex, {
      title,
      description: found.topic.description,
      href: topicHref(siteIndex, id, page),
      path: [all],
      stories,
    }),
  }
}
