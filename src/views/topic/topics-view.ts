import { topicHref } from '../../addresses/page-href.ts'
import type { Link, SiteIndex } from '../types.ts'

/** A topic or an event in the list of all. */
export interface HeadingEntry extends Link {
  description: string | null
  /** `4 stories, latest 7 Feb 2026` */
  size: string
}

/** View of the list of topics, by title. */
export function topicsView(siteIndex: SiteIndex): HeadingEntry[] {
  return siteIndex.newsroom.topics
    .map(({ topic, stories }) => {
      const latest = siteIndex.storyOf.get(stories[0] ?? '')
      const when =
        latest === undefined ? '' : `, ${siteIndex.words.counts.latest(siteIndex.format.shortDay(latest.published))}`
      return {
        text: topic.title,
        href: topicHref(siteIndex, topic.id),
        description: topic.description,
        size: `${siteIndex.words.counts.stories(stories.length)}${when}`,
      }
    })
    .sort((a, b) => a.text.localeCompare(b.text, siteIndex.site.language))
}
