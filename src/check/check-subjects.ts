import { placeInFrontmatter } from '../content/messages/place-in-frontmatter.ts'
import type { Article, Content } from '../content/types.ts'
import { nearest } from '../remark/nearest.ts'
import type { Finding } from './types.ts'

type Subjects = Pick<Content, 'topics' | 'events' | 'articles'>

/**
 * Topics and events that no file describes. That is allowed, so it is a suggestion, and a warning only
 * where the name looks misspelt and no other story has it.
 *
 * @param textOf The whole file of an article.
 */
export function checkSubjects({ articles, topics, events }: Subjects, textOf: (path: string) => string): Finding[] {
  const check = (field: 'topics' | 'events', known: string[]) => {
    const uses = Map.groupBy(
      articles.flatMap(({ frontmatter }) => frontmatter[field]),
      (id) => id,
    )
    return articles.flatMap((article) =>
      article.frontmatter[field].flatMap((id, index): Finding[] => {
        if (known.includes(id)) return []
        const alone = uses.get(id)?.length === 1
        const near = alone ? nearest(id, [...known, ...[...uses.keys()].filter((other) => other !== id)]) : undefined
        return [finding(article, field, index, near ?? null, textOf(article.path))]
      }),
    )
  }
  return [
    ...check(
      'topics',
      topics.map(({ id }) => id),
    ),
    ...check(
      'events',
      events.map(({ id }) => id),
    ),
  ]
}

function finding(
  article: Article,
  field: 'topics' | 'events',
  index: number,
  near: string | null,
  text: string,
): Finding {
  const noun = field.slice(0, -1)
  const id = article.frontmatter[field][index]
  return {
    path: article.path,
    ...placeInFrontmatter(text, [field, index]),
    severity: near ? 'warning' : 'suggestion',
    rule: `${noun}-unknown`,
    message: `Unexpected ${noun} \`${id}\`, expected one that ${field}/ describes${near ? `, did you mean \`${near}\`?` : ''}`,
    fix: near
      ? `Write \`${near}\`, or describe \`${id}\` in ${field}/${id}.md.`
      : `Describe it in ${field}/${id}.md, with a title.`,
  }
}
