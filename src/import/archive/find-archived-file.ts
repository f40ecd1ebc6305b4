import { posix } from 'node:path'
import { belowBase, decodePath } from '../../content/schemas/old-address.ts'
import type { SiteArchive } from './types.ts'

interface FoundFile {
  /** Relative to the archive. */
  path: string
  /** Whether only its name says that it is the one. */
  isGuess: boolean
}

/**
 * The file of an archive that a reference means: `/img/quay.jpg`, `../quay.jpg`, `@/assets/quay.jpg`, an address of the
 * old site, or the only file of that name.
 *
 * @param from Path of the document that refers to it.
 */
export function findArchivedFile(archive: SiteArchive, reference: string, from: string): FoundFile | null {
  const { files, publicFolders } = archive
  const path = pathOf(archive, reference)
  if (path === null || path === '' || path.endsWith('/')) return null
  const isRooted = path.startsWith('/')
  const bare = path.replace(/^(?:\/+|~\/|@\/|\.\/)/, '')
  const beside = isRooted ? [] : [posix.join(posix.dirname(from), path)]
  const found = [
    ...beside,
    ...publicFolders.map((folder) => posix.join(folder || '.', bare)),
    `src/${bare}`,
    bare,
  ].find(files.has)
  if (found) return { path: found, isGuess: false }
  // Some disks take `quay.JPG` and `quay.jpg` for one.
  const ends = (path: string, end: string) => `/${path}`.toLowerCase().endsWith(`/${end}`.toLowerCase())
  const same = files.paths.filter((it) => ends(it, posix.basename(bare)))
  // A longer ending in common says more than the name alone.
  const closest = same.filter((it) => ends(it, bare.replace(/^(?:\.\.\/)+/, '')))
  const [only] = closest.length === 1 ? closest : same
  return only !== undefined && (closest.length === 1 || same.length === 1) ? { path: only, isGuess: true } : null
}

/** A reference as a path of the old site, or as it is where it is relative; null for other sites and other schemes. */
export function pathOf({ url }: Pick<SiteArchive, 'url'>, reference: string): string | null {
  const whole = reference.trim().replace(/[?#].*$/, '')
  const address = isElsewhere(whole) ? URL.parse(whole.replace(/^\/\//, 'https://')) : null
  const bare = whole.replace(/^\/{2,}/, '/')
  if (address) {
    const site = url === null ? null : URL.parse(url)
    const [, proxied] = /^i\d\.wp\.com$/.test(address.hostname) ? (/^\/([^/]+)(?=\/)/.exec(address.pathname) ?? []) : []
    const host = proxied ?? address.hostname
    if (!site || bareHost(host) !== bareHost(site.hostname)) return null
    const path = proxied ? address.pathname.slice(proxied.length + 1) : address.pathname
    return belowBase(decodePath(path), site.pathname)
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare)) return null
  const site = url === null ? null : URL.parse(url)
  const path = decodePath(bare)
  return bare.startsWith('/') ? belowBase(path, site?.pathname ?? '/') : path
}

/** Whether an address names a host; `//2019/08/a.jpg` is a path with a slash too many. */
export function isElsewhere(url: string): boolean {
  return /^(?:https?:\/\/|\/\/(?:[\w-]+\.)+[a-z]{2,}(?=[:/?#]|$))/i.test(url)
}

const bareHost = (host: string) => host.toLowerCase().replace(/^www\./, '')
