import { href } from '../../addresses/href.ts'
import type { SiteIndex } from '../types.ts'

/** A year, month or day of the archive. */
export interface Period {
  text: string
  href: string
  /** `12 stories` */
  stories: string
}

interface ArchiveYear extends Period {
  months: Period[]
}

/** View of the archive: every year and month with stories, newest first, in the time zone of the site. */
export function archiveView(siteIndex: SiteIndex): ArchiveYear[] {
  return [...siteIndex.years].map(([year, ofYear]) => ({
    ...periodOf(siteIndex, year, ofYear.length),
    months: monthsOf(siteIndex, year),
  }))
}

/** The months of a year that have stories, latest first, without the year in their names. */
export function monthsOf(siteIndex: SiteIndex, year: string): Period[] {
  return [...siteIndex.months]
    .filter(([month]) => month.startsWith(year))
    .map(([month, { length }]) => ({
      ...periodOf(siteIndex, month, length),
      text: siteIndex.format.monthName(month),
    }))
}

/** A period with its address: `2026`, `2026-02` or `2026-02-07`. */
function periodOf(siteIndex: SiteIndex, key: string, stories: number): Period {
  return {
    text: periodTitle(siteIndex, key),
    href: href(siteIndex.base, `archive/${key}`),
    stories: siteIndex.words.counts.stories(stories),
  }
}

/** `2026`, `February 2026` or `Saturday 7 February 2026`. */
export function periodTitle({ format }: Pick<SiteIndex, 'format'>, key: string): string {
  return key.length === 4 ? key : key.length === 7 ? format.month(key) : format.day(key)
}
