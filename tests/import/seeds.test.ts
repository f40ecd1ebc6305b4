import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { finishArticle } from '../../src/import/article/finish-article.ts'
import { readDocument } from '../../src/import/read/read-document.ts'
import { parseArticle, wordsOf } from './parse-article.ts'

const folder = new URL('../../../shared/seeds/', import.meta.url)

/** Two raw documents that lie beside the project where it is developed; fixtures of our own cover the same. */
describe.runIf(existsSync(folder))('import of the raw documents beside the project', () => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

  it.each(names)('%s: no word of it is lost, added or moved', (name) => {
    const { source, article } = load(name)
    const { data, text } = parseArticle(article.markdown)
    const head = [data.kicker, data.title, ...(data.byline ? ['By', data.byline, data.published] : [])]
    // The deck is the description; a guessed description repeats the text.
    const deck = text.startsWith(String(data.description)) ? [] : [data.description]
    const words = wordsOf([...head, ...deck, text].filter(Boolean).join('\n'))
    expect(words).toEqual(wordsOf(source.replace(' · ', ' ').replace(/(?<=\s)\*(?=\w)|(?<=\w)\*(?=[\s,])/g, '')))
  })

  it.each(names)('%s: reads kicker, headline, byline, date, headings and emphasis', (name) => {
    const { source, article } = load(name)
    const { data, headings, paragraphs } = parseArticle(article.markdown)
    const bylined = /^By (.+) · (\d{4}-\d\d-\d\d)$/m.exec(source)
    expect(data.byline).toBe(bylined?.[1])
    expect(data.published).toBe(bylined?.[2] ?? '2026-03-01')
    expect(data.kicker).toBe(/^News\n/.test(source) ? 'News' : undefined)
    expect(headings).toHaveLength(bylined ? 6 : 0)
    const lines = source.split('\n').filter(Boolean)
    expect(paragraphs).toHaveLength(lines.length - (bylined ? 4 + 6 : 1))
    const emphasised = [...source.matchAll(/\*(.+?)\*/g)].map((match) => match[0])
    for (const words of emphasised) expect(article.markdown).toContain(words)
  })

  function load(name: string) {
    const bytes = readFileSync(new URL(name, folder))
    const article = finishArticle(readDocument(bytes, name), { today: '2026-03-01', topics: [] })
    return { source: bytes.toString('utf8'), article }
  }
})
