import { href } from '../addresses/href.ts'
import { days } from '../references/days.ts'
import type { Day, Link, SiteIndex } from '../types.ts'
import { type Since, sinceThen } from './since-then.ts'

/** One day or one month of the archive. */
interface PeriodView {
  title: string
  days: Day[]
  /** The nearest periods of the same length that have stories. */
  earlier: Link | null
  later: Link | null
  /** What has become since of what was published by then. */
  since: Since[]
}

/** View of a month (`2026-02`) or a day (`2026-02-07`) in the time zone of the site, newest story first. */
export function periodView(key: string, siteIndex: SiteIndex): PeriodView {
  const all = key.length > 7 ? siteIndex.days : siteIndex.months
  const title = (period: string) => (period.length > 7 ? siteIndex.format.day(period) : siteIndex.format.month(period))
  const keys = [...all.keys()]
  const index = keys.indexOf(key)
  const linkTo = (other: string | undefined): Link | null =>
    other === undefined ? null : { text: title(other), href: href(siteIndex.base, `archive/${other}`) }
  return {
    title: title(key),
    days: days(siteIndex, all.get(key) ?? []),
    earlier: linkTo(keys[index + 1]),
    later: linkTo(keys[index - 1]),
    since: sinceThen(key, siteIndex),
  }
}
