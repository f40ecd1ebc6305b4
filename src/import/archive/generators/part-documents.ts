import type { ArchiveStory } from '../types.ts'

/** The documents of a site parted into its stories, which are posts, and its pages. */
export function partDocuments(documents: readonly { story: ArchiveStory; isPost: boolean }[]): {
  stories: ArchiveStory[]
  pages: ArchiveStory[]
} {
  const { stories = [], pages = [] } = Object.groupBy(documents, ({ isPost }) => (isPost ? 'stories' : 'pages'))
  return { stories: stories.map(({ story }) => story), pages: pages.map(({ story }) => story) }
}
