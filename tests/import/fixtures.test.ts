import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { finishArticle } from '../../src/import/article/finish-article.ts'
import { readDocuments } from '../../src/import/read/read-document.ts'

const root = new URL('fixtures/', import.meta.url)
const topics = [
  { id: 'transport', title: 'Transport', description: null },
  { id: 'law', title: 'Law and courts', description: null },
]

/** A fixture is a folder: `input.*`, and what must come of it in `expected.md` and `notes.txt`. To add one, add an input; to accept what came, run with UPDATE=1 and read it. */
describe('import of a document', () => {
  it.each(readdirSync(root))('%s', async (name) => {
    const folder = new URL(`${name}/`, root)
    const file = readdirSync(folder).find((entry) => entry.startsWith('input.')) ?? 'input.txt'
    const drafts = await readDocuments(readFileSync(new URL(file, folder)), file)
    const articles = drafts.map((draft) => finishArticle(draft, { today: '2026-06-01', topics }))
    const said = articles.map(({ slug, notes }) =>
      [`${slug}.md`, ...notes.map(({ line, message }) => `${line ?? '-'}: ${message}`)].join('\n'),
    )
    compare(new URL('expected.md', folder), articles.map(({ markdown }) => markdown).join('\n'))
    compare(new URL('notes.txt', folder), `${said.join('\n')}\n`)
  })
})

function compare(file: URL, content: string): void {
  if (process.env.UPDATE || !existsSync(file)) writeFileSync(file, content)
  expect(content).toBe(readFileSync(file, 'utf8'))
}
