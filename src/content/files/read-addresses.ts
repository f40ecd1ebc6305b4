import { basename, relative, sep } from 'node:path'
import type { StoryImage } from '../../newsroom/index.ts'
import type { AddressOptions, AddressProblem, ReadAddress } from '../../remark/addresses/remark-addresses.ts'
import { nearest } from '../../remark/nearest.ts'
import { belowBase, decodePath } from '../schemas/old-address.ts'
import {
  bareAddress,
  brokenStoryLink,
  emptyAddress,
  foreignImage,
  missingFile,
  unreadableImage,
  unsafeAddress,
  unsafeFile,
} from './address-problems.ts'
import { findFile, nearestFile } from './find-file.ts'
import { makePicture } from './make-picture.ts'
import { readImage } from './read-image.ts'
import type { FileRoots, Lookup, NamedFile, Picture, SiteAsset } from './types.ts'

/** What an address of a text may lead to, and where that text stands. */
export interface AddressContext {
  roots: FileRoots
  /** Path that all addresses of the site begin with. */
  base: string
  /** Hosts whose pictures a page may load. */
  imageHosts: readonly string[]
  /** The stories that may be linked to, by slug. */
  stories: Readonly<Record<string, { href: string }>>
}

/** The addresses of one text as read, and what was found for them. */
interface AddressReader extends Required<AddressOptions> {
  /** Files that the text needs beside its page, each once. */
  assets: Map<string, SiteAsset>
  /** Every file that was looked for, in order. */
  lookups: Map<string, Lookup>
  /** A picture by the address that names it, or what is wrong with it. */
  readPicture: (url: string) => Picture | { problem: AddressProblem }
  /** The first picture of the text that lies in a file of ours; null for none. */
  firstPicture: () => StoryImage | null
}

/** Sizes at which the text of a story shows a picture. */
const SIZES = '(min-width: 48rem) 44rem, 100vw'

/**
 * Makes what reads the addresses of one text.
 *
 * @param from Path of the file that holds the text.
 * @param page Path of the page that shows it, without base: `/articles/bridge-shut/`.
 */
export function addressReader(context: AddressContext, from: string, page: string): AddressReader {
  const { roots, base, imageHosts, stories } = context
  const assets = new Map<string, SiteAsset>()
  const lookups = new Map<string, Lookup>()
  let first: Picture | null = null
  const firstPicture = () => first && { ...first, alt: '', caption: null, credit: null }
  return { readLink, readImage: readImageAddress, readPicture, firstPicture, assets, lookups }

  function find(path: string): NamedFile | null {
    const found = findFile(roots, from, path)
    lookups.set(path, [path, found?.stamp ?? null])
    return found
  }

  function readLink(url: string): ReadAddress {
    if (url === '') return withProblem(emptyAddress)
    if (/^[#?]/.test(url)) return { url }
    const outside = readOutside(url)
    if (outside) return outside
    const { path, rest } = split(url, base)
    const found = /\.md$/i.test(path) ? null : find(path)
    const named = found ? null : (contentAddress(path) ?? storyOf(path))
    if (named && 'slug' in named) return storyLink(named.slug, rest, url)
    if (named) return { url: `${base}${named.href}${rest}` }
    if (found?.isPublic) return { url: `${base}${encodeURI(found.href)}${rest}` }
    if (found) return fileLink(found, rest)
    const outer = readBare(url)
    if (outer) return outer
    if (/\.md$/i.test(path) || DOCUMENTS.test(path)) return withProblem(missing(url, path))
    return { url: `${base}${sitePath(path)}${rest}` }
  }

  /** The path of a page as a browser reads the address there. */
  function sitePath(path: string): string {
    return new URL(encodeURI(decodePath(path)), new URL(page, 'http://site.invalid')).pathname.replace(/^\/+/, '')
  }

  /** A file of the content folder that has a page of its own; stories are told from others by their slug. */
  function contentAddress(path: string): { href: string } | { slug: string } | null {
    if (!/\.md$/i.test(path)) return null
    const slug = basename(decodePath(path), '.md').normalize('NFC')
    if (Object.hasOwn(stories, slug)) return { slug }
    const found = find(path)
    const [folder, ...way] = found ? relative(roots.content, found.path).split(sep) : []
    if (folder === 'articles') return { slug }
    if (way.length === 0 || !['pages', 'events', 'topics', 'sources'].includes(folder!)) return null
    return { href: folder === 'pages' ? `${slug}/` : `${folder}/${slug}/` }
  }

  /** The story whose page an address leads to, whether it is there or not. */
  function storyOf(path: string): { slug: string } | null {
    const slug = /^articles\/([^/.]+)\/?(?:index\.html)?$/.exec(sitePath(path))?.[1]
    if (slug !== undefined) return { slug: decodePath(slug) }
    // As in `[words](bridge-shut)`, beside this one.
    const beside = /^(?:\.\/)?([^/.]+)\/?$/.exec(decodePath(path))?.[1]
    return beside !== undefined && Object.hasOwn(stories, beside) ? { slug: beside } : null
  }

  function storyLink(slug: string, rest: string, url: string): ReadAddress {
    const story = Object.hasOwn(stories, slug) ? stories[slug] : undefined
    if (story) return { url: `${story.href}${rest}`, story: slug }
    return withProblem(brokenStoryLink(url, nearest(slug, Object.keys(stories))))
  }

  function fileLink(found: NamedFile, rest: string): ReadAddress {
    const name = basename(found.path)
    if (PAGES.test(found.path)) return withProblem(unsafeFile(name))
    const picture = /\.svg$/i.test(found.path) ? readImage(found.path) : null
    if (picture && 'unexpected' in picture) return withProblem(unreadableImage(name, picture.unexpected))
    assets.set(found.href, { href: found.href, path: found.path, id: found.stamp, form: null })
    return { url: `${base}${encodeURI(found.href)}${rest}` }
  }

  function readImageAddress(url: string): ReadAddress {
    const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)
    if (isElsewhere) return readForeignImage(url)
    const picture = readPicture(url)
    if ('problem' in picture) return withProblem(picture.problem)
    first ??= picture
    const { src, srcset, width, height } = picture
    const sizes = srcset === '' ? {} : { srcSet: srcset, sizes: SIZES }
    return { url: src, properties: { ...sizes, width, height, loading: 'lazy', decoding: 'async' } }
  }

  function readPicture(url: string): ReturnType<AddressReader['readPicture']> {
    const { path } = split(url, base)
    const found = find(path)
    if (!found) return { problem: { ...missing(url, path), rule: 'picture-missing' } }
    const image = readImage(found.path)
    if ('unexpected' in image) return { problem: unreadableImage(basename(found.path), image.unexpected) }
    const { src, srcset, assets: made, ...picture } = makePicture(found, image)
    for (const asset of made) assets.set(asset.href, asset)
    return { ...picture, src: base + src, srcset: srcset.map((it) => `${base}${it.href} ${it.width}w`).join(', ') }
  }

  function readForeignImage(url: string): ReadAddress {
    const address = URL.parse(url, 'https://site.invalid')
    if (address && allows(imageHosts, address)) {
      return { url: address.href, properties: { loading: 'lazy', decoding: 'async', referrerPolicy: 'no-referrer' } }
    }
    return withProblem(foreignImage(url, address && /^https?:$/.test(address.protocol) ? address.host : null))
  }

  function missing(url: string, path: string): AddressProblem {
    return missingFile(url, nearestFile(roots, from, path))
  }
}

const withProblem = (problem: AddressProblem): ReadAddress => ({ url: null, problems: [problem] })

/** Whether the stamps of all files that a text named are what they were. */
export function holdLookups(roots: FileRoots, from: string, lookups: readonly Lookup[]): boolean {
  return lookups.every(([path, stamp]) => (findFile(roots, from, path)?.stamp ?? null) === stamp)
}

/** Names of what is no page of a site: where no file has such a name, the link is broken. */
const DOCUMENTS =
  /\.(?:avif|csv|docx?|epub|gif|jpe?g|m4a|mp3|mp4|ods|odt|ogg|pdf|png|pptx?|svg|txt|wav|webm|webp|xlsx?|ya?ml|zip)$/i

/** Files that a browser would run in the name of the site. */
const PAGES = /\.(?:html?|xhtml|xht|xml|xslt?|m?js|wasm|swf|htaccess)$/i

/** An address with a scheme or a host of its own. */
function readOutside(url: string): ReadAddress | null {
  if (/^\/\//.test(url)) return { url }
  if (/^www\.[^/]+\.[a-z]/i.test(url)) return { url: `https://${url}`, problems: [bareAddress(url)] }
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined) return null
  return /^(?:https?|mailto|tel|ircs?|xmpp)$/.test(scheme) ? { url } : withProblem(unsafeAddress(url))
}

/** `example.org/report`, `courier.co.uk` and `desk@example.org`, where no file has such a name. */
function readBare(url: string): ReadAddress | null {
  if (/^[^\s/@:?#]+@[^\s/@:?#]+\.[a-z]{2,}$/i.test(url)) {
    return { url: `mailto:${url}`, problems: [bareAddress(url, 'mailto:')] }
  }
  const [host = '', ending = ''] = /^(?:[a-z\d-]+\.)+([a-z]{2,10})(?=[/?#]|$)/i.exec(url) ?? []
  if (host === '' || NO_HOST.test(ending) || PAGES.test(host) || DOCUMENTS.test(host)) return null
  return host === url && !HOSTS.test(ending) ? null : { url: `https://${url}`, problems: [bareAddress(url)] }
}

/** Ends of hosts that no file has, and of files that no host has. */
const HOSTS = /^(?:com|org|net|gov|edu|info|int|uk)$/i
const NO_HOST = /^(?:md|php|aspx?|json)$/i

/** The path of an address, and the query and fragment behind it. A path that begins with the base begins below it. */
function split(url: string, base: string): { path: string; rest: string } {
  const end = url.search(/[?#]/)
  const whole = end < 0 ? url : url.slice(0, end)
  return { path: belowBase(whole, base), rest: end < 0 ? '' : url.slice(end) }
}

function allows(hosts: readonly string[], { protocol, host }: URL): boolean {
  if (protocol !== 'https:') return false
  return hosts.some((it) => it === host || (it.startsWith('*.') && host.endsWith(it.slice(1))))
}
