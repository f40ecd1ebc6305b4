import { href } from '../../addresses/href.ts'
import { storyHref } from '../../addresses/page-href.ts'
import type { SiteIndex } from '../types.ts'

/**
 * When pages last changed, for the sitemap: a story with its update, correction or changed version; a page that lists
 * stories with the latest of them. Pages that no story bears on are left out.
 *
 * @returns ISO 8601 by path, base included; further pages of a long list stand under that of the first
 */
export function lastChanged(siteIndex: SiteIndex): Record<string, string> {
  const { base, stories, newsroom, years, months, days } = siteIndex
  const ofStory = new Map(stories.map(({ slug }) => [slug, storyChanged(siteIndex, slug)]))
  const latest = (slugs: string[]) => slugs.map((slug) => ofStory.get(slug) ?? '').reduce(later, '')
  const all = stories.map(({ slug }) => slug)
  const lists: [path: string, slugs: string[]][] = [
    ...['', 'archive', 'sources', 'topics', 'events', 'corrections'].map((path): [string, string[]] => [path, all]),
    ...[...years, ...months, ...days].map(([period, of]): [string, string[]] => [
      `archive/${period}`,
      of.map(({ slug }) => slug),
    ]),
    ...newsroom.topics.map(({ topic, stories: slugs }): [string, string[]] => [`topics/${topic.id}`, slugs]),
    ...newsroom.events.map(({ event, stories: slugs }): [string, string[]] => [`events/${event.id}`, slugs]),
    ...newsroom.dossiers.map(({ source, stories: of }): [string, string[]] => [
      `sources/${source.id}`,
      of.map(({ slug }) => slug),
    ]),
  ]
  const pages = lists.map(([path, slugs]) => [encodeURI(href(base, path)), latest(slugs)])
  const own = all.map((slug) => [encodeURI(storyHref(siteIndex, slug)), ofStory.get(slug) ?? ''])
  return Object.fromEntries([...pages, ...own].filter(([, date]) => date !== ''))
}

function storyChanged({ storyOf, history }: SiteIndex, slug: string): string {
  const { published, updated, corrections } = storyOf.get(slug)!
  const versions = Object.hasOwn(history, slug) ? history[slug]!.steps.flatMap(({ date }) => date ?? []) : []
  return [updated ?? '', ...corrections.map(({ date }) => date), ...versions].reduce(later, published)
}

function later(a: string, b: string): string {
  return a === '' || Date.parse(b) > Date.parse(a) ? b : a
}
