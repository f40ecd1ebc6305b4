import { describe, expect, test } from 'vitest'
import type { Source } from '../../../src/engine/index.ts'
import { coreName } from '../../../src/newsroom/identities/core-name.ts'
import { buildNewsroom, type Dossier, type Story } from '../../../src/newsroom/index.ts'
import { markStory } from '../make-annotation.ts'

type Kind = Source['kind']

/** Stories of one event, in each of which every source says one thing; a name is a person's unless `kind:` stands before it. */
function tell(...stories: string[][]): Story[] {
  return stories.map((names, at) => {
    const texts = names.map((name, said) => `The gate of yard ${at}${said} is shut at night, ${bare(name)} said.`)
    return markStory(
      `story-${at}`,
      texts.join(' '),
      names.map((name, said) => ({
        kind: 'claim',
        words: `The gate of yard ${at}${said} is shut at night`,
        by: [{ spans: [], name: bare(name), kind: kindOf(name), vantage: null }],
      })),
      { events: ['gate'], title: '', published: `2026-03-0${at + 1}T09:00:00Z` },
    )
  })
}

const bare = (name: string): string => name.replace(/^\w+: /, '')
const kindOf = (name: string): Kind => (/^(\w+): /.exec(name)?.[1] ?? 'person') as Kind

const dossiersOf = (stories: Story[], publisher: string | null = null): Dossier[] =>
  buildNewsroom({ stories, sources: [], events: [], topics: [], publisher }).dossiers

const pagesOf = (stories: Story[], publisher: string | null = null): string[] =>
  dossiersOf(stories, publisher)
    .map(({ source }) => source.name)
    .sort()

describe('names that are one have one page', () => {
  test.each<[string, string[], string]>([
    ['a surname and a full name', ['Ilse Varga', 'Varga'], 'Ilse Varga'],
    ['an office and a name', ['official: Prime Minister Ilse Varga', 'Ilse Varga'], 'Ilse Varga'],
    ['a name and one with initials', ['Mark Orban', 'Mark A. Orban'], 'Mark Orban'],
    ['a name and one with a second given name', ['Shada Mirel', 'Shada Ahmed Mirel'], 'Shada Ahmed Mirel'],
    ['a firm and its kind', ['organisation: Solvex', 'organisation: Solvex Technologies'], 'Solvex'],
    ['an agency and its kind', ['outlet: Northwire', 'outlet: Northwire news agency'], 'Northwire'],
    ['letters and the words', ['outlet: AP', 'outlet: Associated Press'], 'Associated Press'],
    [
      'two spellings of a ministry',
      ['organisation: Vell Defence Ministry', 'organisation: Vell Defense Ministry'],
      'Vell Defence Ministry',
    ],
    ['two spellings of a name from another script', ['Rustam Minekaev', 'Rustam Minekayev'], 'Rustam Minekayev'],
    ['both orders of a Chinese name', ['Zheng Lihua', 'Lihua Zheng'], 'Lihua Zheng'],
    ['both orders of a Korean name', ['Kim Min-seo', 'Min-seo Kim'], 'Kim Min-seo'],
    ['both orders of a Hungarian name', ['Nagy Péter', 'Péter Nagy'], 'Nagy Péter'],
    ['a short given name', ['Geoff Hallam', 'Geoffrey Hallam'], 'Geoffrey Hallam'],
    [
      'a body with two halves',
      ['organisation: University and College Union', 'organisation: the University and College Union'],
      'University and College Union',
    ],
    ['a name that a caption repeats', ['Clara Redd Clara Redd', 'Clara Redd'], 'Clara Redd'],
    ['a name run into itself', ['Sal RovanSal Rovan', 'Sal Rovan'], 'Sal Rovan'],
    [
      'a name behind the words of a department',
      ['organisation: Harbour Studies Joshua Lowe', 'Joshua Lowe'],
      'Joshua Lowe',
    ],
    ['a name behind half of an office', ['Elect Aidan Corr', 'Aidan Corr'], 'Aidan Corr'],
    ['a paper and its last word', ['outlet: The Selm Times', 'outlet: Times'], 'Selm Times'],
  ])('%s', (_, names, page) => {
    expect(pagesOf(tell(names))).toEqual([page])
  })
})

describe('names that may be two stay two', () => {
  test.each<[string, string[], string[]]>([
    ['given names that differ', ['Anna Weiss', 'Anna Weiss', 'Karl Weiss', 'Karl Weiss'], ['Anna Weiss', 'Karl Weiss']],
    [
      'given names that differ by a letter or two',
      ['Maria Lenz', 'Maria Lenz', 'Mario Lenz', 'Mario Lenz'],
      ['Maria Lenz', 'Mario Lenz'],
    ],
    ['a surname that two of them bear', ['Anna Weiss', 'Karl Weiss', 'Weiss', 'Weiss'], []],
    ['an office', ['official: President', 'official: President', 'official: President Ilse Varga'], []],
    ['presidents of two bodies', ['official: President of Vell', 'official: President of the Selm Club'], []],
    ['ministries of two countries', ['organisation: Vell Defence Ministry', 'organisation: Selm Defence Ministry'], []],
    ['two papers with one last word', ['outlet: Selm Times', 'outlet: Varn Times', 'outlet: Times'], []],
    ['a town and its university', ['organisation: Selm University', 'organisation: Selm'], []],
    [
      'three names that end in another person’s two',
      ['John Paul Jorn', 'John Paul Jorn', 'Paul Jorn', 'Paul Jorn'],
      ['John Paul Jorn', 'Paul Jorn'],
    ],
  ])('%s', (_, names, pages) => {
    expect(pagesOf(tell(names))).toEqual(pages)
  })
})

test('letters stand for words of their own story, and for no two names that `and` joins', () => {
  const names = (stories: Story[]) => pagesOf(stories).toSorted()
  const [nord, ullen] = ['organisation: Northern Orland Relief Desk', 'organisation: Ullen and Nord']
  expect(names(tell([nord, nord], ['organisation: NORD', 'organisation: NORD']))).toEqual([
    'NORD',
    'Northern Orland Relief Desk',
  ])
  expect(names(tell([nord, 'organisation: NORD']))).toEqual(['Northern Orland Relief Desk'])
  expect(names(tell([ullen, 'organisation: UN', ullen, 'organisation: UN']))).toContain('UN')
})

test('a surname of millions in another story is nobody’s', () => {
  const dossiers = dossiersOf(tell(['Li Dajun', 'Li Dajun'], ['Li', 'Li']))
  expect(dossiers.find(({ source }) => source.name === 'Li Dajun')?.stories).toHaveLength(1)
})

test.each([
  [
    'by the given name behind a surname that leads',
    'Liu Penghai ran the shop. ',
    'organisation: Penghai',
    'Liu Penghai',
  ],
  ['by a surname between two given names', 'Mia Chan Ka-yee ran the shop. ', 'organisation: Chan', 'Mia Chan Ka-yee'],
  [
    'by a surname that leads, though the name opens a sentence',
    'When Shen Mengda left, it rained. ',
    'organisation: Shen',
    'Shen Mengda',
  ],
  ['by a surname, though nobody heard it in full', 'Orla Bergen, 52, ran the shop. ', 'Bergen', 'Orla Bergen'],
])('whom a story names in full is meant %s', (_how, before, source, full) => {
  const words = 'The gate is shut'
  const text = `${before}${words}, ${bare(source)} said. ${words} by day, ${bare(source)} said.`
  const by = [{ spans: [], name: bare(source), kind: kindOf(source), vantage: null }]
  const story = markStory('shop', text, [
    { kind: 'claim', words, by },
    { kind: 'claim', words: `${words} by day`, by },
  ])
  expect(dossiersOf([story]).map(({ source: { name, kind } }) => [name, kind])).toEqual([[full, 'person']])
})

test('half of a name that a possessive opens has the page of the whole', () => {
  const said = 'The gate is shut'
  const by: Source = { spans: [], name: 'Circle', kind: 'organisation', vantage: null }
  const story = (slug: string): Story =>
    markStory(slug, `${said}, the Lawyers’ Circle said.`, [{ kind: 'claim', words: said, by: [by] }])
  expect(pagesOf([story('a'), story('b')])).toEqual(['Lawyers’ Circle'])
})

describe('who has no page, however often he is named', () => {
  test.each([
    ['a law', 'organisation: Title IX'],
    ['a verb and half a name', 'Explains Max'],
    ['half a name and a verb', 'Selm Explains'],
    ['a bare office', 'official: Prime Minister'],
    ['a ministry that every country has', 'organisation: Defence Ministry'],
    ['a people', 'organisation: Russians'],
    ['a description', 'organisation: local police'],
    ['half a clause', 'organisation: Council and'],
  ])('%s', (_, name) => {
    expect(pagesOf(tell([name, name], [name]))).toEqual([])
  })

  test('the publisher, of its own stories', () => {
    expect(pagesOf(tell(['outlet: Selm Times', 'outlet: The Selm Times']), 'The Selm Times')).toEqual([])
  })

  test('a surname that the engine took for a body, where the stories name somebody who bears it', () => {
    const stories = tell(['Ann Dobbins', 'Ann Dobbins'], ['organisation: Dobbins', 'organisation: Dobbins'])
    const apart = stories.map((story, at) => ({ ...story, events: [`event-${at}`] }))
    expect(pagesOf(apart)).toEqual(['Ann Dobbins'])
  })
})

test.each([
  ['JR Rovan', 'person'],
  ['UN Women', 'organisation'],
  ['EU Commission', 'organisation'],
])('%s is one %s', (name, kind) => {
  const [dossier] = dossiersOf(tell([`${kind === 'person' ? 'person' : 'organisation'}: ${name}`, name]))
  expect(dossier?.source).toMatchObject({ name, kind })
})

test('a body that its kind shows to be an outlet is one', () => {
  const [dossier] = dossiersOf(tell(['organisation: Selm Inter radio', 'organisation: Selm Inter radio']))
  expect(dossier?.source).toMatchObject({ name: 'Selm Inter', kind: 'outlet' })
})

test('two who say a thing together are not the one named last', () => {
  const names = [{ name: 'Ada Lorn', kind: 'person' as const, start: 0, end: 8 }]
  const [story] = tell(['Tom Rask and Ada Lorn', 'Ada Lorn'])
  const { chains } = buildNewsroom({
    stories: [{ ...story!, names }],
    sources: [],
    events: [],
    topics: [],
    publisher: null,
  })
  expect(Object.values(chains['story-0']!).map(({ origin }) => origin)).toEqual(['tom-rask-and-ada-lorn', 'ada-lorn'])
})

describe('what stands beside a name', () => {
  test.each([
    ['Northwire news agency', 'Northwire'],
    ['the Vell Post newspaper', 'Vell Post'],
    ['Avernese state TV', 'Avernese state TV'],
    ['state television', 'state television'],
    ['more than 115,000 students', 'more than 115,000 students'],
    ['Ada Lorn, the mayor', 'Ada Lorn'],
  ])('%s', (name, core) => {
    expect(coreName(name, { cores: new Map() })).toBe(core)
  })
})
