import { findDate } from '../head/find-date.ts'
import { readByline } from '../head/read-byline.ts'
import { emptyHead, type Head } from '../types.ts'
import { attribute, elementsIn, type HtmlElement, type HtmlNode, type HtmlParent, htmlText } from './html-tree.ts'

/**
 * Headline, byline, date and summary of a page, from what it shows and, failing that, from its
 * metadata (schema.org JSON-LD, Open Graph, `meta`). `taken` are the elements that showed them.
 */
export function htmlHead(page: HtmlParent, article: HtmlElement): { head: Head; taken: Set<HtmlNode> } {
  const all = elementsIn(page)
  const inside = elementsIn(article)
  const taken = new Set<HtmlNode>()
  const meta = readMeta(all)
  const ld = readJsonLd(all)

  const h1 = inside.find(isH1) ?? onlyOne(all.filter(isH1))
  const deck = inside.find((element) =>
    hasName(element, /^(?:article[-_])?(?:deck|dek|standfirst|subtitle|subheadline|strapline)$/i),
  )
  const bylineElement = inside.find(
    (element) => hasName(element, /^(?:byline|author)$/i) && htmlText(element).length < 120,
  )
  const time = inside.find((element) => element.tagName === 'time' && attribute(element, 'datetime') !== null)
  const byline = readByline(bylineElement ? htmlText(bylineElement) : '')
  for (const element of [h1, deck, bylineElement]) if (element) taken.add(element)
  if (time && (!bylineElement || !elementsIn(bylineElement).includes(time)) && findDate(htmlText(time))) taken.add(time)

  const published =
    meta.get('article:published_time') ??
    ld.published ??
    byline?.published ??
    attributeOf(time, 'datetime') ??
    meta.get('date')
  const head: Head = {
    ...emptyHead,
    title: nonEmpty(h1 && htmlText(h1)) ?? ld.title ?? meta.get('og:title') ?? titleOf(all),
    deck: nonEmpty(deck && htmlText(deck)),
    description: meta.get('description') ?? meta.get('og:description') ?? null,
    byline:
      byline?.byline ??
      nonEmpty(bylineElement && htmlText(bylineElement).replace(/^by\s+/i, '')) ??
      ld.byline ??
      meta.get('author') ??
      null,
    published: findDate(published ?? '')?.iso ?? null,
    updated: findDate(meta.get('article:modified_time') ?? ld.updated ?? byline?.updated ?? '')?.iso ?? null,
  }
  if (head.updated === head.published) head.updated = null
  return { head, taken }
}

function isH1(element: HtmlElement): boolean {
  return element.tagName === 'h1' && htmlText(element) !== ''
}

function onlyOne<Item>(items: Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}

function hasName(element: HtmlElement, pattern: RegExp): boolean {
  const names = ['class', 'rel', 'itemprop'].map((name) => attribute(element, name) ?? '')
  return names.some((name) => name.split(/\s+/).some((word) => pattern.test(word)))
}

function attributeOf(element: HtmlElement | undefined, name: string): string | null {
  return element ? attribute(element, name) : null
}

function nonEmpty(text: string | undefined): string | null {
  return text ? text : null
}

function titleOf(all: HtmlElement[]): string | null {
  const title = all.find((element) => element.tagName === 'title')
  return nonEmpty(title && htmlText(title))
}

function readMeta(all: HtmlElement[]): Map<string, string> {
  const meta = new Map<string, string>()
  for (const element of all) {
    if (element.tagName !== 'meta') continue
    const name = (
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop')
    )?.toLowerCase()
    const content = attribute(element, 'content')?.replace(/\s+/g, ' ').trim()
    if (name && content && !meta.has(name))
      meta.set(name === 'datepublished' ? 'article:published_time' : name, content)
  }
  return meta
}

interface LinkedData {
  title: string | null
  byline: string | null
  published: string | null
  updated: string | null
}

function readJsonLd(all: HtmlElement[]): LinkedData {
  const nothing: LinkedData = { title: null, byline: null, published: null, updated: null }
  for (const script of all) {
    if (script.tagName !== 'script' || attribute(script, 'type') !== 'application/ld+json') continue
    const source = script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
    const article = findArticle(parseJson(source))
    if (!article) continue
    const authors = [article.author]
      .flat()
      .map((author) => stringOf(author) ?? stringOf((author as Fields | null)?.name))
    return {
      title: stringOf(article.headline),
      byline: authors.filter((name) => name !== null).join(', ') || null,
      published: stringOf(article.datePublished),
      updated: stringOf(article.dateModified),
    }
  }
  return nothing
}

type Fields = Record<string, unknown>

function findArticle(data: unknown): Fields | null {
  const items = [data, (data as Fields | null)?.['@graph']].flat(2) as (Fields | null | undefined)[]
  return items.find((item) => /Article|Report|BlogPosting/.test(String([item?.['@type']].flat()))) ?? null
}

/** Pages carry broken JSON; then their visible text has to do. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null
}
