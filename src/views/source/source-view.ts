import type { AttributedPassage, Dossier } from '../../newsroom/index.ts'
import { href } from '../addresses/href.ts'
import { storyHref } from '../addresses/story-href.ts'
import { moment } from '../format/moment.ts'
import { followedHead, type HeadView } from '../head-view.ts'
import { pageOf, pagesOf } from '../references/page-of.ts'
import { type Pager, pager } from '../references/pager.ts'
import { passageView } from '../references/passage-view.ts'
import { sourceLink } from '../references/source-link.ts'
import type { Link, Moment, PassageView, SiteIndex } from '../types.ts'

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
  head: HeadView
}

const longestList = 30

/** Stories on a page, and passages of each. */
const STORIES_ON_A_PAGE = 15
const MAX_PASSAGES = 4

/** How many pages the stories of a source fill, at least 1. */
export function sourcePages(id: string, siteIndex: SiteIndex): number {
  return pagesOf(siteIndex.dossierOf.get(id)?.stories.length ?? 0, STORIES_ON_A_PAGE)
}

/** View of one page of the dossier of a source, pages from 1. Throws when there is no such source. */
export function sourceView(id: string, siteIndex: SiteIndex, page = 1): SourceView {
  const dossier = siteIndex.dossierOf.get(id)
  if (dossier === undefined) throw new Error(`Unexpected source, expected one with a dossier: ${id}`)
  const { source } = dossier
  const registered = source.registered
  const passages = siteIndex.passagesOf.get(id)
  const linkTo = (slug: string): Link => ({
    text: siteIndex.storyOf.get(slug)?.title ?? slug,
    href: storyHref(siteIndex, slug),
  })
  const onFirst = <Item>(list: Item[]): Item[] => (page === 1 ? list.slice(0, longestList) : [])
  return {
    title: page === 1 ? source.name : siteIndex.words.frame.pageOf(source.name, page),
    name: source.name,
    kind: siteIndex.words.kinds[source.kind],
    isPerson: ['person', 'official', 'unnamed'].includes(source.kind),
    description: registered?.description ?? null,
    prose: page === 1 ? (siteIndex.proseOf.get(`sources/${id}`) ?? '') : '',
    url: registered?.url ?? null,
    aliases: registered?.aliases ?? [],
    upstream: (registered?.upstream ?? []).map((upstream) =>
      sourceLink(siteIndex, siteIndex.dossierOf.get(upstream)?.source ?? { id: upstream, name: upstream }),
    ),
    facts: page === 1 ? facts(siteIndex, dossier) : [],
    contradicted: onFirst(dossier.contradicted).map(({ conflict, passage }) => ({
      passage: passageView(siteIndex, passage),
      conflict: conflictLink(siteIndex, conflict),
    })),
    quotations: onFirst(dossier.quotations).map((quotation) => ({
      words: quotation.words,
      drift: quotation.drift,
      uses: quotation.uses.slice(0, longestList).map((use) => ({ ...passageView(siteIndex, use), text: use.words })),
    })),
    soleOrigin: onFirst(dossier.soleOrigin).map(linkTo),
    corrected: onFirst(dossier.corrected).map(linkTo),
    stories: pageOf(newestFirst(siteIndex, dossier), page, STORIES_ON_A_PAGE).map(({ slug, claims, quotes }) => {
      const sentences = onePerSentence(passages?.get(slug) ?? [])
      const hidden = sentences.length - MAX_PASSAGES
      return {
        story: linkTo(slug),
        date: moment(siteIndex, siteIndex.storyOf.get(slug)?.published ?? ''),
        size: [
          ...(claims > 0 ? [siteIndex.words.counts.claims(claims)] : []),
          ...(quotes > 0 ? [siteIndex.words.counts.quotes(quotes)] : []),
        ].join(', '),
        passages: sentences.slice(0, MAX_PASSAGES).map((passage) => passageView(siteIndex, passage)),
        more: hidden > 0 ? siteIndex.words.source.more(hidden) : null,
      }
    }),
    pager: pager(siteIndex, `sources/${id}`, page, sourcePages(id, siteIndex)),
    head: followedHead(siteIndex, `sources/${id}`, source.name),
  }
}

function newestFirst(siteIndex: SiteIndex, dossier: Dossier): Dossier['stories'] {
  const published = (slug: string) => siteIndex.storyOf.get(slug)?.published ?? ''
  return dossier.stories.toSorted((a, b) => published(b.slug).localeCompare(published(a.slug)))
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
    text: siteIndex.words.about(conflict.about),
    href: `${href(siteIndex.base, `events/${conflict.event}`)}#conflict-${id}`,
  }
}

/** A sentence with a claim and two figures is read once. */
function onePerSentence(passages: AttributedPassage[]): AttributedPassage[] {
  return [...Map.groupBy(passages, (passage) => passage.sentence.start).values()].flatMap(([first]) => first ?? [])
}
