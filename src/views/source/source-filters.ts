import { href } from '../../addresses/href.ts'
import { pageNumbers, pagesOf } from '../references/page-of.ts'
import type { Link, SiteIndex } from '../types.ts'

/** Stories on a page of a source. */
export const STORIES_ON_A_PAGE = 15

/** Events, or years, that a reader may choose among. */
const MAX_CHOICES = 24

/** Which stories of a source a page shows: those of a year or of an event. */
export interface SourceFilter {
  kind: 'year' | 'event'
  /** `2026`, or the id of an event. */
  id: string
}

/** The ways to choose among the stories of a source, by event or by year. */
export interface FilterLinks {
  label: string
  links: (Link & { current: boolean; stories: number })[]
}

/** Slugs of the stories that a filter lets through; all without one. */
export function filterStories(siteIndex: SiteIndex, slugs: string[], filter: SourceFilter | null): string[] {
  return filter === null ? slugs : slugs.filter((slug) => valuesOf(siteIndex, slug, filter.kind).includes(filter.id))
}

/** What comes after the address of a source, for each of its pages: nothing, `2`, `year-2026`, `event-flood/2`. */
export function sourcePaths(id: string, siteIndex: SiteIndex): (string | undefined)[] {
  const slugs = siteIndex.dossierOf.get(id)?.stories.map(({ slug }) => slug) ?? []
  const filters = [...choices(siteIndex, slugs, 'event'), ...choices(siteIndex, slugs, 'year')]
  return [
    ...pagesFor(slugs.length),
    ...filters.flatMap(({ filter, stories }) =>
      pagesFor(stories).map((page) => [segmentOf(filter), page].filter((it) => it !== undefined).join('/')),
    ),
  ]
}

/** What `sourcePaths` has written. */
export function readSourcePath(path: string | undefined): { page: number; filter: SourceFilter | null } {
  const [, kind, id, page = '1'] = /^(?:(year|event)-([^/]+)(?:\/|$))?(\d*)$/.exec(path ?? '') ?? []
  return {
    page: page === '' ? 1 : Number(page),
    filter: kind === undefined || id === undefined ? null : { kind: kind as SourceFilter['kind'], id },
  }
}

/** Links to all stories and to those of each event and year; none where one page has all. */
export function filterLinks(siteIndex: SiteIndex, source: string, slugs: string[], current: SourceFilter | null) {
  return (['event', 'year'] as const).flatMap((kind): FilterLinks[] => {
    const all = choices(siteIndex, slugs, kind)
    if (all.length === 0) return []
    const to = (filter: SourceFilter | null, text: string, stories: number) => ({
      text,
      href: href(siteIndex.base, filteredPath(source, filter)),
      current: filter?.kind === current?.kind && filter?.id === current?.id,
      stories,
    })
    const whole = to(null, siteIndex.words.source.allEvents, slugs.length)
    const links = all.map(({ filter, stories }) => to(filter, filterTitle(siteIndex, filter), stories))
    return [{ label: siteIndex.words.search[kind], links: [whole, ...links] }]
  })
}

/** `2026`, or the title of the event. */
export function filterTitle({ timelineOf }: SiteIndex, { kind, id }: SourceFilter): string {
  return kind === 'year' ? id : (timelineOf.get(id)?.event.title ?? id)
}

/** Path of a filtered list below the root of the site. */
export function filteredPath(source: string, filter: SourceFilter | null): string {
  return `sources/${source}${filter === null ? '' : `/${segmentOf(filter)}`}`
}

const segmentOf = ({ kind, id }: SourceFilter): string => `${kind}-${id}`

const pagesFor = (stories: number) => pageNumbers(pagesOf(stories, STORIES_ON_A_PAGE))

/** Values that part the stories of a source, most stories first for events, newest first for years. */
function choices(siteIndex: SiteIndex, slugs: string[], kind: SourceFilter['kind']) {
  if (slugs.length <= STORIES_ON_A_PAGE) return []
  const counts = new Map<string, number>()
  for (const id of slugs.flatMap((slug) => valuesOf(siteIndex, slug, kind))) counts.set(id, (counts.get(id) ?? 0) + 1)
  const all = [...counts].filter(([, stories]) => stories < slugs.length)
  const sorted = kind === 'year' ? all.sort(([a], [b]) => b.localeCompare(a)) : all.sort(([, a], [, b]) => b - a)
  return sorted.slice(0, MAX_CHOICES).map(([id, stories]) => ({ filter: { kind, id }, stories }))
}

function valuesOf({ storyOf, timelineOf, format }: SiteIndex, slug: string, kind: SourceFilter['kind']): string[] {
  const story = storyOf.get(slug)
  if (story === undefined) return []
  if (kind === 'event') return story.events.filter((id) => timelineOf.has(id))
  return [format.dayKey(story.published).slice(0, 4)]
}
