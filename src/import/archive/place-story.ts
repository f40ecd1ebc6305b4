import { posix } from 'node:path'
import type { Image, Nodes, Parent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { storyHref } from '../../addresses/page-href.ts'
import { readImage } from '../../content/files/read-image.ts'
import { formatArticle } from '../article/format-article.ts'
import type { ImportedArticle, LeadPicture, Note } from '../types.ts'
import { findArchivedFile, isElsewhere, pathOf } from './find-archived-file.ts'
import type { FindStory } from './find-story.ts'
import { mergeLead } from './merge-lead.ts'
import type { PictureShelf } from './picture-shelf.ts'
import type { SiteArchive } from './types.ts'

interface Placing {
  archive: SiteArchive
  /** Path of the document in the archive. */
  from: string
  findStory: FindStory
  /** Slugs of stories that the old site kept back, and that this one cannot lead to. */
  unpublished: ReadonlySet<string>
  shelf: PictureShelf
}

const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)$/i

/** An article of an archive with its links led to where the stories are now, and its pictures to where they are copied. */
export function placeStory(article: ImportedArticle, placing: Placing): ImportedArticle {
  const notes: Note[] = []
  const say = (kind: Note['kind'], message: string) => notes.push({ line: null, message, kind: kind! })
  const lead = article.front.image
  const file = (url: string) => findArchivedFile(placing.archive, url, placing.from)?.path ?? null
  const path = lead && file(lead.src)
  const merged = lead && path ? mergeLead(lead, article.body, (url) => file(url) === path) : null
  if (merged) say('changed', 'the picture above the story stood at the head of its text too: taken out there')
  const shown = merged?.lead ?? lead
  const image = shown && placeLead(shown, placing, say)
  const body = placeNodes(merged?.body ?? article.body, placing, say)
  const front = { ...article.front, image }
  return { ...article, front, body, markdown: formatArticle(front, body), notes: [...article.notes, ...notes] }
}

type Say = (kind: NonNullable<Note['kind']>, message: string) => void

function placeNodes<Node extends Parent>(parent: Node, placing: Placing, say: Say): Node {
  const pictures = new Set<Nodes>()
  const children = parent.children.flatMap((node): Nodes[] => {
    const placed = placeNode(node)
    if (holdsPicture(node)) for (const it of placed) pictures.add(it)
    return placed
  })
  return { ...parent, children: apart(children, pictures) } as Node

  function placeNode(node: Nodes): Nodes[] {
    if (node.type === 'image') return placePicture(node, placing, say)
    if (!('children' in node))
      return [node.type === 'definition' ? { ...node, url: addressOf(node.url, placing, say) ?? node.url } : node]
    const inner = placeNodes(node as Parent, placing, say) as typeof node
    if (inner.type === 'link') return placeLink(inner, node as Parent, placing, say)
    // What held a picture alone that is not there.
    const isEmptied = node.children.length > 0 && inner.children.length === 0
    return isEmptied ? [] : [inner]
  }
}

const holdsPicture = (node: Nodes): boolean =>
  node.type === 'image' || (node.type === 'link' && node.children.some(({ type }) => type === 'image'))

/** Words that stood beside a picture stand apart from the words that it became. */
function apart(nodes: Nodes[], pictures: ReadonlySet<Nodes>): Nodes[] {
  return nodes.flatMap((node, at) => {
    const before = nodes[at - 1]
    if (before === undefined) return [node]
    const isBehind = pictures.has(before) && /^[\p{L}\p{N}]/u.test(textOf(node))
    const isAhead = pictures.has(node) && /[\p{L}\p{N}]$/u.test(textOf(before))
    const touch = (isBehind || isAhead) && /\S$/.test(textOf(before)) && /^\S/.test(textOf(node))
    return touch ? [{ type: 'text', value: ' ' }, node] : [node]
  })
}

/**
 * A link led to where its target is now; its words alone where that is nowhere.
 *
 * @param was The link with the pictures that it had.
 */
function placeLink(link: Extract<Nodes, { type: 'link' }>, was: Parent, placing: Placing, say: Say): Nodes[] {
  const isPicture = PICTURE_FILE.test(link.url.replace(/[?#].*$/, ''))
  const shown = was.children.some(({ type }) => type === 'image')
  // A picture that leads to itself in full size.
  if (isPicture && shown) return link.children
  const url = addressOf(link.url, placing, say)
  if (link.children.length === 0) return []
  if (url === null) return link.children
  // A picture of another host became a link: in a link only its words can stand.
  const children = link.children.flatMap((node) => (node.type === 'link' ? node.children : [node]))
  return [{ ...link, url, children: children as typeof link.children }]
}

/** Files that readers open or keep, and no browser runs. */
function isDocument(url: string): boolean {
  return /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|zip|epub|mp3|m4a|ogg|wav|mp4|webm|jpe?g|png|gif|webp|avif)(?:[?#].*)?$/i.test(
    url,
  )
}

/** Where a link leads now; null where it leads nowhere. */
function addressOf(url: string, { archive, from, findStory, unpublished, shelf }: Placing, say: Say): string | null {
  const [, fragment = ''] = /(#.*)$/.exec(url) ?? []
  if (url.startsWith('#') || /^(?:mailto|tel):/i.test(url)) return url
  const slug = findStory(url, from)
  if (slug !== null && unpublished.has(slug)) {
    say('left out', `link left out, its words kept: the old site had not published ${slug}`)
    return null
  }
  if (slug !== null) return storyHref({ base: '/' }, slug) + fragment
  if (pathOf(archive, url) === '/') return '/'
  const meant = withScheme(url)
  if (meant) {
    say('changed', `address without its scheme made whole: ${meant}`)
    return meant
  }
  const address = isElsewhere(url) ? URL.parse(url.replace(/^\/\//, 'https://')) : null
  if (address) return address.href
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    say('left out', `link left out, its words kept: ${url}`)
    return null
  }
  const document = isDocument(url) ? findArchivedFile(archive, url, from) : null
  if (document && !document.isGuess) {
    say('changed', `document copied: ${document.path}`)
    return shelf.put(document.path)
  }
  const path = pathOf(archive, url)
  const whole = archive.url === null || path === null ? null : URL.parse(`.${path}${fragment}`, archive.url)
  if (whole && url.startsWith('/')) {
    say('changed', `link to a page of the old site that is not imported made whole: ${whole.href}`)
    return whole.href
  }
  say('left out', `link left out, its words kept: ${url} is no story here`)
  return null
}

/** `ann@example.org` and `example.org/story`, which a browser would take for pages of the same site. */
function withScheme(url: string): string | null {
  if (/^[^\s/@:]+@[\w-]+(?:\.[\w-]+)+$/.test(url)) return `mailto:${url}`
  const [, ending = ''] = /^(?:[a-z0-9-]+\.)+([a-z]{2,})(?=[/?#]|$)/i.exec(url) ?? []
  const isFile = !url.includes('/') && /^(?:md|mdx|html?|php|pdf|jpe?g|png|gif|webp|svg|txt|xml|docx?)$/i.test(ending)
  return ending === '' || isFile || /^mdx?$/i.test(ending) ? null : (URL.parse(`https://${url}`)?.href ?? null)
}

function placePicture(picture: Image, placing: Placing, say: Say): Nodes[] {
  const { archive, from, shelf } = placing
  const caption: Nodes[] = picture.title ? [{ type: 'text', value: picture.title }] : []
  const found = findArchivedFile(archive, picture.url, from)
  const refused = found && unshowable(archive, found.path)
  if (refused) {
    say('left out', `image left out, ${refused}: ${picture.url}`)
    return caption
  }
  if (found) {
    if (found.isGuess) say('guessed', `image found by its name: ${picture.url} is ${found.path}`)
    return [{ ...picture, url: shelf.put(found.path), alt: altOf(picture, found.path, say) }]
  }
  if (isElsewhere(picture.url)) {
    const url = URL.parse(picture.url.replace(/^\/\//, 'https://'))?.href ?? picture.url
    say('changed', `image of another host kept as a link: ${url}`)
    const words = picture.title || picture.alt || posix.basename(URL.parse(url)?.pathname ?? '') || url
    return [{ type: 'link', url, children: [{ type: 'text', value: words }] }]
  }
  say('left out', `image left out, no such file: ${picture.url}`)
  return caption
}

/** What a picture shows is for its editor to say; until then its caption or its name stands there. */
function altOf({ alt, title }: Pick<Image, 'alt' | 'title'>, path: string, say: Say): string {
  const words = alt?.replace(/\s+/g, ' ').trim()
  if (words) return words
  const guess =
    title?.trim() ||
    posix
      .basename(path)
      .replace(/\.\w+$/, '')
      .replace(/[-_]+/g, ' ')
      .trim()
  say('guessed', `image without a description, called “${guess}”: ${path}`)
  return guess
}

function placeLead(lead: LeadPicture, { archive, from, shelf }: Placing, say: Say): LeadPicture | null {
  const found = findArchivedFile(archive, lead.src, from)
  const missing = /^https?:/.test(lead.src) ? 'of another host' : 'no such file'
  const refused = found ? unshowable(archive, found.path) : missing
  if (!found || refused) {
    say('left out', `image above the story left out, ${refused}: ${lead.src}`)
    return null
  }
  return { ...lead, src: shelf.put(found.path), alt: altOf({ alt: lead.alt, title: lead.caption }, found.path, say) }
}

/** Why a page cannot show a file; null for a picture that it can. */
function unshowable({ files }: SiteArchive, path: string): string | null {
  const image = readImage(posix.join(files.root, path))
  return 'unexpected' in image ? `it holds unexpected ${image.unexpected}` : null
}

/** How many words a body has, without those that describe pictures. */
export function wordCountOf(body: Parent): number {
  return textOf(body, { includeImageAlt: false }).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
}
