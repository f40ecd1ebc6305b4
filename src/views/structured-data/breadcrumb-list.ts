import type { BreadcrumbList } from 'schema-dts'
import { absolute } from '../../addresses/absolute.ts'
import { href } from '../../addresses/href.ts'
import type { Link, SiteIndex } from '../types.ts'

/**
 * Place of a page in the site as a schema.org BreadcrumbList, from the front page to the page itself.
 *
 * @param path the pages between, outermost first
 */
export function breadcrumbList(siteIndex: SiteIndex, path: Link[], page: { title: string; url: string }): object {
  const front = { text: siteIndex.words.frame.front, href: href(siteIndex.base, '') }
  const places = [front, ...path].flatMap((link) =>
    link.href === null ? [] : [{ name: link.text, item: absolute(siteIndex, link.href) }],
  )
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...places, { name: page.title, item: page.url }].map((place, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...place,
    })),
  } satisfies BreadcrumbList
}
