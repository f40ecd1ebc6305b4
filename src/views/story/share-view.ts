import { absolute } from '../../addresses/absolute.ts'
import { storyHref } from '../../addresses/page-href.ts'
import type { Story } from '../../newsroom/index.ts'
import type { SiteIndex } from '../types.ts'

/** Ways to pass a story on, and the story in other shapes. */
export interface ShareView {
  mail: string
  text: string
  markdown: string
  data: string
}

/** Addresses to share a story by. */
export function shareView(siteIndex: SiteIndex, { slug, title }: Pick<Story, 'slug' | 'title'>): ShareView {
  const page = storyHref(siteIndex, slug)
  const body = encodeURIComponent(absolute(siteIndex, page))
  return {
    mail: `mailto:?subject=${encodeURIComponent(title)}&body=${body}`,
    text: `${page}story.txt`,
    markdown: `${page}story.md`,
    data: `${page}story.json`,
  }
}
