import { href } from '../addresses/href.ts'
import { count } from '../format/count.ts'
import type { Link, SiteIndex } from '../types.ts'

/** A month of the archive with the days that have stories. */
interface ArchiveMonth {
  title: string
  href: string
  stories: string
  days: (Link & { stories: string })[]
}

/** View of the archive: every month and day with stories, newest first, days in the time zone of the site. */
export function archiveView(siteIndex: SiteIndex): ArchiveMonth[] {
  return [...siteIndex.months].map(([month, ofMonth]) => {
    const byDay = Map.groupBy(ofMonth, (story) => siteIndex.format.dayKey(story.published))
    return {
      title: siteIndex.format.month(month),
      href: href(siteIndex.base, `archive/${month}`),
      stories: count(ofMonth.length, 'story', 'stories'),
      days: [...byDay].map(([day, ofDay]) => ({
        text: siteIndex.format.day(day),
        href: href(siteIndex.base, `archive/${day}`),
        stories: count(ofDay.length, 'story', 'stories'),
      })),
    }
  })
}
