import type { SiteIndex } from '../types.ts'
import { href } from './href.ts'

/** Address of a story, or of the words of one annotation in it. */
export function storyHref(siteIndex: Pick<SiteIndex, 'base'>, slug: string, annotation: string | null = null): string {
  const page = href(siteIndex.base, `articles/${slug}`)
  return annotation === null ? page : `${page}#a-${annotation}`
}
