import { storyHref } from '../../addresses/page-href.ts'
import { moment } from '../format/moment.ts'
import type { Link, Moment, SiteIndex } from '../types.ts'

/** Something that became of a story after it was published. */
export interface Since {
  story: Link
  /** `updated`, `corrected`, `a figure has a later one` */
  what: string
  date: Moment
}

/**
 * What has changed since a day or a month of what was published by then, newest first.
 *
 * @param key `2026-02-07` or `2026-02`
 */
export function sinceThen(key: string, siteIndex: SiteIndex): Since[] {
  const keyOf = (iso: string) => siteIndex.format.dayKey(iso).slice(0, key.length)
  const words = siteIndex.words.archive.what
  const changes = siteIndex.stories.flatMap(({ slug, title, published, updated, corrections }) => {
    const later = Object.values(siteIndex.newsroom.superseded[slug] ?? {})
    if (updated === null && corrections.length === 0 && later.length === 0) return []
    if (keyOf(published) > key) return []
    const story = { text: title, href: storyHref(siteIndex, slug) }
    const dated = [
      ...(updated === null ? [] : [{ what: words.updated, iso: updated }]),
      ...corrections.map(({ date }) => ({ what: words.corrected, iso: date })),
      ...later.map(({ asOf }) => ({ what: words.later, iso: asOf })),
    ]
    return dated.filter(({ iso }) => keyOf(iso) > key).map(({ what, iso }) => ({ story, what, iso }))
  })
  return changes
    .sort((a, b) => Date.parse(b.iso) - Date.parse(a.iso) || (a.story.text < b.story.text ? -1 : 1))
    .map(({ story, what, iso }) => ({ story, what, date: moment(siteIndex, iso) }))
}
