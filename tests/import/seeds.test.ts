import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { finishArticle } from '../../src/import/article/finish-article.ts'
import { readDocument } from '../../src/import/read/read-document.ts'
import { parseArticle, wordsOf } from './parse-article.ts'

/** Raw documents of our own, and two real ones that lie beside the project where it is developed. */
const folders = ['documents/', '../../../shared/seeds/']
  .map((path) => new URL(path, import.meta.url))
  .filter(existsSync)
/** Headings, and lines of the head with kicker, title, deck and byline, of each that has a byline. */
const PARTS: Record<string, { headings: number; head: number }> = { 'bridge.txt': { headings: 1, head: 3 } }

describe('import of raw documents', () => {
  const places = folders.flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)))
  const documents = places.filter(({ pathname }) => pathname.endsWith('.txt'))
  const names = documents.map(({ pathname }) => basename(pathname))

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
    expect(data.kicker).toBe(/^(News|Local)\n/.exec(source)?.[1])
    const parts = bylined ? (PARTS[name] ?? { headings: 6, head: 4 }) : { headings: 0, head: 1 }
    expect(headings).toHaveLength(parts.headings)
    const lines = source.split('\n').filter(Boolean)
    expect(paragraphs).toHaveLength(lines.length - parts.head - parts.headings)
    const emphasised = [...source.matchAll(/\*(.+?)\*/g)].map((match) => match[0])
    for (const words of emphasised) expect(article.markdown).toContain(words)
  })

  function load(name: string) {
    const bytes = readFileSync(documents[names.indexOf(name)]!)
    const article = finishArticle(readDocument(bytes, name), { today: '2026-03-01', topics: [] })
    return { source: bytes.toString('utf8'), article }
  }
})
