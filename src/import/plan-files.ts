import { MAX_NAME_LENGTH } from './head/name-file.ts'
import type { ImportedArticle } from './types.ts'

/** Characters that are kept free for a number behind a name. */
const NUMBER_LENGTH = 3

interface PlannedFile {
  slug: string
  article: ImportedArticle
  /** Whether a story that is there has this name and, by its title, is the same one. */
  conflict: boolean
  /** Set when another story had the name first and this one was numbered. */
  renamed: boolean
}

/**
 * Gives each article a name that no other has. A story of the same title is taken for the same story:
 * that is a conflict, for an import never overwrites.
 *
 * @param taken Slug → title of the stories that are there; a null title is a file that could not be read.
 */
export function planFiles(articles: ImportedArticle[], taken: ReadonlyMap<string, string | null>): PlannedFile[] {
  const names = new Map(taken)
  return articles.map((article) => {
    const conflict = taken.has(article.slug) && (taken.get(article.slug) ?? article.title) === article.title
    let slug = article.slug
    for (let number = 2; names.has(slug) && !conflict; number++) {
      slug = `${article.slug.slice(0, MAX_NAME_LENGTH - NUMBER_LENGTH).replace(/-$/, '')}-${number}`
    }
    names.set(slug, article.title)
    return { slug, article, conflict, renamed: slug !== article.slug }
  })
}
