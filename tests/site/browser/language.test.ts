import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, inject, it } from 'vitest'
import { EXAMPLE } from '../../../src/site/parts/method/marked-example.ts'
import { english } from '../../../src/views/words/english.ts'
import { german } from '../../../src/views/words/german.ts'
import { hebrew } from '../../../src/views/words/hebrew.ts'
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

const languages = { german, hebrew }
const codes = { german: 'de', hebrew: 'he' }
// Words of both languages.
const shared = { german: ['Status', `in ${HOLE}`], hebrew: [] }

/** What a page would say where a phrase of English were left in it. */
function englishPatterns(other: Map<string, string>): { key: string; pattern: RegExp }[] {
  return phrasesOf(english)
    .filter(([key, words]) => other.get(key) !== words && /\p{L}/u.test(words))
    .map(([key, words]) => ({
      key,
      pattern: new RegExp(`^${words.split(HOLE).map(RegExp.escape).join('.+')}[.:]?$`, 'iu'),
    }))
}

/** Words of a story within a phrase of the interface. */
const QUOTED = /„[^„“”]*[“”]/g

const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder']
const SPOKEN_META = /(?:description|title|alt|site_name|author|tag)$/

/** All that a page says, read or heard, but for what stands in a story's own language. */
function wordsIn(node: Node): string[] {
  if (
    'tagName' in node &&
    (node.tagName === 'script' || node.tagName === 'style' || attribute(node, 'lang') === 'en')
  ) {
    return []
  }
  const own = 'value' in node ? [node.value] : []
  const names = (node: DefaultTreeAdapterMap['element']) =>
    SPOKEN_META.test(attribute(node, 'name') ?? attribute(node, 'property') ?? '') ? [...SPOKEN, 'content'] : SPOKEN
  const spoken = 'tagName' in node ? names(node).flatMap((name) => attribute(node, name) ?? []) : []
  const below = 'childNodes' in node ? node.childNodes.flatMap(wordsIn) : []
  return [...own, ...spoken, ...below]
    .map((it) => it.replace(/\s+/g, ' ').replace(QUOTED, '„…“').trim())
    .filter((it) => it !== '')
}

describe.each(['german', 'hebrew'] as const)('in %s', (name) => {
  const { out, content } = inject('sites')[name]
  const phrases = new Map(phrasesOf(languages[name]))
  const files = globSync('**/*.html', { cwd: out })

  it('no phrase of English stands untranslated', () => {
    const same = phrasesOf(english).filter(
      ([key, words]) => key !== '.language' && phrases.get(key) === words && /\p{L}/u.test(words),
    )
    expect(same.map(([, words]) => words)).toEqual(shared[name])
    expect([...phrases.keys()].sort()).toEqual(
      phrasesOf(english)
        .map(([key]) => key)
        .sort(),
    )
  })

  it('a site says nothing in English of its own, on any kind of page', () => {
    const stories = globSync(`${content}/articles/*.md`).map((file) => readFileSync(file, 'utf8'))
    const given = stories.join('\n').replace(/\s+/g, ' ')
    const kinds = [
      'index',
      '404',
      'search',
      'corrections',
      'articles',
      'events',
      'topics',
      'sources',
      'archive',
      'method',
    ]
    for (const kind of kinds) expect(files.some((file) => file.startsWith(kind))).toBe(true)
    const patterns = englishPatterns(phrases)
    const found = files.flatMap((file) => {
      const page = parse(readFileSync(join(out, file), 'utf8'), { scriptingEnabled: false })
      const html = page.childNodes.find((it) => 'tagName' in it)
      expect(html && 'tagName' in html && attribute(html, 'lang')).toBe(codes[name])
      return (
        wordsIn(page)
          // What pictures say in words is two given sentences.
          .filter((words) => !words.split('. ').every((part) => given.includes(part.replace(/\.$/, ''))))
          .flatMap((words) =>
            patterns.filter(({ pattern }) => pattern.test(words)).map(({ key }) => `${file}${key}: ${words}`),
          )
      )
    })
    expect([...new Set(found)]).toEqual([])
  })
})

/** Names that have no other script. */
const NAMES = ['rss', 'atom', 'json', 'feed', 'markdown', 'utc']

it('where the interface has letters of its own, no other words are Latin than those of the content', () => {
  const { out, content } = inject('sites').hebrew
  const texts = globSync(`${content}/**/*.{md,yaml}`).map((file) => readFileSync(file, 'utf8'))
  const words = [EXAMPLE, ...texts].join('\n').match(/\p{Script=Latin}+/gu) ?? []
  const given = new Set(words.map((it) => it.toLowerCase()))
  const strange = globSync('**/*.html', { cwd: out }).flatMap((file) =>
    wordsIn(parse(readFileSync(join(out, file), 'utf8'), { scriptingEnabled: false })).flatMap((words) =>
      (words.match(/\p{Script=Latin}{3,}/gu) ?? [])
        .filter((it) => !given.has(it.toLowerCase()) && !NAMES.includes(it.toLowerCase()))
        .map((it) => `${file}: ${it} in ${words.slice(0, 80)}`),
    ),
  )
  expect([...new Set(strange)].slice(0, 40)).toEqual([])
})
