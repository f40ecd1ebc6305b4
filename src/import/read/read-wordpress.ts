import { XMLParser } from 'fast-xml-parser'
import { readDate } from '../../content/schemas/read-date.ts'
import { fail } from '../fail.ts'
import { autop } from '../html/autop.ts'
import { decodeEntities } from '../html/parse-html.ts'
import { readTemplatedHtml } from '../markdown/html-body.ts'
import { emptyHead, type ImportDraft, type LeadPicture, type Note } from '../types.ts'

interface WordpressItem {
  draft: ImportDraft
  /** The name of the item in its address, or its number. */
  name: string
  /** Whether it is a page of the site and no story. */
  isPage: boolean
}

interface WordpressExport {
  /** Address of the site. */
  url: string | null
  language: string | null
  items: WordpressItem[]
  /** Kinds of items that are no stories, with how many there were. */
  others: Map<string, number>
}

type Node = Record<string, unknown>

/** Whether a document is an export of WordPress (WXR), by its beginning. */
export function isWordpressExport(start: string): boolean {
  return /<wp:wxr_version>|xmlns:wp="https?:\/\/wordpress\.org\/export\//.test(start)
}

/** Reads the posts and pages of an export of WordPress (WXR 1.0 to 1.2). Throws a `VFileMessage` when it is broken. */
export function readWordpress(source: string, path: string): WordpressExport {
  const channel = channelOf(source, path)
  const items = list(channel.item)
  const authors = new Map(
    list(channel['wp:author']).map((it) => [text(it['wp:author_login']), text(it['wp:author_display_name'])]),
  )
  const attachments = new Map(
    items.filter((it) => kindOf(it) === 'attachment').map((it) => [text(it['wp:post_id']), it]),
  )
  const stories = items.filter((it) => /^(?:post|page)$/.test(kindOf(it)) && text(it['wp:status']) !== 'trash')
  const others = new Map<string, number>()
  for (const item of items) {
    if (stories.includes(item)) continue
    const kind = text(item['wp:status']) === 'trash' ? 'item in the trash' : kindOf(item).replaceAll('_', ' ')
    others.set(kind, (others.get(kind) ?? 0) + 1)
  }
  return {
    url: text(channel['wp:base_blog_url']) || text(channel.link) || null,
    language: text(channel.language) || null,
    items: stories.map((item) => itemOf(item, authors, attachments)),
    others,
  }
}

function itemOf(
  item: Node,
  authors: ReadonlyMap<string, string>,
  attachments: ReadonlyMap<string, Node>,
): WordpressItem {
  const content = text(item['content:encoded'])
  const hasBlocks = /<!--\s*wp:/.test(content)
  const { body, notes } = readTemplatedHtml(hasBlocks ? content : autop(content), 0, { fields: {} })
  const creator = text(item['dc:creator'])
  const status = text(item['wp:status'])
  const address = addressIn(text(item.link))
  const name = text(item['wp:post_name']) || text(item['wp:post_id'])
  const metas = list(item['wp:postmeta'])
  const meta = (key: string) =>
    metas.filter((it) => text(it['wp:meta_key']) === key).map((it) => text(it['wp:meta_value']))
  const title = decodeEntities(text(item.title).replace(/<\/?\w[^>]*>/g, '')) || null
  const old = address === null ? [] : meta('_wp_old_slug').map((slug) => address.replace(/[^/]+(\/?)$/, `${slug}$1`))
  return {
    name,
    isPage: kindOf(item) === 'page',
    draft: {
      head: {
        ...emptyHead,
        title,
        description: decodeEntities(text(item['excerpt:encoded']).replace(/<[^>]*>/g, '')) || null,
        byline: authors.get(creator) || creator || null,
        published: dateOf(item),
      },
      body,
      notes: [...notes.map((note) => ({ ...note, line: null })), ...notesOn(item)],
      url: text(item.link) || null,
      slug: text(item['wp:post_name']) || null,
      topics: list(item.category)
        .filter((it) => /^(?:category|post_tag)$/.test(String(it['@domain'])))
        .map((it) => decodeEntities(text(it)))
        .filter((topic) => topic !== 'Uncategorized'),
      draft: status !== 'publish' || isLocked(item),
      lead: leadOf(attachments.get(meta('_thumbnail_id')[0] ?? '')),
      redirects: address === null ? [] : [address, ...old],
    },
  }
}

function notesOn(item: Node): Note[] {
  const notes: Note[] = []
  const comments = list(item['wp:comment']).length
  if (isLocked(item)) notes.push({ line: null, message: 'it was under a password, so it is a draft', kind: 'changed' })
  if (comments > 0) notes.push({ line: null, message: `comments left out: ${comments}`, kind: 'left out' })
  return notes
}

const isLocked = (item: Node): boolean => text(item['wp:post_password']) !== ''

function leadOf(attachment: Node | undefined): LeadPicture | null {
  const src = attachment ? text(attachment['wp:attachment_url']) : ''
  if (!attachment || src === '') return null
  const alt = list(attachment['wp:postmeta']).find((it) => text(it['wp:meta_key']) === '_wp_attachment_image_alt')
  return {
    src,
    alt: (alt && text(alt['wp:meta_value'])) || null,
    caption: text(attachment['excerpt:encoded']) || null,
    credit: null,
  }
}

/** The path of an address that has one of its own; `?p=12` names no page. */
function addressIn(link: string): string | null {
  const url = URL.parse(link)
  if (url === null || url.search !== '' || url.pathname === '/') return null
  try {
    return decodeURI(url.pathname)
  } catch {
    // `/100%-sure/`, which no browser can have asked for otherwise either.
    return url.pathname
  }
}

function dateOf(item: Node): string | null {
  const [utc, local] = [text(item['wp:post_date_gmt']), text(item['wp:post_date'])].map((it) =>
    it.startsWith('0000') ? '' : it,
  )
  return (utc && readDate(`${utc.replace(' ', 'T')}Z`)) || (local && readDate(local)) || null
}

function kindOf(item: Node): string {
  return text(item['wp:post_type']) || 'post'
}

function list(value: unknown): Node[] {
  return (Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]).map((it) =>
    typeof it === 'object' && it !== null ? (it as Node) : { '#text': it },
  )
}

/** The words of an element, with the CDATA in it. */
function text(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim()
  if (Array.isArray(value)) return text(value[0])
  return typeof value === 'object' && value !== null ? text((value as Node)['#text']) : ''
}

function channelOf(source: string, path: string): Node {
  try {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      parseTagValue: false,
      processEntities: {
        enabled: true,
        maxTotalExpansions: Number.POSITIVE_INFINITY,
        maxExpandedLength: Number.POSITIVE_INFINITY,
      },
    })
    const { rss } = parser.parse(source) as { rss?: { channel?: Node } }
    if (rss?.channel) return rss.channel
  } catch {
    // Said below.
  }
  throw fail(path, {
    rule: 'xml',
    reason: 'Unexpected end or form of the export, expected WordPress eXtended RSS (WXR)',
    fix: 'Export the site again under Tools, Export, and check that the download is complete.',
  })
}
