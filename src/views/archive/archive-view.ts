import { href } from '../addresses/href.ts'
import { count } from '../format/count.ts'
import type { Edition, Link } from '../types.ts'

/** A month of the archive with the days that have stories. */
export interface ArchiveMonth {
  title: string
  href: string
  stories: string
  days: (Link & { stories: string })[]
}

/** Every month and day with stories, newest first. */
export function archiveView(edition: Edition): ArchiveMonth[] {
  return [...edition.months].map(([month, ofMonth]) => {
    const byDay = Map.groupBy(ofMonth, (story) => edition.format.dayKey(story.published))
    return {
      title: edition.format.month(month),
      href: href(edition.base, `archive/${month}`),
      stories: count(ofMonth.length, 'story', 'stories'),
      days: [...byDay].map(([day, ofDay]) => ({
        text: edition.format.day(day),
        href: href(edition.base, `archive/${day}`),
        stories: count(ofDay.length, 'story', 'stories'),
      })),
    }
  })
}
