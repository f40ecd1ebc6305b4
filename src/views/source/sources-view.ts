import { href } from '../../addresses/href.ts'
import { sourceHref } from '../../addresses/page-href.ts'
import type { Dossier } from '../../newsroom/index.ts'
import { capitalise } from '../format/capitalise.ts'
import { type ChainDiagram, chainDiagram } from '../references/chain-diagram.ts'
import { pageOf, pagesOf } from '../references/page-of.ts'
import { type Pager, pager } from '../references/pager.ts'
import type { Link, SiteIndex } from '../types.ts'
import { mentionPages } from './mentions-view.ts'

interface SourceEntry extends Link {
  /** `news outlet, in 4 stories`: statements are not counted, as a desk tells one report again in story after story. */
  summary: string
}

/** The sources whose names begin with one letter. */
interface SourceGroup {
  /** The letter as addresses have it. */
  id: string
  letter: string
  sources: SourceEntry[]
}

/** The index of sources, or the page of one letter of it. */
export interface SourcesView {
  /** Null on the index. */
  letter: string | null
  /** The way back to the index; null on the index itself. */
  index: Link | null
  /** Every letter that a source begins with, with the way to it. */
  letters: (Link & { current: boolean })[]
  groups: SourceGroup[]
  /** Whether there are so many that a reader looks for one by name. */
  isSearched: boolean
  /** The sources with most statements, where a list of all would be too long; else empty. */
  most: SourceEntry[]
  diagram: ChainDiagram | null
  /** The way to those who have no page; null where all have one. */
  others: Link | null
  pager: Pager
}

/** Sources up to which one page lists all; of more, it names some with most statements. */
const MAX_ON_INDEX = 120
const MAX_MOST = 40

/** Sources among which a reader finds one without a field to look for it. */
const MAX_SEEN = 12

/** Sources of one letter on a page. */
const SOURCES_ON_A_PAGE = 200

/** View of the index of sources: all by letter, or, where they are many, those with most statements and the letters. */
export function sourcesView(siteIndex: SiteIndex): SourcesView {
  const { dossiers } = siteIndex.newsroom
  const groups = groupsOf(siteIndex)
  const isShort = dossiers.length <= MAX_ON_INDEX
  const most = dossiers.toSorted((a, b) => said(b) - said(a)).slice(0, isShort ? 0 : MAX_MOST)
  // Who is heard first-hand rests on nobody.
  const chains = dossiers
    .flatMap(({ passages }) => passages.flatMap(({ chain }) => chain ?? []))
    .filter(({ links }) => links.length > 1)
  return {
    letter: null,
    index: null,
    letters: [...groups.keys()].map((letter) => ({
      text: letter,
      href: isShort ? `#letter-${letterSlug(letter)}` : href(siteIndex.base, letterPath(letter)),
      current: false,
    })),
    groups: isShort ? entriesOf(siteIndex, groups) : [],
    isSearched: dossiers.length > MAX_SEEN,
    most: most.map((dossier) => entry(siteIndex, dossier)),
    diagram: chainDiagram(siteIndex, chains, 'thisSite'),
    others:
      mentionPages(siteIndex).length === 0
        ? null
        : { text: siteIndex.words.source.toMentioned, href: href(siteIndex.base, 'mentions') },
    pager: pager(siteIndex, 'sources', 1, 1),
  }
}

/** The pages of the letters, none where the index lists all: letter as it stands in the address, page from 1. */
export function letterPages(siteIndex: SiteIndex): { letter: string; page: number }[] {
  if (siteIndex.newsroom.dossiers.length <= MAX_ON_INDEX) return []
  return [...groupsOf(siteIndex)].flatMap(([letter, dossiers]) =>
    Array.from({ length: pagesOf(dossiers.length, SOURCES_ON_A_PAGE) }, (_, index) => ({
      letter: letterSlug(letter),
      page: index + 1,
    })),
  )
}

/** View of one page of the sources of a letter. Throws when no source begins with it. */
export function letterView(slug: string, siteIndex: SiteIndex, page = 1): SourcesView {
  const groups = groupsOf(siteIndex)
  const [letter, dossiers] = [...groups].find(([it]) => letterSlug(it) === slug) ?? []
  if (letter === undefined || dossiers === undefined)
    throw new Error(`Unexpected letter, expected one of a source: ${slug}`)
  const shown = pageOf(dossiers, page, SOURCES_ON_A_PAGE)
  return {
    letter,
    index: { text: siteIndex.words.source.many, href: href(siteIndex.base, 'sources') },
    letters: [...groups.keys()].map((it) => ({
      text: it,
      href: href(siteIndex.base, letterPath(it)),
      current: it === letter,
    })),
    groups: entriesOf(siteIndex, new Map([[letter, shown]])),
    isSearched: false,
    most: [],
    diagram: null,
    others: null,
    pager: pager(siteIndex, letterPath(letter), page, pagesOf(dossiers.length, SOURCES_ON_A_PAGE)),
  }
}

const OTHER = '#'

function groupsOf({ newsroom, site, words }: SiteIndex): Map<string, Dossier[]> {
  const nameOf = ({ source }: Dossier) => words.sortedAs(source.name)
  const sorted = newsroom.dossiers.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), site.language))
  const groups = Map.groupBy(sorted, (dossier) => letterOf(nameOf(dossier)))
  return new Map([...groups].sort(([a], [b]) => Number(a === OTHER) - Number(b === OTHER)))
}

/** `Émile` → `E`, `عمر` → `ع`, `“Newsmap”` → `N`, `7 News` → `#`. */
function letterOf(name: string): string {
  const first = /\p{L}/u.exec(name.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, ''))
  return first?.index === 0 ? first[0].toUpperCase() : OTHER
}

const letterSlug = (letter: string): string =>
  letter === OTHER ? 'other' : /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${letter.codePointAt(0)!.toString(16)}`

const letterPath = (letter: string): string => `sources-by-letter/${letterSlug(letter)}`

function entriesOf(siteIndex: SiteIndex, groups: Map<string, Dossier[]>): SourceGroup[] {
  return [...groups].map(([letter, dossiers]) => ({
    id: letterSlug(letter),
    letter,
    sources: dossiers.map((dossier) => entry(siteIndex, dossier)),
  }))
}

const said = ({ stories }: Dossier): number => stories.reduce((sum, { claims, quotes }) => sum + claims + quotes, 0)

function entry(siteIndex: SiteIndex, dossier: Dossier): SourceEntry {
  const { words } = siteIndex
  const { source, stories } = dossier
  const statements = said(dossier)
  return {
    text: capitalise(source.name),
    href: sourceHref(siteIndex, source.id),
    summary: [
      words.kinds[source.kind],
      ...(statements === 0 ? [] : [words.source.said(words.counts.stories(stories.length))]),
    ].join(', '),
  }
}
