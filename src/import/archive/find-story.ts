import { posix } from 'node:path'
import { pathOf } from './find-archived-file.ts'
import type { SiteArchive } from './types.ts'

/** A story of an archive, and where it will stand here. */
interface LocatedStory {
  path: string
  /** Paths at which it stood on the old site. */
  addresses: readonly string[]
  slug: string
}

/** Finds the story that a link means: by its old address, its file, or the name of its file. */
export type FindStory = (reference: string, from: string) => string | null

/** Makes the function that finds the slug of the story that a link of an archive means. */
export function storyFinder(archive: SiteArchive, stories: readonly LocatedStory[]): FindStory {
  const byAddress = new Map<string, string>()
  const byPath = new Map<string, string>()
  const byName = new Map<string, string | null>()
  for (const { path, addresses, slug } of stories) {
    for (const address of addresses) {
      byAddress.set(numberIn(address) ?? keyOf(pathOf(archive, address) ?? address), slug)
    }
    byPath.set(path, slug)
    const name = nameOf(path)
    byName.set(name, byName.has(name) ? null : slug)
  }
  const addressOf = new Map(
    stories.map(({ path, addresses: [first] }) => [
      path,
      first === undefined ? null : (pathOf(archive, first) ?? first),
    ]),
  )
  return (reference, from) => {
    const path = pathOf(archive, reference)?.replace(/(\.(?:mdx?|markdown))\/$/i, '$1') ?? null
    if (path === null || path === '') return null
    const numbered = numberIn(reference)
    if (numbered !== null) return byAddress.get(numbered) ?? null
    const isDocument = /\.(?:mdx?|markdown)$/i.test(path)
    const bare = path.replace(/^\/+/, '')
    const files = [
      posix.join(posix.dirname(from), path),
      bare,
      ...archive.publicFolders.map((it) => posix.join(it || '.', bare)),
    ]
    const own = addressOf.get(from)
    return (
      files.map((it) => byPath.get(it) ?? (isDocument ? null : byPath.get(`${it}.md`))).find(Boolean) ??
      (own ? byAddress.get(keyOf(resolveFrom(own, path))) : null) ??
      byAddress.get(keyOf(path)) ??
      // `{% post_url 2019-08-02-bridge %}` and `{{< ref "bridge.md" >}}`.
      (/^[\w./-]*$/.test(path) && (isDocument || !path.includes('/')) ? byName.get(nameOf(path)) : null) ??
      null
    )
  }
}

/** A path as a browser resolves it on the page at an address. */
function resolveFrom(address: string, path: string): string {
  if (path.startsWith('/')) return path
  return posix.join(address.endsWith('/') ? address : posix.dirname(address), path)
}

/** WordPress calls what has no address yet by a number: `/?p=12`. */
function numberIn(address: string): string | null {
  return /\/?\?(?:p|page_id)=\d+/.exec(address)?.[0].replace(/^\/?/, '') ?? null
}

/** Addresses that mean the same page have one key. */
function keyOf(address: string): string {
  return `/${address}`
    .replace(/\/{2,}/g, '/')
    .replace(/(?:\/index)?\.html?$/, '')
    .replace(/\/$/, '')
    .toLowerCase()
}

function nameOf(path: string): string {
  const parts = path.replace(/\.(?:mdx?|markdown|html?)$/i, '').split('/')
  return (parts.at(-1) === 'index' ? (parts.at(-2) ?? '') : (parts.at(-1) ?? '')).toLowerCase()
}
