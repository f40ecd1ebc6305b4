import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { finishArticle } from '../../../src/import/article/finish-article.ts'
import { describe as describeText } from '../../../src/import/head/describe.ts'
import { guessTopics } from '../../../src/import/head/guess-topics.ts'
import { nameFile } from '../../../src/import/head/name-file.ts'
import { readDocument } from '../../../src/import/read/read-document.ts'
import { parseArticle } from '../parse-article.ts'

const digest = readFileSync(new URL('../fixtures/digest/input.txt', import.meta.url), 'utf8')
const importText = (text: string) =>
  finishArticle(readDocument(new TextEncoder().encode(text), 'a.txt'), { today: '2026-03-01', topics: [] })

describe('a raw text from any system', () => {
  it.each([
    ['Windows line ends', digest.replaceAll('\n', '\r\n')],
    ['old Mac line ends', digest.replaceAll('\n', '\r')],
    ['line separators', digest.replaceAll('\n', '\u2028')],
    ['next-line characters', digest.replaceAll('\n', '\u0085')],
    ['paragraph separators', digest.replaceAll('\n\n', '\u2029')],
    ['a byte order mark', `\uFEFF${digest}`],
    ['spaces at line ends and tabs between words', digest.replaceAll('\n', ' \t\n').replaceAll(' the ', '\tthe ')],
    ['many blank lines, before and after', `\n\n${digest.replaceAll('\n\n', '\n\n\n\n')}\n\n`],
    ['control characters', digest.replaceAll(' of ', '\u0000of\u0007 ')],
  ])('is the same article with %s', (_, text) => {
    expect(importText(text).markdown).toBe(importText(digest).markdown)
  })

  it('joins a word that was broken at its hyphen, and no list of such words', () => {
    const lines =
      'The dike was shut\n\nThe trust said on Monday that the long-\nterm plan is for pre-\nand post-war dikes, all\nof them.\n'
    expect(parseArticle(importText(lines).markdown).text).toBe(
      'The trust said on Monday that the long-term plan is for pre- and post-war dikes, all of them.',
    )
  })

  it('keeps spaces that do not break, for they keep 12 km on one line', () => {
    const { text } = parseArticle(
      importText('Road closed\n\nThe road is closed for 12\u00a0km, a driver said.\n').markdown,
    )
    expect(text).toBe('The road is closed for 12\u00a0km, a driver said.')
  })
})

describe('the head of a raw text', () => {
  it.each([
    [
      'a headline over two lines',
      'Council Votes on the\nFlood Gates\n\nIt voted, a clerk said.',
      'Council Votes on the Flood Gates',
    ],
    [
      'a kicker in two words',
      'World News\nCouncil votes on gates\n\nIt voted, a clerk said.',
      'Council votes on gates',
    ],
    [
      'a headline that ends like a sentence',
      'Nobody came.\n\nThe hall was empty at noon, a clerk said. It stayed so.',
      'Nobody came.',
    ],
    ['YAML in the headline', 'null\n\nThe hall was empty, a clerk said.', 'null'],
    [
      'a byline without a headline',
      'By Ann Lee\n\nThe hall was empty, a clerk said.',
      'The hall was empty, a clerk said',
    ],
  ])('%s', (_, text, title) => {
    const { data, paragraphs } = parseArticle(importText(text).markdown)
    expect(data.title).toBe(title)
    expect(paragraphs).toHaveLength(1)
  })

  it('keeps a long deck in the text, cut only in the description', () => {
    const deck = `The council will vote on the gates ${'and the dykes and the pumps '.repeat(6)}on Friday`
    const { data, text } = parseArticle(
      importText(`Gates to be voted on\n\n${deck}\n\nBy Ann Lee\n\nIt is so.`).markdown,
    )
    expect(text).toBe(`${deck}\n\nIt is so.`)
    expect(String(data.description)).toMatch(/…$/)
    expect(String(data.description).length).toBeLessThanOrEqual(160)
  })
})

describe('section headings of a raw text', () => {
  it.each([
    ['in title case', 'What Comes Next?', 'What Comes Next?'],
    ['in sentence case', 'How the crack was found', 'How the crack was found'],
    ['in capitals', 'THE DAY AFTER', 'THE DAY AFTER'],
    ['with a number', '2. The Day After', '2. The Day After'],
    ['in bold marks', '**The day after**', 'The day after'],
    ['in quotation marks', 'What a ‘Free Hand’ Means', 'What a ‘Free Hand’ Means'],
  ])('%s', (_, line, heading) => {
    const { headings, paragraphs } = sections(line)
    expect({ headings, count: paragraphs.length }).toEqual({ headings: [heading], count: 2 })
  })

  it.each([
    'It was so.',
    'and so it went',
    '“We will go”',
    '- first point',
    'See below:',
    '***',
    '“Why?”',
    '12:15 – All out',
    'Q: When?',
    'Date: 11/02/2026',
    'No 48.8%',
  ])('but not “%s”', (line) => {
    expect(sections(line).headings).toEqual([])
  })

  it('takes no line for a heading that has no text below it, and says so', () => {
    const article = importText('Head line here\n\nThe hall was empty, a clerk said.\n\nApples\n\nPears')
    expect(parseArticle(article.markdown).headings).toEqual([])
    expect(article.notes.map(({ message }) => message)).toContain('“Apples” could be a heading; kept as a paragraph')
  })

  function sections(line: string) {
    const text = `Head line here\n\nThe hall was empty, a clerk said.\n\n${line}\n\nNobody had come to the meeting, she said.`
    return parseArticle(importText(text).markdown)
  }
})

describe('what the import guesses', () => {
  it.each([
    ['The U.S. and the E.U. agree', 'the-us-and-the-eu-agree'],
    ["Zoë's Straße: “no way”", 'zoes-strasse-no-way'],
    [`${'word '.repeat(30)}`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
    ['a'.repeat(80), 'a'.repeat(60)],
    ['توقف العبارات', null],
  ])('names the file of “%s”', (title, name) => {
    expect(nameFile(title)).toBe(name)
  })

  it.each([
    ['Gen. Lee of the U.S. Army spoke. He left.', 'Gen. Lee of the U.S. Army spoke.'],
    ['“We go!” he said. They went.', '“We go!” he said.'],
    ['PORT ELM, Feb 7 (Wire) - A ship sank. It was old.', 'A ship sank.'],
    ['No stop at all', 'No stop at all'],
  ])('describes “%s”', (text, description) => {
    expect(describeText(text, 160)).toBe(description)
  })

  it('proposes only topics that the site has and the text is about', () => {
    const topics = ['diplomacy', 'rivers', 'sport'].map((id) => ({ id, title: id, description: null }))
    const text = 'Mediators said the talks go on. An envoy of the council met diplomats by the river.'
    expect(guessTopics('Envoys meet over rivers', text, topics)).toEqual(['rivers', 'diplomacy'])
    expect(guessTopics('Hall reopens', 'The market hall reopened.', topics)).toEqual([])
    const named = [{ id: 'constructor', title: 'Builders', description: null }]
    expect(guessTopics('Hall reopens', 'The market hall reopened.', named)).toEqual([])
  })
})
