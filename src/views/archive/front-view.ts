import { absolute } from '../addresses/absolute.ts'
import { href } from '../addresses/href.ts'
import { days } from '../references/days.ts'
import { jsonLd } from '../structured-data/json-ld.ts'
import { publisherData } from '../structured-data/publisher-data.ts'
import type { Day, Link, SiteIndex } from '../types.ts'

interface FrontView {
  /** What the site says before its news, such as that it is a sample. */
  notice: string | null
  /** The latest days; empty before the first story. */
  days: Day[]
  /** Events with something new, for the way from one story to the thread. */
  events: (Link & { about: string })[]
  archive: Link | null
  /** JSON-LD of the site. */
  data: string
}

/** How many stories the front page holds at most, and how many events. */
const limits = { stories: 30, events: 6 }

/** View of the front page: the latest stories by day, newest first, and the events with something new. */
export function frontView(siteIndex: SiteIndex): FrontView {
  const latest = siteIndex.stories.slice(0, limits.stories)
  const events = [...new Set(latest.flatMap((story) => story.events))].slice(0, limits.events)
  const older = siteIndex.stories.length - latest.length
  return {
    notice: siteIndex.site.notice,
    days: days(siteIndex, latest),
    events: events.flatMap((id) => {
      const thread = siteIndex.threadOf.get(id)
      if (thread === undefined) return []
      const accounts = thread.conflicts.length === 0 ? '' : ', accounts differ'
      const size = thread.stories.length === 1 ? '1 story' : `${thread.stories.length} stories`
      return [{ text: thread.event.title, href: href(siteIndex.base, `events/${id}`), about: `${size}${accounts}` }]
    }),
    data: jsonLd({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: siteIndex.site.title,
      description: siteIndex.site.description,
      inLanguage: siteIndex.site.language,
      url: absolute(siteIndex, href(siteIndex.base, '')),
      publisher: publisherData(siteIndex),
    }),
    archive: older > 0 ? { text: `${older} earlier in the archive`, href: href(siteIndex.base, 'archive') } : null,
  }
}
