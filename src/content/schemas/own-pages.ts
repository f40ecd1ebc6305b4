/** Names that the site gives to its own pages. */
export const SITE_PAGES: ReadonlySet<string> = new Set([
  ...['index', '404', 'archive', 'articles', 'events', 'mentions', 'search', 'sources', 'sources-by-letter', 'topics'],
])

/**
 * Whether a page of the site, or a folder that it makes for itself, stands at a path.
 *
 * @param key The path as `addressKey` gives it.
 * @param pages Names of the pages below the root of the site.
 */
export function isSitePage(key: string, pages: ReadonlySet<string>): boolean {
  const [, first = '', ...rest] = key.split('/')
  return /^[_.]/.test(first) || (pages.has(first) && (first !== 'articles' || rest.length === 0))
}
