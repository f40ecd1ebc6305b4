import { href } from '../../addresses/href.ts'
import { eventHref, storyHref } from '../../addresses/page-href.ts'
import type { AttributedPassage, Dossier } from '../../newsroom/index.ts'
import { capitalise } from '../format/capitalise.ts'
import { moment } from '../format/moment.ts'
import { followedHead, type HeadView } from '../references/head-view.ts'
import { pageOf, pagesOf } from '../references/page-of.ts'
import { type Pager, pager } from '../references/pager.ts'
import { passageView } from '../references/passage-view.ts'
import { sourceLink } from '../references/source-link.ts'
import { collectionPage } from '../structured-data/collection-page.ts'
import { sourceAgent } from '../structured-data/source-agent.ts'
import type { Link, Moment, PassageView, SiteIndex } from '../types.ts'
import {
  type FilterLinks,
  filteredPath,
  filterLinks,
  filterStories,
  filterTitle,
  type SourceFilter,
  STORIES_ON_A_PAGE,
} from './source-filters.ts'

/** A term with its detail. */
export interface Fact {
  term: string
  detail: string
}

/** What one story has from the source. */
export interface SourceInStory {
  story: Link
  date: Moment
  size: string
  passages: PassageView[]
  /** `and 4 more in the story`; null for none. */
  more: string | null
}

/** What a source was quoted with, in one wording or several. */
export interface SourceQuotation {
  words: string
  drift: boolean
  uses: PassageView[]
}

/** The dossier of a source: facts, no score. */
export interface SourceView {
  /** Name, and number of the page after the first. */
  title: string
  name: string
  kind: string
  isPerson: boolean
  description: string | null
  /** HTML of its registry file; empty when there is none. */
  prose: string
  url: string | null
  aliases: string[]
  /** Sources that its reports rest on by default. */
  upstream: Link[]
  /** Shown on the first page only, as are all but the stories. */
  facts: Fact[]
  contradicted: { passage: PassageView; conflict: Link }[]
  quotations: SourceQuotation[]
  soleOrigin: Link[]
  corrected: Link[]
  stories: SourceInStory[]
  pager: Pager
  /** The list of all sources. */
  path: Link[]
  /** The stories of an event or a year alone, where they fill more than a page. */
  filters: FilterLinks[]
  head: HeadView
  /** JSON-LD of the page. */
  data: string
}

/** Entries of each list above the stories, and uses of a quotation. */
const MAX_LIST = 30

/** Passages of each story. */
const MAX_PASSAGES = 4

/**
 * View of one page of the dossier of a source, pages from 1; with a filter, of its stories of a year or an event.
 *
 * @throws When there is no such source.
 */
export function sourceView(id: string, siteIndex: SiteIndex, page = 1, filter: SourceFilter | null = null): SourceView {
  const dossier = siteIndex.dossierOf.get(id)
  if (dossier === undefined) throw new Error(`Unexpected source, expected one with a dossier: ${id}`)
  const { source } = dossier
  const registered = source.registered
  const passages = siteIndex.passagesOf.get(id)
  const linkTo = (slug: string): Link => ({
    text: siteIndex.storyOf.get(slug)?.title ?? slug,
    href: storyHref(siteIndex, slug),
  })
  const isFirst = page === 1 && filter === null
  const onFirst = <Item>(list: Item[]): Item[] => (isFirst ? list.slice(0, MAX_LIST) : [])
  const name = capitalise(source.name)
  const title = filter === null ? name : `${name}: ${filterTitle(siteIndex, filter)}`
  const slugs = dossier.stories.map(({ slug }) => slug)
  const chosen = new Set(filterStories(siteIndex, slugs, filter))
  const shown = newestFirst(siteIndex, dossier).filter(({ slug }) => chosen.has(slug))
  const path = [{ text: siteIndex.words.source.many, href: href(siteIndex.base, 'sources') }]
  return {
    title: page === 1 ? title : siteIndex.words.frame.pageOf(title, page),
    path,
    filters: filterLinks(siteIndex, id, slugs, filter),
    name,
    kind: siteIndex.words.kinds[source.kind],
    isPerson: ['person', 'official', 'unnamed'].includes(source.kind),
    description: registered?.description ?? null,
    prose: isFirst ? (siteIndex.proseOf.get(`sources/${id}`) ?? '') : '',
    url: registered?.url ?? null,
    aliases: registered?.aliases ?? [],
    upstream: (registered?.upstream ?? []).map((upstream) =>
      sourceLink(siteIndex, siteIndex.dossierOf.get(upstream)?.source ?? { id: upstream, name: upstream }),
    ),
    facts: isFirst ? facts(siteIndex, dossier) : [],
    contradicted: onFirst(dossier.contradicted).map(({ conflict, passage }) => ({
      passage: passageView(siteIndex, passage),
      conflict: conflictLink(siteIndex, conflict),
    })),
    quotations: onFirst(dossier.quotations.flatMap(inSeveralStories)).map((quotation) => ({
      words: quotation.words,
      drift: quotation.drift,
      uses: quotation.uses.slice(0, MAX_LIST).map((use) => ({ ...passageView(siteIndex, use), text: use.words })),
    })),
    soleOrigin: onFirst(dossier.soleOrigin).map(linkTo),
    corrected: onFirst(dossier.corrected).map(linkTo),
    stories: pageOf(shown, page, STORIES_ON_A_PAGE).map(({ slug, claims, quotes }) => {
      const sentences = onePerSentence(passages?.get(slug) ?? [])
      const hidden = sentences.length - MAX_PASSAGES
      return {
        story: linkTo(slug),
        date: moment(siteIndex, siteIndex.storyOf.get(slug)?.published ?? ''),
        size: [
          ...(claims > 0 ? [siteIndex.words.counts.claims(claims)] : []),
          ...(quotes > 0 ? [siteIndex.words.counts.quotes(quotes)] : []),
        ].join(', '),
        passages: sentences.slice(0, MAX_PASSAGES).map((passage) => {
          const view = passageView(siteIndex, passage)
          // Said first-hand by whom the page is about: the page says it already.
          return passage.chain?.links.length === 1 ? { ...view, chain: null } : view
        }),
        more: hidden > 0 ? siteIndex.words.source.more(hidden) : null,
      }
    }),
    pager: pager(siteIndex, filteredPath(id, filter), page, pagesOf(shown.length, STORIES_ON_A_PAGE)),
    head: followedHead(siteIndex, `sources/${id}`, source.name),
    data: collectionPage(siteIndex, {
      title,
      description: registered?.description ?? null,
      href: href(siteIndex.base, filteredPath(id, filter)),
      path,
      stories: pageOf(shown, page, STORIES_ON_A_PAGE).map(({ slug }) => slug),
      about: sourceAgent(source),
    }),
  }
}

/** A quotation that several stories use, with one use of each; none that stands in one story only. */
function inSeveralStories(quotation: Dossier['quotations'][number]): Dossier['quotations'] {
  const uses = [...new Map(quotation.uses.map((use) => [use.slug, use])).values()]
  return uses.length < 2 ? [] : [{ ...quotation, uses }]
}

function newestFirst(siteIndex: SiteIndex, dossier: Dossier): Dossier['stories'] {
  const published = (slug: string) => Date.parse(siteIndex.storyOf.get(slug)?.published ?? '')
  return dossier.stories.toSorted((a, b) => published(b.slug) - published(a.slug))
}

function facts({ words, format }: SiteIndex, dossier: Dossier): Fact[] {
  const { stories, stances, asOrigin, asRelay, contradicted, corrected } = dossier
  const sum = (key: 'claims' | 'quotes') => stories.reduce((total, story) => total + story[key], 0)
  const numbers: Record<keyof typeof words.source.facts, number> = {
    stories: stories.length,
    claims: sum('claims'),
    quotes: sum('quotes'),
    // Where all is said first-hand, its number is that of all.
    asOrigin: asRelay > 0 ? asOrigin : 0,
    asRelay,
    denied: stances.denied,
    declined: stances.declined,
    hedged: stances.hedged,
    contradicted: contradicted.length,
    corrected: corrected.length,
  }
  return (Object.keys(numbers) as (keyof typeof numbers)[])
    .filter((key) => numbers[key] > 0)
    .map((key) => ({ term: words.source.facts[key], detail: format.number(numbers[key]) }))
}

function conflictLink(siteIndex: SiteIndex, id: string): Link {
  const conflict = siteIndex.conflictOf.get(id)
  if (conflict === undefined) return { text: id, href: null }
  return {
    text: capitalise(siteIndex.words.about(conflict.about)),
    href: eventHref(siteIndex, conflict.event, id),
  }
}

/** A sentence with a claim and two figures is read once. */
function onePerSentence(passages: AttributedPassage[]): AttributedPassage[] {
  return [...Map.groupBy(passages, (passage) => passage.sentence.start).values()].flatMap(([first]) => first ?? [])
}
