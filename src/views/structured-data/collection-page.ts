import type { CollectionPage, Thing } from 'schema-dts'
import { absolute } from '../../addresses/absolute.ts'
import { storyHref } from '../../addresses/page-href.ts'
import type { Link, SiteIndex } from '../types.ts'
import { breadcrumbList } from './breadcrumb-list.ts'
import { jsonLd } from './json-ld.ts'
import { publisherData } from './publisher-data.ts'

interface Collection {
  title: string
  description: string | null
  /** Path with its base. */
  href: string
  /** The pages above it, outermost first. */
  path: Link[]
  /** Slugs, in the order of the page. */
  stories: string[]
  /** What the page is about, in schema.org terms. */
  about?: Thing | null
}

/** A page that lists stories as a schema.org CollectionPage, with its place in the site: JSON-LD. */
export function collectionPage(
  siteIndex: SiteIndex,
  { title, description, href, path, stories, about = null }: Collection,
): string {
  const url = absolute(siteIndex, href)
  const page = {
    '@type': 'CollectionPage',
    url,
    name: title,
    ...(description === null ? {} : { description }),
    inLanguage: siteIndex.site.language,
    publisher: publisherData(siteIndex),
    ...(about === null ? {} : { about }),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: stories.length,
      itemListElement: stories.map((slug, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: absolute(siteIndex, storyHref(siteIndex, slug)),
      })),
    },
  } satisfies CollectionPage
  return jsonLd({
    '@context': 'https://schema.org',
    '@graph': [page, breadcrumbList(siteIndex, path, { title, url })],
  })
}
