import type { VFile } from 'vfile'
import { findUnregistered } from '../../remark/directives/unregistered.ts'
import { nearest } from '../../remark/nearest.ts'
import { placeInFrontmatter } from '../messages/place-in-frontmatter.ts'
import { report } from '../messages/report.ts'
import type { Article, Content } from '../types.ts'

type Files = ReadonlyMap<string, VFile>

/** Checks that whom and what frontmatter refers to is there; the rest are messages of its file. */
export function checkReferences(
  articles: readonly Article[],
  { sources, files, unread }: Pick<Content, 'sources' | 'files' | 'unread'>,
): void {
  const fileOf = new Map(files.map((file) => [file.path, file]))
  checkRelated(articles, new Set([...articles.map(({ slug }) => slug), ...unread]), fileOf)
  checkRelays(articles, new Set(sources.flatMap(({ id, name, aliases }) => [id, name, ...aliases])), fileOf)
}

/** Through whom a story came: a name that nobody registered is a name. */
function checkRelays(articles: readonly Article[], known: ReadonlySet<string>, fileOf: Files): void {
  for (const { path, frontmatter } of articles) {
    const file = fileOf.get(path)
    for (const [at, name] of frontmatter.via.entries()) {
      const found = file && findUnregistered('via', name, known)
      if (!found) continue
      const { reason, ...detail } = found
      report(file, 'source-not-in-registry', reason, {
        ...detail,
        place: placeInFrontmatter(String(file), ['via', at]),
      })
    }
  }
}

/** The stories pinned and blocked. */
function checkRelated(articles: readonly Article[], slugs: ReadonlySet<string>, fileOf: Files): void {
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
