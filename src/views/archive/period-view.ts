import { href } from '../../addresses/href.ts'
import { days } from '../references/days.ts'
import { collectionPage } from '../structured-data/collection-page.ts'
import type { Day, Link, SiteIndex } from '../types.ts'
import { monthsOf, type Period, periodTitle } from './archive-view.ts'
import { type Since, sinceThen } from './since-then.ts'

/** One year, month or day of the archive. */
interface PeriodView {
  title: string
  /** The periods that it lies in, longest first. */
  path: Link[]
  /** The months of a year; else empty. */
  months: Period[]
  /** The stories by day; of a year none, since its months have them. */
  days: Day[]
  /** The nearest periods of the same length that have stories. */
  earlier: Link | null
  later: Link | null
  /** What has become since of what was published by then. */
  since: Since[]
  /** JSON-LD of the page. */
  data: string
}

/** View of a year (`2026`), month (`2026-02`) or day (`2026-02-07`) in the time zone of the site, newest story first. */
export function periodView(key: string, siteIndex: SiteIndex): PeriodView {
  const { base, words } = siteIndex
  const all = key.length === 4 ? siteIndex.years : key.length === 7 ? siteIndex.months : siteIndex.days
  const keys = [...all.keys()]
  const index = keys.indexOf(key)
  const linkTo = (other: string | undefined): Link | null =>
    other === undefined ? null : { text: periodTitle(siteIndex, other), href: href(base, `archive/${other}`) }
  const isYear = key.length === 4
  const outer = [...(key.length > 4 ? [key.slice(0, 4)] : []), ...(key.length > 7 ? [key.slice(0, 7)] : [])]
  const path = [{ text: words.archive.title, href: href(base, 'archive') }, ...outer.flatMap((it) => linkTo(it) ?? [])]
  return {
    title: periodTitle(siteIndex, key),
    path,
    months: isYear ? monthsOf(siteIndex, key) : [],
    days: isYear ? [] : days(siteIndex, all.get(key) ?? []),
    earlier: linkTo(keys[index + 1]),
    later: linkTo(keys[index - 1]),
    data: collectionPage(siteIndex, {
      title: periodTitle(siteIndex, key),
      description: words.archive.of(periodTitle(siteIndex, key)),
      href: href(base, `archive/${key}`),
      path,
      stories: (all.get(key) ?? []).map(({ slug }) => slug),
    }),
    since: key.length === 10 ? sinceThen(key, siteIndex) : [],
  }
}
