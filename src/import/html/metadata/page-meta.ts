import { attribute, type HtmlElement } from '../html-tree.ts'
import { decodeEntities } from '../parse-html.ts'

/** What a page says of itself in `meta` and `link`: Open Graph, Dublin Core, Parsely and the names of old systems. */
export interface PageMeta {
  titles: string[]
  description: string | null
  authors: string[]
  published: string | null
  updated: string | null
  siteNames: string[]
  url: string | null
}

/** Names in `meta` that mean the same, the surest first. */
const names = {
  title: 'og:title twitter:title parsely-title dc.title dcterms.title headline',
  description: 'description og:description twitter:description dc.description',
  author:
    'author article:author parsely-author dc.creator dcterms.creator byl byline sailthru.author twitter:creator:name',
  published:
    'article:published_time article:published og:published_time datepublished parsely-pub-date dc.date.issued dcterms.created dc.date dcterms.date pubdate publishdate publish-date publish_date publication_date sailthru.date date ptime originalpublicationdate',
  updated: 'article:modified_time og:updated_time datemodified dcterms.modified lastmod utime',
  site: 'og:site_name dc.publisher',
  url: 'og:url',
}

/** Reads `meta` and the canonical address of a page. */
export function readPageMeta(elements: HtmlElement[]): PageMeta {
  const values = new Map<string, string[]>()
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const content = decodeEntities(attribute(element, 'content') ?? '')
    for (const key of ['property', 'name', 'itemprop']) {
      for (const name of (attribute(element, key) ?? '').toLowerCase().split(/\s+/)) {
        if (name && content) values.set(name, [...(values.get(name) ?? []), content])
      }
    }
  }
  const all = (list: string) => list.split(' ').flatMap((name) => values.get(name) ?? [])
  const first = (list: string) => all(list)[0] ?? null
  const canonical = elements.find(
    ({ tagName, attrs }) =>
      tagName === 'link' && attrs.some(({ name, value }) => name === 'rel' && /\bcanonical\b/i.test(value)),
  )
  const authors = names.author.split(' ').map((name) => (values.get(name) ?? []).filter((value) => !isAddress(value)))
  return {
    titles: all(names.title),
    description: first(names.description),
    authors: authors.find((list) => list.length > 0) ?? [],
    published: withHyphens(first(names.published)),
    updated: withHyphens(first(names.updated)),
    siteNames: all(names.site),
    url: (canonical && attribute(canonical, 'href')) ?? first(names.url),
  }
}

/** `20260211` as ISO 8601 has it, too. */
function withHyphens(date: string | null): string | null {
  return date?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') ?? null
}

function isAddress(value: string): boolean {
  return /^(?:https?:|\/|@)/.test(value)
}
