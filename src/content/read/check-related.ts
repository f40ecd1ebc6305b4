import type { VFile } from 'vfile'
import { nearest } from '../../remark/nearest.ts'
import { placeInFrontmatter } from '../messages/place-in-frontmatter.ts'
import { report } from '../messages/report.ts'
import type { Article } from '../types.ts'

/** Checks that the stories pinned and blocked in frontmatter are there; the others are error messages of their file. */
export function checkRelated(articles: readonly Article[], files: readonly VFile[]): void {
  const fileOf = new Map(files.map((file) => [file.path, file]))
  const slugs = new Set(articles.map(({ slug }) => slug))
  for (const { path, frontmatter } of articles) {
    const file = fileOf.get(path)
    const { pin, block } = frontmatter.related
    const listed = Object.entries({ pin, block }).flatMap(([list, all]) => all.map((slug, at) => ({ slug, list, at })))
    for (const { slug, list, at } of listed) {
      if (slugs.has(slug) || !file) continue
      const near = nearest(slug, slugs)
      const hint = near ? `, did you mean \`${near}\`?` : ''
      report(file, 'story-link-broken', `Unexpected related story \`${slug}\`, expected the slug of a story${hint}`, {
        place: placeInFrontmatter(String(file), ['related', list, at]),
        fix: 'The slug of a story is the name of its file without `.md`; drafts cannot be linked to.',
      })
    }
  }
}
