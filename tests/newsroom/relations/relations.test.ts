import { describe, expect, test } from 'vitest'
import { buildNewsroom, type Newsroom, type Story } from '../../../src/newsroom/index.ts'
import { findCandidates } from '../../../src/newsroom/relations/find-candidates.ts'
import { weighFeatures } from '../../../src/newsroom/relations/weigh-features.ts'
import { threadTime } from '../../thread-time.ts'
import { makeBriefing } from '../make-briefing.ts'
import { makeStory, type StoryFields } from '../make-story.ts'

const flood =
  'The river Arl flooded the market of Tessin on Monday. Stalls were washed away, said Ida Roth, who runs the market.'
const later =
  'Stalls are back on the market of Tessin after the flood of the river Arl, said Ida Roth, who runs the market.'
const chess = 'Mila Oren won the chess title in the capital. She needed a draw in the last round.'

const story = (slug: string, text: string, fields: StoryFields = {}): Story =>
  makeStory(slug, text, { title: '', ...fields })

const newsroomOf = (...stories: Story[]): Newsroom => buildNewsroom({ stories, sources: [], events: [], topics: [] })

/** A number as letters. */
const spell = (number: number): string =>
  Array.from(String(number), (digit) => `${'bdfgklmnrt'.charAt(Number(digit))}a`).join('')

const shown = ({ relations }: Newsroom, slug: string): string[] =>
  (relations[slug] ?? []).map((relation) => `${relation.slug} ${relation.kind}`)

describe('related stories', () => {
  const news = newsroomOf(
    story('flood', flood),
    story('later', later, { published: '2026-03-05T09:00:00Z' }),
    story('chess', chess),
  )

  test('a follow-up is shown on both pages, each with its own reason and the sentence of each', () => {
    expect(shown(news, 'flood')).toEqual(['later follows'])
    expect(shown(news, 'later')).toEqual(['flood follows'])
    const [forward, backward] = [news.relations.flood?.[0], news.relations.later?.[0]]
    expect(forward?.reason).toMatchObject({ kind: 'later-report' })
    expect(forward?.reason.words.join()).toContain('Tessin')
    expect(backward?.reason).toMatchObject({ kind: 'earlier-report', words: forward?.reason.words })
    expect(forward?.here?.slug).toBe('flood')
    expect(forward?.there).toEqual(backward?.here)
    const { start, end } = forward?.there?.sentence ?? { start: 0, end: 0 }
    expect(later.slice(start, end)).toBe(forward?.there?.text)
  })

  test('a story that nothing bears on shows nothing', () => {
    expect(shown(news, 'chess')).toEqual([])
  })
})

test('a figure is told in words that can stand within a sentence', () => {
  const dead = 'Twelve people were killed when the ferry Osk sank off Tessin.'
  const news = newsroomOf(
    story('osk', `${dead} Divers are at work.`, { events: ['osk'] }),
    story('sunk', `${dead} The harbour is shut.`, { events: ['osk'], published: '2026-03-02T12:00:00Z' }),
  )
  expect(news.relations.osk?.[0]?.reason).toEqual({ kind: 'figure', words: ['twelve people killed'] })
})

test('that two stories retell one document is not told as a quotation they share', () => {
  const words = '“The quay will not be sold to anybody this year,” Ida Roth said, according to the Harbour Letter.'
  const direct = words.replace(', according to the Harbour Letter', '')
  const relations = (text: string): string[] =>
    shown(newsroomOf(story('quay', `${text} ${flood}`), story('again', `${text} ${flood}`)), 'quay')
  expect(relations(direct)).toEqual(['again same-quotation'])
  expect(relations(words)).not.toEqual(['again same-quotation'])
})

test('a quotation that two stories share is shown by the sentence that both have of it', () => {
  const end = 'We will dig until the very last house of Tessin has been found again'
  const news = newsroomOf(
    story('dig', `“The snow is deep and nobody slept. ${end},” Ida Roth said. ${flood}`),
    story('found', `“${end},” Ida Roth said. ${flood}`, { published: '2026-03-02T12:00:00Z' }),
  )
  const relation = news.relations.dig?.[0]
  expect(relation).toMatchObject({
    kind: 'same-quotation',
    reason: { words: ['We will dig until the very last house of …'] },
  })
  expect([relation?.here?.text, relation?.there?.text].every((text) => text?.includes(end))).toBe(true)
})

test('the words of a shared quotation end before their stop', () => {
  const text = `Ida Roth spoke. “We will dig until the last house is found.” ${flood}`
  const news = newsroomOf(story('one', text), story('other', text, { published: '2026-03-02T12:00:00Z' }))
  expect(news.relations.one?.[0]?.reason.words).toEqual(['We will dig until the last house is found'])
})

test('a quotation is reworded only where the two stories that show it word it otherwise', () => {
  const kinds = (one: string, other: string): (string | undefined)[] => {
    const tell = (words: string) => `“${words},” Ida Roth said. ${flood}`
    const third = tell('We will dig until the very last house of Tessin is found')
    const news = newsroomOf(
      story('one', tell(one)),
      story('other', tell(other), { published: '2026-03-02T12:00:00Z' }),
      story('third', third, { published: '2026-03-02T15:00:00Z' }),
    )
    return ['other', 'third'].map((slug) => news.relations.one?.find((relation) => relation.slug === slug)?.reason.kind)
  }
  const words = 'We will dig until the last house of Tessin is found'
  expect(kinds(words, `Nobody slept. ${words}`)).toEqual(['quotation', 'reworded-quotation'])
})

test('in a wide event two stories are linked for what they share besides what all of it have', () => {
  const war = 'The war between Orva and Tessia went on, and General Hoth spoke of victory in Orva.'
  const fronts = Array.from({ length: 40 }, (_, at) => {
    const day = String(1 + (at % 28)).padStart(2, '0')
    // Forty words that no other story has.
    const own = Array.from({ length: 40 }, (_, word) => `${spell(at)}ze${spell(word)}`).join(' ')
    return story(`front-${at}`, `${own}. ${war}`, { events: ['war'], published: `2026-03-${day}T09:00:00Z` })
  })
  const dam = 'Divers found a crack below the sluice of the Kell reservoir, and engineers lowered its water by a metre.'
  const news = newsroomOf(
    ...fronts,
    story('crack', `${dam} ${war}`, { events: ['war'], published: '2026-03-09T09:00:00Z' }),
    story('sluice', `The crack below the sluice of the Kell reservoir has been sealed, its engineers said. ${war}`, {
      events: ['war'],
      published: '2026-03-20T09:00:00Z',
    }),
  )
  expect(shown(news, 'crack')).toEqual(['sluice follows'])
  expect(shown(news, 'front-3')).toEqual([])
})

describe('the editor wins', () => {
  test('a pin stands first, is marked, and needs no evidence', () => {
    const news = newsroomOf(
      story('flood', flood, { related: { pin: ['chess'] } }),
      story('later', later),
      story('chess', chess),
    )
    expect(shown(news, 'flood')[0]).toBe('chess same-people-and-places')
    expect(news.relations.flood?.map(({ pinned }) => pinned)).toEqual([true, false])
    expect(shown(news, 'chess')).toEqual([])
  })

  test('a block takes the pair off both pages', () => {
    const news = newsroomOf(story('flood', flood, { related: { block: ['later'] } }), story('later', later))
    expect(shown(news, 'flood')).toEqual([])
    expect(shown(news, 'later')).toEqual([])
  })

  test('a pin to a story that does not exist, or to itself, shows nothing', () => {
    const news = newsroomOf(story('flood', flood, { related: { pin: ['gone', 'flood'] } }))
    expect(shown(news, 'flood')).toEqual([])
  })

  test('a story shows five relations, but never fewer than its editor pinned', () => {
    const others = Array.from({ length: 8 }, (_, at) => story(`other-${at}`, later))
    const pin = others.slice(0, 6).map(({ slug }) => slug)
    const news = newsroomOf(story('flood', flood, { related: { pin } }), ...others)
    expect(shown(news, 'flood')).toHaveLength(6)
    expect(shown(news, 'other-7')).toHaveLength(5)
  })
})

describe('work grows with the number of stories', () => {
  test('no feature, however common, leads a story to all others', () => {
    const counts = Array.from(
      { length: 3000 },
      (_, at) =>
        new Map([
          ['common', 1],
          [`own-${at}`, 8],
        ]),
    )
    const { weights, vocabulary } = weighFeatures(counts)
    const pairs = findCandidates(weights, vocabulary, { reach: 10, limit: 4 })
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs.length).toBeLessThanOrEqual(3000 * 4)
    expect(pairs.every(([a, b]) => b - a <= 10)).toBe(true)
  })

  test('2,000 stories cost no more for each than 500 do', () => {
    const time = (size: number): number => {
      const briefing = makeBriefing(size)
      return threadTime(() => buildNewsroom(briefing))
    }
    time(200)
    const few = Math.min(time(500), time(500))
    const many = Math.min(time(2000), time(2000))
    expect(many / few).toBeLessThan(4 * 1.75)
  })
})

describe('accounts that differ', () => {
  const kindsOf = (one: string, other: string, fields: StoryFields = {}): string[] =>
    shown(
      newsroomOf(
        story('one', `${one} ${flood}`, fields),
        story('other', `${other} ${flood}`, { published: '2026-03-02T15:00:00Z' }),
      ),
      'one',
    )
  const opened = 'The gates of the Lenn dam were opened at ten in the evening'
  const shut = 'The gates of the Lenn dam were not opened at ten in the evening'

  test('are two of whom both stories say who tells them', () => {
    expect(kindsOf(`${opened}, Hale Irwin said.`, `${shut}, Sibel Aydan said.`)).toEqual(['other contradicts'])
  })

  test('are none where a writer tells one of them', () => {
    expect(kindsOf(`${opened}.`, `${shut}, Sibel Aydan said.`)).not.toEqual(['other contradicts'])
    expect(kindsOf(`${opened}.`, `${shut}.`)).not.toEqual(['other contradicts'])
  })

  test('may be the writers’ own where an editor has set the stories side by side', () => {
    expect(kindsOf(`${opened}.`, `${shut}.`, { related: { pin: ['other'] } })).toEqual(['other contradicts'])
  })

  test('are none of one government that is called by two names', () => {
    expect(kindsOf(`${opened}, the Ostrian government said.`, `${shut}, Ostria’s government said.`)).not.toEqual([
      'other contradicts',
    ])
  })

  test('are none of two numbers of people', () => {
    expect(
      kindsOf(
        'The 218 sailors of Tessin are still held captive, Hale Irwin said.',
        'The pirates released 21 sailors of Tessin, Sibel Aydan said.',
      ),
    ).not.toEqual(['other contradicts'])
  })
})
