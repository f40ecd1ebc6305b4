import type { Edition } from '../types.ts'
import { href } from './href.ts'

/** Address of a story, or of the words of one annotation in it. */
export function storyHref(edition: Pick<Edition, 'base'>, slug: string, annotation: string | null = null): string {
  const page = href(edition.base, `articles/${slug}`)
  return annotation === null ? page : `${page}#a-${annotation}`
}
