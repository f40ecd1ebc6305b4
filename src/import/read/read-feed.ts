import { type AnyFeed, type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { escape as escapeHtml } from 'html-escaper'
import { fail } from '../fail.ts'
import { findDate } from '../head/find-date.ts'
import { listNames } from '../head/list-names.ts'
import { updatedAfter } from '../head/updated-after.ts'
import { decodeEntities } from '../html/parse-html.ts'
import { readHtmlItem } from '../html/read-html-item.ts'
import { emptyHead, type ImportDraft, type Note } from '../types.ts'

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
  /** Addresses of the recordings, films and pictures that come with it. */
  media: string[]
}

/**
 * The entries of an RSS, RDF, Atom or JSON feed, each to be read for itself. Throws a `VFileMessage` when it is none, or has
 * no entry.
 */
export function readFeed(source: string, path: string): (() => ImportDraft)[] {
  const parsed = parseOrFail(source, path)
  const language = 'language' in parsed.feed ? (parsed.feed.language ?? null) : null
  const withoutText = (title: string | null) =>
    fail(path, {
      rule: 'file-empty',
      reason: `Unexpected ${title === null ? 'feed' : `entry “${title.trim()}”`} without text, expected entries with their content (${parsed.format})`,
      fix: 'Export the feed with whole articles, not with their titles alone.',
    })
  const entries = entriesOf(parsed)
  if (!entries.some(({ html, summary }) => html ?? summary)) throw withoutText(null)
  return entries.map((entry) => () => {
    if (!(entry.html ?? entry.summary)) throw withoutText(entry.title ?? '')
    return draftOf(entry, language)
  })
}

function draftOf(
  { title, html, summary, authors, published, updated, url, topics, media }: Entry,
  language: string | null,
): ImportDraft {
  const whole = html ?? summary ?? ''
  const short = html && summary ? decodeEntities(summary.replace(/<[^>]*>/g, '')) : null
  const [first, last] = [published, updated].map((date) => findDate(String(date ?? ''))?.iso ?? null)
  const { body, notes: lost } = readHtmlItem(whole, url)
  const say = (message: string, kind?: Note['kind']): Note => ({ line: null, message, ...(kind && { kind }) })
  const notes = [
    ...(html ? [] : [say('the feed has no content of this entry; its summary taken as the text')]),
    ...(published && first === null
      ? [say(`date that is none of the calendar left out: ${published}`, 'left out')]
      : []),
    ...lost,
    ...[...new Set(media)].map((address) => say(`left out, what comes with the entry: ${address}`, 'left out')),
  ]
  return {
    head: {
      ...emptyHead,
      title: title === null ? null : decodeEntities(title.replace(/<\/?\w[^>]*>/g, '')),
      description: short,
      byline: listNames(authors),
      published: first ?? last ?? null,
      updated: updatedAfter(first ?? null, last ?? null),
      language,
    },
    body,
    notes,
    url,
    topics,
  }
}

function entriesOf(parsed: AnyFeed): Entry[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map(ofAtom)
    case 'json':
      return (parsed.feed.items ?? []).map(ofJson)
    case 'rss':
      return (parsed.feed.items ?? []).map(ofRss)
    default:
      return (parsed.feed.items ?? []).map(ofRdf)
  }
}

function ofAtom(entry: AtomFeed.Entry<string>): Entry {
  const links = entry.links ?? []
  return {
    title: entry.title?.value ?? null,
    html: escapedUnlessHtml(entry.content),
    summary: escapedUnlessHtml(entry.summary),
    authors: namesIn(entry.authors),
    published: entry.published ?? null,
    updated: entry.updated ?? null,
    url: links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
    topics: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
    media: [...links.flatMap(({ rel, href }) => (rel === 'enclosure' ? (href ?? []) : [])), ...mediaIn(entry.media)],
  }
}

function ofJson(item: JsonFeed.Item<string>): Entry {
  return {
    title: item.title ?? null,
    html: item.content_html ?? (item.content_text ? paragraphsOf(item.content_text) : null),
    summary: item.summary ?? null,
    authors: namesIn(item.authors),
    published: item.date_published ?? null,
    updated: item.date_modified ?? null,
    url: item.url ?? null,
    topics: item.tags ?? [],
    media: [
      ...(item.attachments ?? []).flatMap(({ url }) => url ?? []),
      ...[item.image, item.banner_image].flatMap((it) => it ?? []),
    ],
  }
}

function ofRss(item: RssFeed.Item<string>): Entry {
  return {
    title: item.title ?? null,
    html: item.content?.encoded ?? null,
    summary: item.description ?? null,
    authors: item.dc?.creators ?? namesIn(item.authors as { name?: string }[] | undefined),
    published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    updated: item.atom?.updated ?? null,
    url: item.link ?? null,
    topics: namesIn(item.categories),
    media: [...(item.enclosures ?? []).flatMap(({ url }) => url ?? []), ...mediaIn(item.media)],
  }
}

function ofRdf(item: RdfFeed.Item<string>): Entry {
  return {
    title: item.title ?? null,
    html: item.content?.encoded ?? null,
    summary: item.description ?? null,
    authors: item.dc?.creators ?? [],
    published: item.dc?.dates?.[0] ?? null,
    updated: null,
    url: item.link ?? null,
    topics: item.dc?.subjects ?? [],
    media: mediaIn(item.media),
  }
}

function namesIn(list: { name?: string | undefined }[] | undefined): string[] {
  return (list ?? []).flatMap(({ name }) => name ?? [])
}

/** What the extension of feeds for pictures, films and recordings names, alone or in groups. */
function mediaIn(media: Media | undefined): string[] {
  if (!media) return []
  const groups = media.group ? [media.group] : []
  const all = [media, ...groups, ...(media.groups ?? [])]
  return all.flatMap(({ contents = [], thumbnails = [] }) =>
    [...contents, ...thumbnails].flatMap(({ url }) => url ?? []),
  )
}

interface Media {
  contents?: { url?: string | undefined }[] | undefined
  thumbnails?: { url?: string | undefined }[] | undefined
  group?: Media | undefined
  groups?: Media[] | undefined
}

/** Atom says whether its text is markup. */
function escapedUnlessHtml(text: { value?: string; type?: string } | undefined): string | null {
  if (!text?.value) return null
  return /html|xml/.test(text.type ?? 'text') ? text.value : paragraphsOf(text.value)
}

function paragraphsOf(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join('\n')
}

function parseOrFail(source: string, path: string): AnyFeed {
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
