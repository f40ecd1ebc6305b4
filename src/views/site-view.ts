import { absolute } from '../addresses/absolute.ts'
import { href } from '../addresses/href.ts'
import { cardImage, siteCard } from './cards/share-card.ts'
import type { HeadView } from './references/head-view.ts'
import type { Colours, Link, SiteDescription, SiteIndex, SiteLogo } from './types.ts'

/** What every page carries around its own content. */
export interface SiteView {
  title: string
  tagline: string | null
  /** The picture beside the title or in its place; null for none. */
  logo: SiteLogo | null
  description: string
  language: string
  publisher: Link
  home: string
  /** The main navigation; `current` is the section the page is in. */
  sections: (Link & { current: boolean })[]
  /** Plain pages and corrections, for the footer. */
  pages: Link[]
  feeds: { title: string; type: string; href: string }[]
  icon: string
  /** Icon for the home screen of phones, and what they show of the site there. */
  touchIcon: string
  manifest: string
  /** The picture of a shared link to a page that has none of its own; null for none. */
  card: HeadView['image']
  /** Colour of the page, for the frame that a browser draws around it. */
  paper: Colours
  search: string
  isSearch: boolean
  /** The way the language of the site is written. */
  direction: 'ltr' | 'rtl'
  /** The page that explains the marks; null where there is none. */
  method: string | null
  /** Full address of the page; null when no origin is configured. */
  canonical: string | null
  /** Where pictures of a page may come from, beside the site, as in a security policy. */
  imageSources: string[]
}

const SECTIONS = ['front', 'events', 'topics', 'sources', 'archive'] as const

/** View of the frame of a page at `path`, a path of the site without base: `/sources/idf/`. */
export function siteView(siteIndex: SiteIndex, path: string): SiteView {
  const { base, site, words } = siteIndex
  const section = path.replace(/^\//, '').split('/')[0] ?? ''
  return {
    title: site.title,
    tagline: site.tagline,
    logo: site.logo,
    description: site.description,
    language: site.language,
    publisher: { text: site.publisher.name, href: site.publisher.url },
    home: href(base, ''),
    sections: site.navigation ? ownSections(site.navigation, base, path) : ourSections(siteIndex, section),
    pages: [
      ...siteIndex.pages
        .filter(({ id }) => id !== 'corrections')
        .map((page) => ({ text: page.title, href: href(base, page.id) })),
      { text: words.frame.corrections, href: href(base, 'corrections') },
    ],
    feeds: [
      { title: 'RSS', type: 'application/rss+xml', href: href(base, 'rss.xml') },
      { title: 'Atom', type: 'application/atom+xml', href: href(base, 'atom.xml') },
      { title: 'JSON Feed', type: 'application/feed+json', href: href(base, 'feed.json') },
      { title: words.frame.correctionsFeed, type: 'application/rss+xml', href: href(base, 'corrections.xml') },
    ],
    icon: href(base, 'favicon.svg'),
    touchIcon: href(base, 'apple-touch-icon.png'),
    manifest: href(base, 'site.webmanifest'),
    card: cardImage(siteIndex, siteCard(siteIndex)),
    paper: paperOf(site),
    search: href(base, 'search'),
    isSearch: section === 'search',
    direction: directionOf(site.language),
    method: siteIndex.pages.some(({ id }) => id === 'method') ? href(base, 'method') : null,
    canonical: siteIndex.origin === null ? null : absolute(siteIndex, href(base, path)),
    imageSources: site.imageHosts.map((host) => `https://${host}`),
  }
}

/** Colour of the page where nobody gives another. */
export const PAPER: Colours = { light: '#fdfcf9', dark: '#15171a' }

/** Colour of the pages of a site. */
export function paperOf({ design }: SiteDescription): Colours {
  return design.colours.paper ?? PAPER
}

/** The sections that `site.yaml` gives; a path of the site gets its base. */
function ownSections(navigation: readonly { text: string; href: string }[], base: string, path: string) {
  const here = withSlash(path)
  return navigation.map(({ text, href: target }) => {
    if (!target.startsWith('/')) return { text, href: target, current: false }
    const current = target === '/' ? here === '/' : here.startsWith(withSlash(target))
    return { text, href: href(base, target.slice(1)), current }
  })
}

/** The sections of a site that gives none; what has no page yet is none. */
function ourSections({ base, newsroom, words }: SiteIndex, section: string) {
  return SECTIONS.filter((id) => (id !== 'events' && id !== 'topics') || newsroom[id].length > 0)
    .map((id) => ({ id, path: id === 'front' ? '' : id }))
    .map(({ id, path }) => ({ text: words.frame[id], href: href(base, path), current: path === section }))
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}

/** Scripts that are written from right to left, by ISO 15924. */
const RIGHT_TO_LEFT = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg|Mand|Samr)$/

/** The way a language is written, by the script that it is most written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}
