import { attribute, type HtmlElement, htmlText } from '../html-tree.ts'
import type { LinkedData } from './linked-data.ts'
import type { PageMeta } from './page-meta.ts'

interface Page {
  /** All elements of the page. */
  all: HtmlElement[]
  /** Whether an element belongs to the article. */
  inside: (element: HtmlElement) => boolean
  data: LinkedData
  meta: PageMeta
}

/** The headline of a page and, where the page shows it, the element that does. */
export function pageTitle({ all, inside, data, meta }: Page): {
  text: string | null
  element: HtmlElement | undefined
} {
  const shown = all.filter((element) => htmlText(element) !== '')
  const [first, styled] = [(it: HtmlElement) => it.tagName === 'h1', isTitleOfWriter].map((is) => shown.filter(is))
  const headings = first!.length > 0 ? first! : styled!
  const ofHead = all.find(({ tagName }) => tagName === 'title')
  const title = ofHead ? htmlText(ofHead).replace(TAGS, '$2') : ''
  const sites = [...meta.siteNames, data.publisher ?? '', ...hostsOf(meta.url)].map(squash).filter(Boolean)
  const stated = [data.title, ...meta.titles, title]
    .filter((text) => text !== null && text !== '')
    .map((text) => withoutSite(text!, sites))
  const isSite = (text: string) => sites.includes(squash(text))

  const agreed = headings.find(
    (element) => !isSite(htmlText(element)) && stated.some((text) => agree(htmlText(element), text)),
  )
  const own = headings.filter(inside)
  const only =
    agreed ?? (own.length === 1 ? own[0] : headings.length === 1 && stated.length === 0 ? headings[0] : undefined)
  const element = only && !isSite(htmlText(only)) ? only : undefined
  const text = stated.find((words) => !isSite(words)) ?? null
  if (element) return { text: htmlText(element), element }
  return {
    text,
    element: all.find(
      (one) => /^(?:h[1-3]|p)$/.test(one.tagName) && text !== null && squash(htmlText(one)) === squash(text),
    ),
  }
}

/** Elements in a `title`, which browsers show as they are written. */
const TAGS = /<(i|em|b|strong|span|cite|q|u)(?:\s[^<>]*)?>([^<>]*)<\/\1>/gi

/** What word processors make of their style of that name: Word, and Google Docs. */
function isTitleOfWriter(element: HtmlElement): boolean {
  return element.tagName === 'p' && /(?:^|\s)(?:title|MsoTitle)(?:\s|$)/.test(attribute(element, 'class') ?? '')
}

/** Marks that a page puts between its title and its site. */
const MARKS = String.raw`[|–—·•∙⋅»«›‹:/\\<>~-]`
const BETWEEN = new RegExp(String.raw`\s+${MARKS}+\s+|(?<=\p{L}{3}): `, 'u')
const AT_ENDS = new RegExp(String.raw`^(?:\s|${MARKS})+|(?:\s|${MARKS})+$`, 'gu')

/** `Bridge shut to carts – Harbour Gazette` without the name of the site, at either end or before that of its group. */
function withoutSite(title: string, sites: string[]): string {
  const parts = title.split(BETWEEN)
  if (parts.length < 2) return title
  const isSite = (part: string) => sites.some((site) => squash(part) === site)
  const at = parts.findLastIndex(isSite)
  if (at < 0) return title
  const part = parts[at]!
  const rest = at === 0 ? title.slice(title.indexOf(part) + part.length) : title.slice(0, title.lastIndexOf(part))
  return rest.replace(AT_ENDS, '')
}

/** Whether one title says the other, with more or less round it. */
function agree(one: string, other: string): boolean {
  const [a, b] = [squash(one), squash(other)]
  return a.length > 3 && (b.includes(a) || a.includes(b))
}

/** A name without all that differs between `The Seattle Times` and `seattletimes`. */
function squash(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function hostsOf(url: string | null): string[] {
  const host = URL.parse(url ?? '')?.hostname.replace(/^www\./, '') ?? ''
  return [host, host.split('.')[0] ?? '']
}
