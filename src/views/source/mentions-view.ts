import { href } from '../../addresses/href.ts'
import { storyHref } from '../../addresses/page-href.ts'
import type { KnownSource } from '../../newsroom/index.ts'
import { moment } from '../format/moment.ts'
import type { Link, Moment, SiteIndex } from '../types.ts'
import { sourceInWords } from './source-in-words.ts'

/** Whom a story has something from who has no page. */
interface StoryMentions {
  story: Link
  published: Moment
  /** `police in Selm, 2 statements` */
  sources: string[]
}

/** The sources that have no page of their own, by story: all on one page, or, of many stories, a page for each month. */
export interface MentionsView {
  title: string
  /** The ways back, outermost first. */
  path: Link[]
  /** Months that have a page, latest first; none where one page has all. */
  months: Link[]
  stories: StoryMentions[]
}

/** Stories up to which one page lists all. */
const MAX_ON_ONE_PAGE = 100

/** The pages there are: `null` is the one that all others are reached from; none where every source has a page. */
export function mentionPages(siteIndex: SiteIndex): (string | null)[] {
  const slugs = slugsWith(siteIndex)
  if (slugs.length === 0) return []
  return [null, ...(slugs.length <= MAX_ON_ONE_PAGE ? [] : monthsOf(siteIndex, slugs).keys())]
}

/** View of one of them. */
export function mentionsView(month: string | null, siteIndex: SiteIndex): MentionsView {
  const { base, words, format } = siteIndex
  const slugs = slugsWith(siteIndex)
  const months = slugs.length <= MAX_ON_ONE_PAGE ? new Map<string, string[]>() : monthsOf(siteIndex, slugs)
  const shown = month !== null ? (months.get(month) ?? []) : months.size === 0 ? slugs : []
  const all = { text: words.source.mentioned, href: href(base, 'mentions') }
  return {
    title: month === null ? words.source.mentioned : `${words.source.mentioned}: ${format.month(month)}`,
    path: [{ text: words.source.many, href: href(base, 'sources') }, ...(month === null ? [] : [all])],
    months:
      month === null
        ? Array.from(months.keys(), (key) => ({ text: format.month(key), href: href(base, `mentions/${key}`) }))
        : [],
    stories: shown.map((slug) => mentionsOf(siteIndex, slug)),
  }
}

/** Slugs of the stories that have something from somebody without a page, newest first. */
const slugsWith = ({ newsroom }: SiteIndex): string[] =>
  newsroom.order.filter((slug) => (newsroom.mentions[slug] ?? []).length > 0)

function monthsOf({ storyOf, format }: SiteIndex, slugs: string[]): Map<string, string[]> {
  return Map.groupBy(slugs, (slug) => format.dayKey(storyOf.get(slug)!.published).slice(0, 7))
}

function mentionsOf(siteIndex: SiteIndex, slug: string): StoryMentions {
  const { storyOf, words, newsroom } = siteIndex
  const story = storyOf.get(slug)!
  return {
    story: { text: story.title, href: storyHref(siteIndex, slug) },
    published: moment(siteIndex, story.published),
    sources: (newsroom.mentions[slug] ?? []).map(
      ({ source, claims, quotes }) =>
        `${wordsFor(source, slug, siteIndex)}, ${words.counts.statements(claims + quotes)}`,
    ),
  }
}

/** People without a name who are listed as one are told by the words of the story, the first few of them. */
function wordsFor(source: KnownSource, slug: string, { words, newsroom }: SiteIndex): string {
  const { name } = sourceInWords(source, words)
  if (source.kind !== 'unnamed' || source.registered !== null) return name
  const links = Object.values(newsroom.chains[slug] ?? {}).flatMap((chain) => chain.links)
  const names = [...new Set(links.filter(({ id }) => id === source.id).map((it) => it.name))]
  if (names.length === 0) return name
  return `${names.slice(0, MAX_NAMES).join('; ')}${names.length > MAX_NAMES ? '; …' : ''}`
}

/** Words for people without a name that are listed before the rest is left out. */
const MAX_NAMES = 4
