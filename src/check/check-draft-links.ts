import type { Article } from '../content/types.ts'
import type { Finding } from './types.ts'

/**
 * Links from published stories to drafts: the build leaves drafts out, so there the link is broken.
 *
 * @param linksOf Slugs that the text of an article links to.
 * @param textOf The whole file of an article.
 */
export function checkDraftLinks(
  articles: Article[],
  linksOf: (path: string) => string[],
  textOf: (path: string) => string,
): Finding[] {
  const drafts = new Map(articles.filter(({ frontmatter }) => frontmatter.draft).map((it) => [it.slug, it]))
  return articles.flatMap(({ path, frontmatter }) => {
    if (frontmatter.draft || drafts.size === 0) return []
    const { pin, block } = frontmatter.related
    const lines = textOf(path).split('\n')
    return [...new Set([...linksOf(path), ...pin, ...block])]
      .filter((slug) => drafts.has(slug))
      .map((slug): Finding => {
        const index = Math.max(
          0,
          lines.findIndex((line) => line.includes(slug)),
        )
        const column = Math.max(0, lines[index]?.indexOf(slug) ?? 0) + 1
        const { scheduled, frontmatter: it } = drafts.get(slug)!
        const state = scheduled ? `held back until ${it.published}` : 'a draft'
        const message = `Unexpected link to \`${slug}\`, which is ${state}, expected a published story`
        const fix = scheduled
          ? `Publish this story then too, or take the link out.`
          : `Publish ${slug}.md by removing \`draft: true\`, or take the link out.`
        return { path, line: index + 1, column, severity: 'error', rule: 'story-link-broken', message, fix }
      })
  })
}
