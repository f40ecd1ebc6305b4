import type { AboutPage, CollectionPage, WebPage } from 'schema-dts'
import { absolute } from '../../addresses/absolute.ts'
import { href } from '../../addresses/href.ts'
import type { Link, SiteIndex } from '../types.ts'
import { breadcrumbList } from './breadcrumb-list.ts'
import { jsonLd } from './json-ld.ts'
import { publisherData } from './publisher-data.ts'

interface PlainPlace {
  type: 'WebPage' | 'AboutPage' | 'CollectionPage'
  title: string
  description: string | null
  /** Path of the page below the root of the site. */
  path: string
  /** The pages above it, outermost first. Default: none. */
  above?: Link[]
}

/** A page that lists no stories itself, with its place in the site, as schema.org has it: JSON-LD. */
export function webPage(siteIndex: SiteIndex, { type, title, description, path, above = [] }: PlainPlace): string {
  const url = absolute(siteIndex, href(siteIndex.base, path))
  const page = {
    '@type': type,
    url,
    name: title,
    ...(description === null ? {} : { description }),
    inLanguage: siteIndex.site.language,
    publisher: publisherData(siteIndex),
  } satisfies WebPage | AboutPage | CollectionPage
  return jsonLd({
    '@context': 'https://schema.org',
    '@graph': [page, breadcrumbList(siteIndex, above, { title, url })],
  })
}
