import { toString as textOf } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readDate } from '../../content/schemas/read-date.ts'
import { findDate } from '../head/find-date.ts'
import { listNames } from '../head/list-names.ts'
import { updatedAfter } from '../head/updated-after.ts'
import { readHtmlBody } from '../html/html-to-mdast.ts'
import { shorten } from '../shorten.ts'
import { emptyHead, type ImportDraft, type Note, type NoteKind } from '../types.ts'
import { readLead } from './read-lead.ts'
import { spellFields } from './spell-fields.ts'
import type { FrontmatterFields } from './split-frontmatter.ts'
import { undated } from './undated.ts'

type MappedFrontmatter = Omit<ImportDraft, 'body'>

/** Fields that say when a story was published. */
export const publishedKeys =
  'published date pubDate publishDate pubdate publishdate published_at date_published datePublished publishedAt publishedDate published_date publish_date publicationDate publication_date publishedOn published_on posted postDate post_date datetime created created_at createdAt dateCreated added addedDate dateAdded'.split(
    ' ',
  )

/** Which fields of Hugo, Jekyll, Eleventy, Astro, MkDocs and Ghost mean the same, the likeliest first. */
const keys = {
  title: ['title', 'headline'],
  description: ['description', 'summary', 'excerpt', 'subtitle', 'dek', 'deck', 'standfirst', 'abstract'],
  kicker: ['kicker'],
  dateline: ['dateline'],
  byline: ['byline', 'authors', 'author', 'writer', 'creator'],
  published: publishedKeys,
  updated: [
    'updated',
    'lastmod',
    'updatedDate',
    'last_modified_at',
    'modified',
    'lastUpdated',
    'dateModified',
    'updated_at',
    'modDate',
    'updatedAt',
    'updated_date',
    'lastUpdatedAt',
    'last_updated',
    'lastModified',
    'last_modified',
    'modifiedDate',
    'modified_at',
    'edited',
  ],
  language: ['language', 'lang', 'locale'],
  topics: ['topics', 'tags', 'categories', 'category', 'tag', 'keywords'],
  slug: ['slug', 'permalink', 'url'],
}

const FORMER_ADDRESSES = ['aliases', 'redirect_from', 'redirects', 'alias']

/** Fields that say how a page is drawn, built or found, and nothing of the story. */
const SILENT = new Set(
  'layout type template weight toc comments id guid wp_id post_id draft published author_id sitemap share math mermaid excerpt_separator extends templateKey robots noindex sidebar order pin hidden'.split(
    ' ',
  ),
)

/** Every field that means something here. */
const KNOWN = new Set([...Object.values(keys).flat(), ...FORMER_ADDRESSES, ...SILENT])

/**
 * The fields of any frontmatter as ours; what has no field of ours is named.
 *
 * @param path Path of the document, whose name may give a date and a slug.
 * @param authors Names of authors by the ids that frontmatter gives. Default: ids are all that is known.
 */
export function mapFrontmatter(
  written: FrontmatterFields,
  path: string,
  authors: ReadonlyMap<string, string> = new Map(),
): MappedFrontmatter {
  const fields = spellFields(written, KNOWN)
  const used = new Set<string>()
  const notes: Note[] = []
  const say: Say = (message, kind = 'guessed') => notes.push({ line: null, message, kind })
  const take = <Value>(names: string[], read: (value: unknown) => Value | null): Value | null => {
    for (const name of names) {
      const value = fields[name] === undefined ? null : read(fields[name])
      if (value === null) continue
      used.add(name)
      return value
    }
    return null
  }
  const takeLists = (names: string[]): string[] =>
    names.flatMap((name) => {
      const list = listOf(fields[name])
      if (list.length > 0 || !isFilled(fields[name])) used.add(name)
      return list
    })

  const dates = datesOf(fields.date)
  const topics = takeLists(keys.topics)
  const head = {
    ...emptyHead,
    title: take(keys.title, plainWords),
    description: take(keys.description, plainWords),
    kicker: take(keys.kicker, plainWords),
    dateline: take(keys.dateline, plainWords),
    byline: take(keys.byline, (value) => authorsOf(value, authors, say)),
    published: dates.published ?? take(keys.published, (value) => dateOf(value, say)) ?? dateOfName(path),
    updated: dates.updated ?? take(keys.updated, (value) => dateOf(value, say)),
    language: take(keys.language, plainWords)?.replaceAll('_', '-') ?? null,
  }
  if (dates.published) used.add('date')
  const address = take(keys.slug, plainWords)
  const { lead, taken } = readLead(fields)
  for (const name of taken) used.add(name)
  const redirects = takeLists(FORMER_ADDRESSES)
  const left = Object.keys(fields).filter((name) => !used.has(name) && !SILENT.has(name) && isFilled(fields[name]))
  for (const name of left)
    say(`\`${name}\` of the frontmatter left out: ${shorten(JSON.stringify(fields[name]), 60)}`, 'left out')
  return {
    head: { ...head, updated: updatedAfter(head.published, head.updated) },
    notes,
    slug: (address && slugOf(address)) || slugOfFile(path),
    topics: [...new Set(topics)],
    lead,
    redirects,
    draft: isDraft(fields),
  }
}

/** Whether a document says of itself that it is not published, in any of the ways of the generators. */
function isDraft({ draft, published, status, private: isPrivate }: FrontmatterFields): boolean {
  return isYes(draft) || isNo(published) || /^draft$/i.test(String(status)) || isYes(isPrivate)
}

/** A date as ISO 8601; null where there is none. A time without its zone means the site's. */
function dateOf(value: unknown, say: Say): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : isoOf(value)
  const words = dateWords(value)
  const exact = readDate(words)
  if (exact) return exact
  const date = findDate(words)
  if (date?.dropped) say(`the time “${date.dropped}” has no known zone and is left out`, 'left out')
  return date?.iso ?? null
}

/** `yes` and `on` are true in YAML 1.1, which most generators read. */
const isYes = (value: unknown) => value === true || /^(?:true|yes|on)$/i.test(String(value ?? ''))
const isNo = (value: unknown) => value === false || /^(?:false|no|off)$/i.test(String(value ?? ''))

/** Last part of an address, or of a pattern such as `/:year/:title/`, which names no story. */
function slugOf(address: string): string | null {
  const last =
    address
      .replace(/[?#].*$/, '')
      .replace(/(?:\/index)?(?:\.html?)?\/?$/, '')
      .split('/')
      .at(-1) ?? ''
  return /^:|[{}]/.test(last) || last === '' ? null : last
}

/** `2019-08-02-Title.md`, `title/index.md` and `title/2019-08-02-index.md` name the story `title`. */
function slugOfFile(path: string): string | null {
  const parts = path.split(/[\\/]/)
  const name = undated((parts.at(-1) ?? '').replace(/\.\w+$/, '')).replace(/^(?:index|_index)(?:\.\w\w)?$/, '')
  return name || undated(parts.at(-2) ?? '') || null
}

function plainWords(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value).replace(/\s+/g, ' ').trim()
  if (text === '') return null
  const bare = /[<&]/.test(text) ? textOf(readHtmlBody(text)) : text
  // Some titles carry Markdown: _Ships_ and `code`.
  return /[*_`[]/.test(bare) ? textOf(unified().use(remarkParse).parse(bare)) || bare : bare
}

type Say = (message: string, kind?: NoteKind) => void

function authorsOf(value: unknown, authors: ReadonlyMap<string, string>, say: Say): string | null {
  const names = [value].flat().flatMap((author) => {
    const id = typeof author === 'object' && author !== null ? (author as FrontmatterFields).name : author
    const words = plainWords(id)
    return words === null ? [] : (authors.get(words) ?? authors.get(words.toLowerCase()) ?? spelledOut(words, say))
  })
  return listNames(names)
}

/** `ann-lee`, an id of an author whom no file describes. */
function spelledOut(words: string, say: Say): string {
  if (!/^\p{Ll}+(?:-\p{Ll}+)+$/u.test(words)) return words
  const name = words.replace(
    /(^|-)(\p{Ll})/gu,
    (_, hyphen: string, letter: string) => (hyphen ? ' ' : '') + letter.toUpperCase(),
  )
  say(`author whom no file names, spelled as the id says: ${words}, ${name}`)
  return name
}

/** `date: {created, updated}` of Material for MkDocs. */
function datesOf(value: unknown): { published: string | null; updated: string | null } {
  if (typeof value !== 'object' || value === null || value instanceof Date) return { published: null, updated: null }
  const { created, updated } = value as FrontmatterFields
  const iso = (date: unknown) =>
    date instanceof Date ? isoOf(date) : (readDate(String(date ?? '')) ?? findDate(String(date ?? ''))?.iso ?? null)
  return { published: iso(created), updated: iso(updated) }
}

/** `[a, b]`, `a, b`, and Jekyll's `a b` in one word each. */
function listOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s*,\s*/) : []
  return list.flatMap((item) => plainWords(item) ?? [])
}

/** The day that a file is named after, `2019-08-02-title.md`. */
function dateOfName(path: string): string | null {
  const name = path.split(/[\\/]/).at(-1) ?? ''
  return readDate(dateWords(/^\d{4}-\d{1,2}-\d{1,2}(?=\D)/.exec(name)?.[0]))
}

/** `2021-12-5` is a day too. */
function dateWords(value: unknown): string {
  const words = typeof value === 'string' ? value.trim() : ''
  return words.replace(
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/,
    (_, year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
}

function isoOf(date: Date): string {
  // A date of TOML says itself whether it has a time.
  const iso = date.toISOString()
  return /^\d{4}-\d\d-\d\d$/.test(iso)
    ? iso
    : /[Zz]$|[+-]\d\d:\d\d$/.test(iso)
      ? iso.replace(/\.000/, '')
      : iso.slice(0, 10)
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}
