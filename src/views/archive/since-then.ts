import { storyHref } from '../addresses/story-href.ts'
import { moment } from '../format/moment.ts'
import type { Edition, Link, Moment } from '../types.ts'

/** Something that became of a story after it was published. */
export interface Since {
  story: Link
  what: 'updated' | 'corrected' | 'a figure has a later one'
  date: Moment
}

/**
 * What has changed since a day or a month of what was published by then, newest first.
 *
 * @param key `2026-02-07` or `2026-02`
 */
export function sinceThen(key: string, edition: Edition): Since[] {
  const keyOf = (iso: string) => edition.format.dayKey(iso).slice(0, key.length)
  const changes = edition.stories.flatMap(({ slug, title, published, updated, corrections }) => {
    const later = Object.values(edition.newsroom.superseded[slug] ?? {})
    if (updated === null && corrections.length === 0 && later.length === 0) return []
    if (keyOf(published) > key) return []
    const story = { text: title, href: storyHref(edition, slug) }
    const dated = [
      ...(updated === null ? [] : [{ what: 'updated' as const, iso: updated }]),
      ...corrections.map(({ date }) => ({ what: 'corrected' as const, iso: date })),
      ...later.map(({ asOf }) => ({ what: 'a figure has a later one' as const, iso: asOf })),
    ]
    return dated.filter(({ iso }) => keyOf(iso) > key).map(({ what, iso }) => ({ story, what, iso }))
  })
  return changes
    .sort((a, b) => Date.parse(b.iso) - Date.parse(a.iso) || (a.story.text < b.story.text ? -1 : 1))
    .map(({ story, what, iso }) => ({ story, what, date: moment(edition, iso) }))
}
