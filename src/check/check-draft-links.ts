import { placeInFrontmatter } from '../content/messages/place-in-frontmatter.ts'
import type { Article, Content } from '../content/types.ts'
import type { Finding } from './types.ts'

/**
 * Links to drafts from what is published: the build leaves drafts out, so there the link is broken.
 *
 * @param linksOf Slugs that the text of an article links to.
 * @param textOf The whole file of an article, a page or a description.
 */
export function checkDraftLinks(
  { articles, proseLinks }: Pick<Content, 'articles' | 'proseLinks'>,
  linksOf: (path: string) => string[],
  textOf: (path: string) => string,
): Finding[] {
  const drafts = new Map(articles.filter(({ frontmatter }) => frontmatter.draft).map((it) => [it.slug, it]))
  if (drafts.size === 0) return []
  const ofProse = [...proseLinks].flatMap(([path, slugs]) =>
    slugs.map((slug) => ({ path, slug, place: placeOfLink(textOf(path), slug) })),
  )
  const ofStories = articles.flatMap(({ path, frontmatter }) => {
    if (frontmatter.draft) return []
    const text = textOf(path)
    const { pin, block } = frontmatter.related
    const listed = Object.entries({ pin, block }).flatMap(([list, all]) =>
      all.map((slug, at) => ({ slug, place: placeInFrontmatter(text, ['related', list, at]) })),
    )
    const linked = linksOf(path).map((slug) => ({ slug, place: placeOfLink(text, slug) }))
    const first = new Map([...listed, ...linked].reverse().map((it) => [it.slug, it]))
    return [...first.values()].map((it) => ({ path, ...it }))
  })
  return [...ofStories, ...ofProse].flatMap(({ path, slug, place }): Finding[] => {
    const draft = drafts.get(slug)
    return draft ? [finding(path, draft, place)] : []
  })
}

function finding(
  path: string,
  { slug, scheduled, frontmatter }: Article,
  place: Pick<Finding, 'line' | 'column'>,
): Finding {
  const state = scheduled ? `held back until ${frontmatter.published}` : 'a draft'
  const message = `Unexpected link to \`${slug}\`, which is ${state}, expected a published story`
  const fix = scheduled
    ? 'Publish this then too, or take the link out.'
    : `Publish ${slug}.md by removing \`draft: true\`, or take the link out.`
  return { path, ...place, severity: 'error', rule: 'story-link-broken', message, fix }
}

/** Where a text first links to a story, as `[[slug]]` or as an address that ends with it. */
function placeOfLink(text: string, slug: string): { line: number; column: number } {
  const written = slug.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
  const link = new RegExp(
    `\\[\\[\\s*(?=${written}\\s*[\\]|])|\\]\\(<?[^()\\s]*?(?=${written}(?:\\.md)?/?[?#>)\\s])`,
    'u',
  ).exec(text)
  const before = text.slice(0, link ? link.index + 2 : 0).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
