import { href } from '../addresses/href.ts'
import { count } from '../format/count.ts'
import type { Edition, Link } from '../types.ts'

/** A topic or an event in the list of all. */
export interface HeadingEntry extends Link {
  description: string | null
  /** `4 stories, latest 7 Feb 2026` */
  size: string
}

/** All topics by title. */
export function topicsView(edition: Edition): HeadingEntry[] {
  return edition.newsroom.topics
    .map(({ topic, stories }) => {
      const latest = edition.storyOf.get(stories[0] ?? '')
      const when = latest === undefined ? '' : `, latest ${edition.format.shortDay(latest.published)}`
      return {
        text: topic.title,
        href: href(edition.base, `topics/${topic.id}`),
        description: topic.description,
        size: `${count(stories.length, 'story', 'stories')}${when}`,
      }
    })
    .sort((a, b) => a.text.localeCompare(b.text, edition.site.language))
}
