import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { formatArticle } from '../../../src/import/article/format-article.ts'
import type { ImportedFrontmatter } from '../../../src/import/types.ts'

/** Without this a headline comes back as a number, a date or a list. */
it.each(['0o17', '017', '1_000', 'yes', 'null', '2026-03-02', '- first', '# last', 'a: b', '"half', '12:30:45'])(
  'a title is read as the words it was: %s',
  (title) => {
    const front = { title, published: '2026-03-02' } as ImportedFrontmatter
    const [, head = ''] = formatArticle(front, { type: 'root', children: [] }).split('---\n')
    for (const version of ['1.1', '1.2'] as const) expect(parse(head, { version }).title).toBe(title)
  },
)
