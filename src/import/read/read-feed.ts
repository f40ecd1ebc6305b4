import { parseFeed } from 'feedsmith'
import { fail } from '../fail.ts'
import { findDate } from '../head/find-date.ts'
import { readHtmlBody } from '../html/html-to-mdast.ts'
import { decodeEntities } from '../html/parse-html.ts'
import { emptyHead, type ImportDraft } from '../types.ts'

/** An entry of a feed of any kind, as its own fields say it. */
interface Entry {
  title: string | null
  html: string | null
  summary: string | null
  authors: string[]
  published: unknown
  updated: unknown
  url: string | null
  topics: string[]
}

/** Reads the entries of an RSS, RDF, Atom or JSON feed. Throws a `VFileMessage` when it is none. */
export function readFeed(source: string, path: string): ImportDraft[] {
  const parsed = parseOrFail(source, path)
  const language = 'language' in parsed.feed ? (parsed.feed.language ?? null) : null
  const entries = entriesOf(parsed).filter(({ html, summary }) => html ?? summary)
  if (entries.length === 0) {
    throw fail(path, {
      rule: 'file-empty',
      reason: `Unexpected feed without text, expected entries with their content (${parsed.format})`,
      fix: 'Export the feed with whole articles, not with their titles alone.',
    })
  }
  return entries.map((entry): ImportDraft => draftOf(entry, language))
}

function draftOf(
  { title, html, summary, authors, published, updated, url, topics }: Entry,
  language: string | null,
): ImportDraft {
  const whole = html ?? summary ?? ''
  const short = html && summary ? decodeEntities(summary.replace(/<[^>]*>/g, '')) : null
  const [first, last] = [published, updated].map((date) => findDate(String(date ?? ''))?.iso ?? null)
  const notes = html
    ? []
    : [{ line: null, message: 'the feed has no content of this entry; its summary taken as the text' }]
  return {
    head: {
      ...emptyHead,
      title: title === null ? null : decodeEntities(title.replace(/<\/?\w[^>]*>/g, '')),
      description: short,
      byline: authors.length > 1 ? `${authors.slice(0, -1).join(', ')} and ${authors.at(-1)}` : (authors[0] ?? null),
      published: first ?? last ?? null,
      updated: first && last && Date.parse(last) > Date.parse(first) ? last : null,
      language,
    },
    body: readHtmlBody(whole, { base: url }),
    notes,
    url,
    topics,
  }
}

type ParsedFeed = ReturnType<typeof parseFeed>

function entriesOf(parsed: ParsedFeed): Entry[] {
  const names = (list: { name?: string | undefined }[] | undefined) => (list ?? []).flatMap(({ name }) => name ?? [])
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: entry.title?.value ?? null,
        html: escapedUnlessHtml(entry.content),
        summary: escapedUnlessHtml(entry.summary),
        authors: names(entry.authors),
        published: entry.published ?? null,
        updated: entry.updated ?? null,
        url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
        topics: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
      }))
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title ?? null,
        html: item.content_html ?? (item.content_text ? paragraphsOf(item.content_text) : null),
        summary: item.summary ?? null,
        authors: names(item.authors),
        published: item.date_published ?? null,
        updated: item.date_modified ?? null,
        url: item.url ?? null,
        topics: item.tags ?? [],
      }))
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title ?? null,
        html: item.content?.encoded ?? null,
        summary: item.description ?? null,
        authors: item.dc?.creators ?? names(item.authors as { name?: string }[] | undefined),
        published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
        updated: item.atom?.updated ?? null,
        url: item.link ?? null,
        topics: names(item.categories),
      }))
    default:
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title ?? null,
        html: item.content?.encoded ?? null,
        summary: item.description ?? null,
        authors: item.dc?.creators ?? [],
        published: item.dc?.dates?.[0] ?? null,
        updated: null,
        url: item.link ?? null,
        topics: item.dc?.subjects ?? [],
      }))
  }
}

/** Atom says whether its text is markup. */
function escapedUnlessHtml(text: { value?: string; type?: string } | undefined): string | null {
  if (!text?.value) return null
  return /html|xml/.test(text.type ?? 'text') ? text.value : paragraphsOf(text.value)
}

function paragraphsOf(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => `<p>${part.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('\n')
}

function parseOrFail(source: string, path: string): ParsedFeed {
  try {
    return parseFeed(source)
  } catch {
    const root = /<([\w:-]+)[\s>]/.exec(source.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi, ''))?.[1]
    throw fail(path, {
      rule: 'xml',
      reason: `Unexpected XML${root ? ` of kind <${root}>` : ''}, expected RSS, Atom or RDF`,
      fix: 'Export the articles as RSS, HTML, Markdown or ninjs, or check that the file is complete.',
    })
  }
}
