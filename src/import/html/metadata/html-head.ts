import { findDate } from '../../head/find-date.ts'
import { readByline } from '../../head/read-byline.ts'
import { updatedAfter } from '../../head/updated-after.ts'
import { emptyHead, type Head, type Note } from '../../types.ts'
import type { ChosenArticle } from '../choose-article.ts'
import {
  attribute,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  htmlText,
  isElement,
} from '../html-tree.ts'
import { formatAuthors } from './format-authors.ts'
import { readLinkedData } from './linked-data.ts'
import { readPageMeta } from './page-meta.ts'
import { pageTitle } from './page-title.ts'

interface HtmlHead {
  head: Head
  /** Elements whose words stand in the head and so not in the text. */
  taken: Set<HtmlNode>
  /** Canonical address, absolute. */
  url: string | null
  /** What of it is a guess. */
  notes: Note[]
}

/**
 * Headline, authors, dates and summary of a page: from its JSON-LD, from `meta`, and from what it shows.
 */
export function htmlHead(page: HtmlParent, chosen: ChosenArticle | null): HtmlHead {
  const all = elementsIn(page)
  const meta = readPageMeta(all)
  const data = readLinkedData(all)
  const inside = (element: HtmlElement) => !chosen || holdsChosen(element, chosen.chosen)

  const title = pageTitle({ all, inside, data, meta })
  const near = all.filter((element) => inside(element) || isNear(element, title.element))
  const deck = near.find((element) => hasName(element, DECK) && inside(element))
  const bylines = near.filter((element) => hasName(element, BYLINE) && isShort(element))
  const lines = bylines.map((element) => readByline(bylineText(element)))
  const times = near.filter(({ tagName, attrs }) => tagName === 'time' && attrs.some(({ name }) => name === 'datetime'))
  const dated = near.filter((element) => hasName(element, DATE) && isShort(element))
  const between = linesBelow(title.element, all, (element) => chosen?.chosen.has(element) ?? true)
  const shown = [
    ...times.map((element) => attribute(element, 'datetime')),
    ...lines.map((line) => line?.published),
    ...dated.map(htmlText),
    ...between.map(htmlText),
  ]
  const url = [meta.url, data.url].find((address) => address && /^https?:/.test(address) && URL.canParse(address))
  const stated = firstDate([data.published, meta.published, ...shown, chosen?.published])
  const guess = stated ? null : guessDate(all, url)
  const published = stated ?? guess?.date ?? null
  const updated = firstDate([data.updated, meta.updated, ...lines.map((line) => line?.updated)])

  const taken = new Set<HtmlNode>([title.element, deck].filter((element) => element !== undefined))
  for (const element of bylines) if (readByline(htmlText(element)) || element === bylines[0]) taken.add(element)
  const dateline = near.find(isDateline)
  if (dateline) taken.add(dateline)
  const isStated = (element: HtmlElement) => [published, updated].some((date) => date && isOnlyDate(element, date))
  for (const element of [...times, ...dated, ...between]) if (isStated(element)) taken.add(element)
  const head: Head = {
    ...emptyHead,
    title: title.text,
    deck: (deck && htmlText(deck)) || null,
    description: meta.description ?? data.description,
    byline: formatAuthors(
      [
        data.authors,
        ...lines.map((line) => [line?.byline ?? '']),
        meta.authors,
        bylines.slice(0, 1).map(bylineText),
        [chosen?.byline ?? ''],
      ],
      [...meta.siteNames, data.publisher ?? ''],
    ),
    dateline: dateline ? htmlText(dateline).replace(/[\s—–-]+$/, '') : null,
    published,
    updated: updatedAfter(published, updated),
    language: attribute(all.find(({ tagName }) => tagName === 'html') ?? all[0]!, 'lang'),
  }
  return { head, taken, url: url ?? null, notes: guess ? [{ line: null, message: guess.message }] : [] }
}

/** How many elements below the headline, and how many levels above it, are near it. */
const MAX_ELEMENTS_BELOW = 80
const MAX_LEVELS = 3

/** Characters of a line that may be a byline or a date. */
const MAX_LINE = 120

const DECK = /^(?:article[-_])?(?:deck|dek|standfirst|subtitle|subheadline|strapline)$/i
const BYLINE =
  /^(?:by-?line|author|article[-_]?(?:by-?line|author)|post[-_]author|entry[-_]author|author[-_]name|vcard)$/i
const ROLE = /^(?:author|by-?line|contributor)[-_](?:title|role|job|position|bio|desc(?:ription)?)$/i
const DATE = /date(?!line)|posted|publish|timestamp|dateline$/i

/** `<p class="dateline">DAVOS —</p>`; within a paragraph it is one of its words. */
function isDateline(element: HtmlElement): boolean {
  const isApart = element.parentNode?.nodeName !== 'p' && hasName(element, /^(?:\w+[-_])?dateline$/i)
  return isApart && isShort(element) && findDate(htmlText(element)) === null
}

function isShort(element: HtmlElement): boolean {
  const { length } = htmlText(element)
  return length > 0 && length < MAX_LINE
}

/** The words of a byline; names that stand beside each other in elements of their own are parted. */
function bylineText(byline: HtmlElement): string {
  const { childNodes, ...element } = withoutRole(byline)
  const parted = childNodes.flatMap((node, at): HtmlNode[] => {
    const before = childNodes[at - 1]
    return before && isName(before) && isName(node)
      ? [{ nodeName: '#text', value: ', ', parentNode: byline }, node]
      : [node]
  })
  return htmlText({ ...element, childNodes: parted }).replace(/\s*[·|,]?\s*\d+[- ]min(?:ute)?s?\s+read\b.*$/i, '')
}

const isName = (node: HtmlNode): boolean => isElement(node) && /^\p{Lu}.*\p{L}$/u.test(htmlText(node))

/** A byline without what the author is, where that is an element of its own beside the name. */
function withoutRole(byline: HtmlElement): HtmlElement {
  const childNodes = byline.childNodes
    .filter((node) => !isElement(node) || !hasName(node, ROLE))
    .map((node) => (isElement(node) ? withoutRole(node) : node))
  return { ...byline, childNodes }
}

/** Whether anything of an element is part of the article. */
function holdsChosen(element: HtmlElement, chosen: ReadonlySet<HtmlNode>): boolean {
  return chosen.has(element) || element.childNodes.some((node) => chosen.has(node))
}

/** Between the headline and the article stand byline and date; they are found beside the headline. */
function isNear(element: HtmlElement, heading: HtmlElement | undefined): boolean {
  if (!heading) return false
  let parent: HtmlParent | null = heading.parentNode
  for (let step = 0; parent && step < MAX_LEVELS && 'tagName' in parent && parent.tagName !== 'body'; step++) {
    let above: HtmlParent | null = element.parentNode
    while (above && above !== parent && 'tagName' in above) above = above.parentNode
    if (above === parent) return true
    parent = parent.parentNode
  }
  return false
}

/** Short lines between the headline and the first paragraph, where pages print the date. */
function linesBelow(heading: HtmlElement | undefined, all: HtmlElement[], isChosen: (element: HtmlElement) => boolean) {
  if (!heading) return []
  const below = all.slice(all.indexOf(heading) + 1)
  const prose = below.findIndex((element) => element.tagName === 'p' && isChosen(element) && !isShort(element))
  return below.slice(0, Math.min(prose < 0 ? below.length : prose, MAX_ELEMENTS_BELOW)).filter(isShort)
}

function hasName(element: HtmlElement, pattern: RegExp): boolean {
  const words = ['class', 'rel', 'itemprop', 'id'].flatMap((name) => attribute(element, name)?.split(/\s+/) ?? [])
  return words.some((word) => pattern.test(word))
}

function firstDate(texts: (string | null | undefined)[]): string | null {
  for (const text of texts) {
    const date = findDate(text ?? '')
    if (date) return date.iso
  }
  return null
}

/** When a page was published that does not say so, with what that is guessed from; null where there is no sign of it. */
function guessDate(
  all: readonly HtmlElement[],
  url: string | null | undefined,
): { date: string; message: string } | null {
  const alone = onlyDateOf(all)
  if (alone) return { date: alone, message: `published ${alone}: the only date that the page shows` }
  const addressed = dateInAddress(url)
  return addressed ? { date: addressed, message: `published ${addressed}: the day in its address` } : null
}

/** The one date that a page shows by itself, in however many places; where it shows two, either may be of another story. */
function onlyDateOf(all: readonly HtmlElement[]): string | null {
  const dates = all.filter(isShort).flatMap((element) => {
    const line = readByline(htmlText(element))
    return line?.published && line.byline === null ? [line.published] : []
  })
  return new Set(dates).size === 1 ? dates[0]! : null
}

/** The day in an address, as in `/2026/03/02/bridge-shut`. */
function dateInAddress(url: string | null | undefined): string | null {
  const [, year, month, day] = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=[/-])/.exec(url ?? '') ?? []
  return findDate(`${year}-${month}-${day}`)?.iso ?? null
}

/** A line that gives this date and nothing else; the date of another day is part of the text. */
function isOnlyDate(element: HtmlElement, date: string): boolean {
  const line = readByline(htmlText(element))
  return line !== null && line.byline === null && line.published?.slice(0, 10) === date.slice(0, 10)
}
