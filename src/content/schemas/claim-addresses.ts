/** Names that the site gives to its own pages. */
export const SITE_PAGES: ReadonlySet<string> = new Set([
  ...['index', '404', 'archive', 'articles', 'events', 'mentions', 'search', 'sources', 'sources-by-letter', 'topics'],
])

/** Other names of what a build writes: a page that an editor may put words on, and folders. */
const SITE_OTHERS = new Set(['corrections', 'files', 'pagefind'])

/** Files that a build writes beside its pages: feeds, icons, lists for machines. */
const SITE_FILES = /\.(?:xml|json|txt|webmanifest|svg|png|ico)$/

/** Gives an old address to an owner, or says whose it is already. */
type ClaimAddress = (key: string, owner: string) => string | null

/**
 * Makes what gives each old address to one owner: none at which a page or a file of the site stands, none twice, and none
 * that would have to be a file and a folder.
 *
 * @param pages Names of the pages below the root of the site.
 * @param stories Owner of each story that stands below `articles/`, by slug.
 * @returns A function from an address as `addressKey` gives it and an owner to who has it already; null where it is free.
 */
export function addressClaims(pages: ReadonlySet<string>, stories: ReadonlyMap<string, string>): ClaimAddress {
  const owners = new Map<string, string>()
  const folders = new Map<string, string>()
  return (key, owner) => {
    const above = foldersOf(key)
    const other =
      owners.get(key) ??
      (isFile(key) ? folders.get(key) : undefined) ??
      above.filter(isFile).flatMap((it) => owners.get(it) ?? [])[0] ??
      siteAt(key, pages, stories)
    if (other !== undefined) return other
    owners.set(key, owner)
    for (const folder of above) if (!folders.has(folder)) folders.set(folder, owner)
    return null
  }
}

function siteAt(key: string, pages: ReadonlySet<string>, stories: ReadonlyMap<string, string>): string | undefined {
  const [, first = '', ...rest] = key.split('/')
  // Some disks take `Archive` and `archive` for one.
  const name = first.toLowerCase()
  if (name === 'articles' && rest.length > 0) return stories.get(rest[0]!)
  const page = rest.length === 0 ? name.replace(/\.html?$/, '') : name
  if (name === '' || /^[_.]/.test(name) || pages.has(page) || SITE_OTHERS.has(page)) return 'a page of the site'
  return rest.length === 0 && SITE_FILES.test(name) ? 'a file of the site' : undefined
}

/** Whether a host serves a file of that name, and no folder. */
function isFile(key: string): boolean {
  return /\.html?$/i.test(key)
}

/** `/a/b/c` lies in `/a` and `/a/b`. */
function foldersOf(key: string): string[] {
  return [...key.matchAll(/\//g)].map(({ index }) => key.slice(0, index)).filter(Boolean)
}
