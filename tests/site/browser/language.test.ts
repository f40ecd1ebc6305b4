import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { expect, inject, it } from 'vitest'
import { english } from '../../../src/views/words/english.ts'
import { german } from '../../../src/views/words/german.ts'
import { attribute } from './read-site.ts'

type Node = DefaultTreeAdapterMap['node']

/** Stands for what the page puts into a phrase. */
const HOLE = '\u0001'

/** What phrases take that are of more than words and numbers. */
const givenTo = (key: string, length: number): unknown[] => {
  if (key === '.changes.count') return [HOLE, 'claim', 'altered']
  if (key === '.changes.label') return ['claim', 'altered']
  if (key === '.list' || key.startsWith('.reasons.')) return [[HOLE, HOLE]]
  return Array(length).fill(HOLE)
}

/** Each phrase of a words file by its key, with holes where the page has words of its own. */
function phrasesOf(words: unknown, key = ''): [string, string][] {
  if (typeof words === 'string') return [[key, words]]
  if (typeof words === 'function') return [[key, String(words(...givenTo(key, words.length)))]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([name, value]) => phrasesOf(value, `${key}.${name}`))
}

const germanPhrases = new Map(phrasesOf(german))
const patterns = phrasesOf(english)
  .filter(([key, words]) => germanPhrases.get(key) !== words && /\p{L}/u.test(words))
  .map(([key, words]) => ({
    key,
    pattern: new RegExp(`^${words.split(HOLE).map(RegExp.escape).join('.+')}[.:]?$`, 'iu'),
  }))

const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder', 'content']

/** All that a page says, read or heard, but for what stands in a story's own language. */
function wordsIn(node: Node): string[] {
  if (
    'tagName' in node &&
    (node.tagName === 'script' || node.tagName === 'style' || attribute(node, 'lang') === 'en')
  ) {
    return []
  }
  const own = 'value' in node ? [node.value] : []
  const spoken = 'tagName' in node ? SPOKEN.flatMap((name) => attribute(node, name) ?? []) : []
  const below = 'childNodes' in node ? node.childNodes.flatMap(wordsIn) : []
  return [...own, ...spoken, ...below].map((it) => it.replace(/\s+/g, ' ').trim()).filter((it) => it !== '')
}

it('no phrase of one stands untranslated in the other', () => {
  const same = phrasesOf(english).filter(([key, words]) => germanPhrases.get(key) === words && /\p{L}/u.test(words))
  // Words of both languages.
  expect(same.map(([, words]) => words)).toEqual(['Status', `${HOLE} in ${HOLE}`])
  expect([...germanPhrases.keys()].sort()).toEqual(
    phrasesOf(english)
      .map(([key]) => key)
      .sort(),
  )
})

it('a site in German says nothing in English of its own, on any kind of page', () => {
  const { out, content } = inject('sites').german
  const stories = globSync(`${content}/articles/*.md`).map((file) => readFileSync(file, 'utf8'))
  const given = stories.join('\n').replace(/\s+/g, ' ')
  const files = globSync('**/*.html', { cwd: out })
  const kinds = ['index', '404', 'search', 'corrections', 'articles', 'events', 'topics', 'sources', 'archive']
  for (const kind of kinds) expect(files.some((file) => file.startsWith(kind))).toBe(true)
  const english = files.flatMap((file) => {
    const page = parse(readFileSync(join(out, file), 'utf8'))
    const html = page.childNodes.find((it) => 'tagName' in it)
    expect(html && 'tagName' in html && attribute(html, 'lang')).toBe('de')
    return (
      wordsIn(page)
        // What pictures say in words is two given sentences.
        .filter((words) => !words.split('. ').every((part) => given.includes(part.replace(/\.$/, ''))))
        .flatMap((words) =>
          patterns.filter(({ pattern }) => pattern.test(words)).map(({ key }) => `${file}${key}: ${words}`),
        )
    )
  })
  expect([...new Set(english)]).toEqual([])
})
