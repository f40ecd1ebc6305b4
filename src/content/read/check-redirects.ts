import { join } from 'node:path'
import type { VFile } from 'vfile'
import { isFile } from '../files/is-file.ts'
import { placeInFrontmatter } from '../messages/place-in-frontmatter.ts'
import { report } from '../messages/report.ts'
import { addressClaims } from '../schemas/claim-addresses.ts'
import { addressKey, belowBase } from '../schemas/old-address.ts'
import type { Article } from '../types.ts'

interface RedirectOptions {
  /** Names of the site's pages below its root. */
  pages: ReadonlySet<string>
  /** Path that all addresses of the site begin with; an old address may begin with it too. */
  base: string
  /** Path of the folder whose files stand in the site as they are; null for none. */
  publicFolder: string | null
  files: readonly VFile[]
}

/**
 * Checks that each old address leads to one story, and that no page and no file of the site stands at it; the others are
 * error messages of their file.
 */
export function checkRedirects(
  articles: readonly Article[],
  { pages, base, publicFolder, files }: RedirectOptions,
): void {
  if (articles.every(({ frontmatter }) => frontmatter.redirects.length === 0)) return
  const fileOf = new Map(files.map((file) => [file.path, file]))
  const claim = addressClaims(pages, new Map(articles.map(({ slug }) => [slug, `the story \`${slug}\``])))
  for (const { slug, path, frontmatter } of articles) {
    for (const [index, address] of frontmatter.redirects.entries()) {
      const key = addressKey(belowBase(address, base))
      const taken = publicFile(publicFolder, key) ?? claim(key, `the story \`${slug}\``)
      const file = fileOf.get(path)
      if (taken === null || !file) continue
      report(file, 'redirect-taken', `Unexpected redirect from \`${address}\`, which is taken by ${taken}`, {
        place: placeInFrontmatter(String(file), ['redirects', index]),
        fix: 'Take it out, or correct the path: it is the one at which this story stood on the old site.',
      })
    }
  }
}

/** A file of the public folder that stands where the page of an old address would. */
function publicFile(folder: string | null, key: string): string | null {
  if (folder === null || key === '') return null
  return isFile(join(folder, key)) || isFile(join(folder, key, 'index.html')) ? 'a file in public/' : null
}
