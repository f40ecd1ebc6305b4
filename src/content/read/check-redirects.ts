import type { VFile } from 'vfile'
import { placeInFrontmatter } from '../messages/place-in-frontmatter.ts'
import { report } from '../messages/report.ts'
import { addressKey } from '../schemas/old-address.ts'
import { isSitePage } from '../schemas/own-pages.ts'
import type { Article } from '../types.ts'

/**
 * Checks that each old address leads to one story, and that no page of the site stands at it; the others are error messages
 * of their file.
 *
 * @param pages Names of the site's pages below its root.
 * @param base Path that all addresses of the site begin with; an old address may begin with it too.
 */
export function checkRedirects(
  articles: readonly Article[],
  { pages, base, files }: { pages: ReadonlySet<string>; base: string; files: readonly VFile[] },
): void {
  if (articles.every(({ frontmatter }) => frontmatter.redirects.length === 0)) return
  const fileOf = new Map(files.map((file) => [file.path, file]))
  const stories = new Map(articles.map(({ slug, path }) => [`/articles/${slug}`, path]))
  const led = new Map<string, string>()
  for (const { path, frontmatter } of articles) {
    for (const [index, address] of frontmatter.redirects.entries()) {
      const key = addressKey(address.startsWith(base) ? address.slice(base.length - 1) : address)
      const taken = stories.get(key) ?? led.get(key) ?? (isSitePage(key, pages) ? 'a page of the site' : undefined)
      led.set(key, led.get(key) ?? path)
      const file = fileOf.get(path)
      if (taken === undefined || !file) continue
      report(file, 'redirect-taken', `Unexpected redirect from \`${address}\`, which is taken by ${taken}`, {
        place: placeInFrontmatter(String(file), ['redirects', index]),
        fix: 'Take it out, or correct the path: it is the one at which this story stood on the old site.',
      })
    }
  }
}
