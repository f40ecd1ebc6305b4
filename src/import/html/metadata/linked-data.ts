import { attribute, type HtmlElement } from '../html-tree.ts'
import { decodeEntities } from '../parse-html.ts'

/** What a page says of its article in schema.org JSON-LD. */
export interface LinkedData {
  title: string | null
  description: string | null
  authors: string[]
  published: string | null
  updated: string | null
  publisher: string | null
  url: string | null
}

type Fields = Record<string, unknown>

/** The first article of the JSON-LD of a page; all null where there is none. */
export function readLinkedData(elements: HtmlElement[]): LinkedData {
  const items = elements.filter(isLinkedData).flatMap((script) => itemsOf(parseLoosely(wordsOf(script))))
  const article = items.find((item) => isArticle(item)) ?? {}
  const page = article.mainEntityOfPage as Fields | string | null | undefined
  return {
    title: stringOf(article.headline) ?? stringOf(article.name),
    description: stringOf(article.description),
    authors: [article.author ?? article.creator].flat().flatMap((author) => nameOf(author, items) ?? []),
    published: stringOf(article.datePublished) ?? stringOf(article.dateCreated),
    updated: stringOf(article.dateModified),
    publisher: nameOf([article.publisher].flat()[0], items),
    url: stringOf(article.url) ?? stringOf(page) ?? stringOf((page as Fields | null)?.['@id']),
  }
}

function isLinkedData(element: HtmlElement): boolean {
  return element.tagName === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type') ?? '')
}

function wordsOf(script: HtmlElement): string {
  return script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}

/** Pages carry broken JSON, in comments or with raw line feeds; what cannot be read is left to `meta` and the page. */
function parseLoosely(source: string): unknown {
  const bare = source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/g, '')
  for (const text of [bare, bare.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return null
}

function itemsOf(data: unknown): Fields[] {
  return [data, [data].flat().map((item) => (item as Fields | null)?.['@graph'])]
    .flat(3)
    .filter((item): item is Fields => typeof item === 'object' && item !== null)
}

function isArticle(item: Fields): boolean {
  return [item['@type']].flat().some((type) => /Article$|Report$|Posting$/.test(String(type)))
}

/** An author may be a name, a thing with a name, or a reference to a thing that stands elsewhere on the page. */
function nameOf(author: unknown, items: Fields[]): string | null {
  if (typeof author !== 'object' || author === null) return stringOf(author)
  const { name, '@id': id } = author as Fields
  const names = [name].flat().flatMap((one) => stringOf(one) ?? [])
  if (names.length > 0) return names.join(', ')
  return id ? stringOf(items.find((item) => item['@id'] === id)?.name) : null
}

function stringOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = decodeEntities(value)
  return text === '' ? null : text
}
