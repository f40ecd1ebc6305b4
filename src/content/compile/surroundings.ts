import type { Address, Content } from '../types.ts'
import type { LinkedStories, StoryContext } from './compile-story.ts'

/** What the stories of a folder need to know of the rest of it to be compiled. */
export function surroundings(
  { articles, sources }: Pick<Content, 'articles' | 'sources'>,
  { base }: Address,
): Surroundings {
  return {
    context: { sources: sources.map(({ html: _html, ...source }) => source), base },
    stories: Object.fromEntries(
      articles.map(({ slug, frontmatter }) => [slug, { title: frontmatter.title, href: `${base}articles/${slug}/` }]),
    ),
  }
}

interface Surroundings {
  context: StoryContext
  /** All stories that may be linked to. */
  stories: LinkedStories
}
