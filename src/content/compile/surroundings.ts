import { storyHref } from '../../addresses/page-href.ts'
import type { FileRoots } from '../files/types.ts'
import type { Address, Content } from '../types.ts'
import type { LinkedStories, StoryContext } from './compile-story.ts'

/** What the stories of a folder need to know of the rest of it to be compiled. */
export function surroundings(
  { articles, sources, site, unread }: Pick<Content, 'articles' | 'sources' | 'site' | 'unread'>,
  { base }: Address,
  roots: FileRoots,
): Surroundings {
  return {
    context: {
      sources: sources.map(({ html: _html, ...source }) => source),
      base,
      roots,
      imageHosts: site.imageHosts,
      publisher: site.publisher.name,
    },
    stories: Object.fromEntries(
      [
        ...unread.map((slug) => [slug, slug] as const),
        ...articles.map(({ slug, frontmatter }) => [slug, frontmatter.title] as const),
      ].map(([slug, title]) => [slug, { title, href: storyHref({ base }, slug) }]),
    ),
  }
}

interface Surroundings {
  context: StoryContext
  /** All stories that may be linked to. */
  stories: LinkedStories
}
