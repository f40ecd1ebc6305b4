import { describe, expect, test } from 'vitest'
import {
  buildNewsroom,
  type EventHeading,
  type EventTimeline,
  type Newsroom,
  type Story,
} from '../../../src/newsroom/index.ts'
import { type Mark, markStory } from '../make-annotation.ts'
import { makeSource, makeStory } from '../make-story.ts'

const people = { role: 'killed', noun: 'people' } as const

function toll(slug: string, published: string, text: string, marks: Mark[]): Story {
  return markStory(slug, text, marks, { published, events: ['slide'] })
}

/** `At least 12 people were killed, police said.` with the figure and its claim marked. */
function count(slug: string, published: string, number: string, value: number, by: string, more = {}): Story {
  const claim = `In Varn ${number} people were killed`
  return toll(slug, published, `${claim}, ${by} said.`, [
    { kind: 'claim', words: claim, by: [by] },
    { kind: 'figure', words: number, within: claim, figure: { ...people, value, ...more } },
  ])
}

function room(...stories: Story[]): { timeline: EventTimeline; newsroom: Newsroom } {
  const newsroom = buildNewsroom({ stories, sources: [], events: [], topics: [] })
  return { newsroom, timeline: newsroom.events[0]! }
}

const rows = ({ ledger }: EventTimeline): string[] =>
  ledger.flatMap(({ title, rows }) => rows.map(({ value, status }) => `${title}: ${value} ${status}`))

describe('a running toll', () => {
  test('of which an earlier number is said to remain is not brought up to date by whoever counts otherwise', () => {
    const { newsroom } = room(
      count('monday', '2026-03-02T09:00:00Z', '19', 19, 'Police'),
      toll(
        'friday',
        '2026-03-06T09:00:00Z',
        'In Varn 34 people were killed, a charity said. The figure remains 19, police said.',
        [
          { kind: 'claim', words: 'In Varn 34 people were killed', by: ['Police'] },
          { kind: 'figure', words: '34', figure: { ...people, value: 34 } },
        ],
      ),
    )
    expect(newsroom.superseded.monday ?? {}).toEqual({})
  })

  test('a later value of the same source supersedes the earlier, and the old story says by what', () => {
    const { timeline, newsroom } = room(
      count('monday', '2026-03-02T09:00:00Z', '12', 12, 'Police'),
      count('tuesday', '2026-03-03T09:00:00Z', '19', 19, 'Police'),
    )
    expect(rows(timeline)).toEqual(['Killed: 12 superseded', 'Killed: 19 standing'])
    expect(newsroom.superseded.monday?.['12']).toMatchObject({ slug: 'tuesday', value: 19 })
    expect(timeline.conflicts).toEqual([])
    expect(newsroom.relations.monday?.[0]).toMatchObject({
      slug: 'tuesday',
      kind: 'updates',
      reason: { kind: 'later-figure', words: ['12 people killed', '19 people killed'] },
    })
    expect(newsroom.relations.tuesday?.[0]).toMatchObject({
      slug: 'monday',
      kind: 'updates',
      reason: { kind: 'earlier-figure', words: ['19 people killed', '12 people killed'] },
    })
  })

  test('two sources that differ on one day are in conflict, with both accounts', () => {
    const { timeline, newsroom } = room(
      count('police', '2026-03-02T09:00:00Z', '12', 12, 'Police'),
      count('doctors', '2026-03-02T10:00:00Z', '19', 19, 'Doctors'),
    )
    expect(rows(timeline)).toEqual(['Killed: 12 standing', 'Killed: 19 standing'])
    expect(timeline.conflicts).toHaveLength(1)
    expect(timeline.conflicts[0]).toMatchObject({ kind: 'figure', about: 'Killed', event: 'slide' })
    expect(timeline.conflicts[0]?.accounts.map(({ slug, chain }) => `${slug}: ${chain?.origin}`)).toEqual([
      'police: police',
      'doctors: doctors',
    ])
    expect(newsroom.disputed.police?.['12']).toEqual([timeline.conflicts[0]?.id])
    const told = [
      count('police', '2026-03-02T09:00:00Z', '12', 12, 'Police'),
      count('doctors', '2026-03-02T10:00:00Z', '19', 19, 'Doctors'),
    ]
    const known = buildNewsroom({
      stories: told,
      sources: [makeSource('police', { name: 'Police' })],
      events: [],
      topics: [],
    })
    expect(known.dossiers.find(({ source }) => source.id === 'police')?.contradicted).toHaveLength(1)
  })

  test.each<[string, Story, Story]>([
    [
      'a bound and a number within it',
      count('a', '2026-03-02T09:00:00Z', '12', 12, 'Police', { modifier: 'at least' }),
      count('b', '2026-03-02T10:00:00Z', '19', 19, 'Doctors'),
    ],
    [
      'a rounded number and the exact one',
      count('a', '2026-03-02T09:00:00Z', '2,000', 2000, 'Police'),
      count('b', '2026-03-02T10:00:00Z', '1,973', 1973, 'Doctors'),
    ],
    [
      'an estimate and a number near it',
      count('a', '2026-03-02T09:00:00Z', '200', 200, 'Police', { modifier: 'about' }),
      count('b', '2026-03-02T10:00:00Z', '193', 193, 'Doctors'),
    ],
    [
      'a vague number and an exact one',
      count('a', '2026-03-02T09:00:00Z', 'several', Number.NaN, 'Police', { value: null, min: 3 }),
      count('b', '2026-03-02T10:00:00Z', '2', 2, 'Doctors'),
    ],
    [
      'counts of two places',
      count('a', '2026-03-02T09:00:00Z', '12', 12, 'Police', { place: 'Upper Varn' }),
      count('b', '2026-03-02T10:00:00Z', '19', 19, 'Doctors', { place: 'Lower Varn' }),
    ],
  ])('%s are no conflict', (_, a, b) => {
    expect(room(a, b).timeline.conflicts).toEqual([])
  })
})

test('stories whose figures bear on each other are linked, though they share nothing else', () => {
  const fair =
    'The harbour fair opens on Friday with forty stalls, a brass band and a race of rowing boats. Bakers, potters and weavers come from the islands. Ferries leave each hour from the lower quay. The regatta cup goes to the youngest crew.'
  const frost =
    'Frost has killed the vines on the upper slopes. Growers lit fires between the rows and lost them all the same. Insurance pays for hail alone. Barrels stand empty in the cellars, and seasonal pickers look for other work.'
  const signed = (slug: string, published: string, words: string, value: number, noun: string, rest: string): Story =>
    toll(slug, published, `${rest} The petition for the library in Varn ${words}.`, [
      { kind: 'figure', words: String(value), figure: { value, noun } },
    ])
  const { newsroom } = room(
    signed('fair', '2026-03-02T09:00:00Z', 'has 900 signatures', 900, 'signatures', fair),
    signed('frost', '2026-03-20T09:00:00Z', 'was signed by 1700 residents', 1700, 'residents', frost),
    ...Array.from({ length: 30 }, (_, at) =>
      toll(
        `filler-${at}`,
        '2026-03-10T09:00:00Z',
        `In Varn the library had a quiet day, and the petition lay at its door, as on day ${at}.`,
        [],
      ),
    ),
  )
  expect(newsroom.relations.fair?.[0]).toMatchObject({ slug: 'frost', kind: 'updates' })
  expect(newsroom.relations.frost?.[0]).toMatchObject({ slug: 'fair', kind: 'updates' })
})

test('a total, its part and a count of another cause stand in one ledger and in no conflict', () => {
  const air = 'Air strikes killed 18 villagers since dawn'
  const guns = 'Gunfire left 12 dead, including 9 in Selm'
  const { timeline } = room(
    toll('air', '2026-03-02T09:00:00Z', `${air}, the council said.`, [
      { kind: 'claim', words: air, by: ['Council'] },
      { kind: 'figure', words: '18 villagers', within: air, figure: { value: 18, role: 'killed', noun: 'villagers' } },
    ]),
    toll('guns', '2026-03-02T10:00:00Z', `${guns}, a hospital said.`, [
      { kind: 'claim', words: guns, by: ['Hospital'] },
      { kind: 'figure', words: '12', within: guns, figure: { value: 12, role: 'killed' } },
      { kind: 'figure', words: '9', within: guns, figure: { value: 9, role: 'killed', partOf: 0, place: 'Selm' } },
    ]),
  )
  expect(timeline.conflicts).toEqual([])
  const all = timeline.ledger.flatMap((series) => series.rows)
  expect(all.map(({ text, partOf }) => `${text} ${partOf}`).sort()).toEqual(['12 null', '18 villagers null', '9 12'])
})

test('those by whom a toll grows have no later number', () => {
  const texts = [
    'Two more people have died in the wildfire around Arno, bringing the toll to three, the civil protection agency said on Monday.\n\nThe bodies of a couple were found in a car, its commander, Rui Telo, said.',
    'The minister said on Wednesday that the wildfire around Arno, in which three people had died, began at a power line.',
    'The fire killed four people and destroyed 10,300 hectares around Arno, its commander, Rui Telo, said.',
  ]
  const stories = texts.map((text, at) =>
    makeStory(`story-${at}`, text, { title: '', published: `2026-03-0${2 + at}T09:00:00Z`, events: ['fire'] }),
  )
  const { timeline } = room(...stories)
  expect(timeline.ledger.flatMap(({ rows }) => rows.map(({ text }) => text))).toEqual(['three', 'three', 'four'])
})

test.each([
  ['Damage', 'The hail caused $40 million in damage in Tuva, the insurance regulator said.'],
  ['Damage', 'The hail at Tuva caused $40 million in damage, the state insurance department said.'],
  ['Orders', 'The mill in Tuva lost 40 million euros in orders, the works council said.'],
  ['Harm', 'The hail did 40 million pounds of harm to the orchards of Tuva, the land agency said.'],
  ['Reward', 'The reward for the bear of Tuva is now 40 million euros, the village council said.'],
])('%s: what a sum is of, and not who gives it: %s', (title, text) => {
  const stories = ['40', '70'].map((number, at) =>
    makeStory(`story-${at}`, text.replace('40', number), {
      title: '',
      published: `2026-03-0${2 + 3 * at}T09:00:00Z`,
      events: ['hail'],
    }),
  )
  expect(room(...stories).timeline.ledger.map((series) => series.title)).toEqual([title])
})

describe('the word of an editor', () => {
  const police = count('police', '2026-03-02T09:00:00Z', '12', 12, 'Police')
  const doctors = count('doctors', '2026-03-02T10:00:00Z', '19', 19, 'Doctors')
  const none = { confirm: [], reject: [] }
  const pair: [string, string] = ['doctors#19', 'police#12']
  const ruled = (stories: Story[], more: Partial<EventHeading>): Newsroom =>
    buildNewsroom({
      stories,
      sources: [],
      events: [{ id: 'slide', title: 'Slide', description: null, ...more }],
      topics: [],
    })

  test('takes a conflict away, on the event and between the stories', () => {
    const newsroom = ruled([police, doctors], { conflicts: { ...none, reject: [pair] } })
    expect(newsroom.events[0]?.conflicts).toEqual([])
    expect(newsroom.relations.police?.map(({ kind }) => kind)).not.toContain('contradicts')
    expect(newsroom.events[0]?.ledger[0]?.rows).toHaveLength(2)
  })

  test('takes a figure out of the ledger of another', () => {
    const monday = count('police', '2026-03-02T09:00:00Z', '12', 12, 'Police')
    const tuesday = count('doctors', '2026-03-03T09:00:00Z', '19', 19, 'Police')
    const newsroom = ruled([monday, tuesday], { ledger: { ...none, reject: [pair] } })
    expect(newsroom.events[0]?.ledger).toEqual([])
    expect(newsroom.superseded.police).toEqual({})
    expect(newsroom.relations.police?.map(({ kind }) => kind)).not.toContain('updates')
  })

  test('keeps two apart that a third would join', () => {
    const third = count('third', '2026-03-03T12:00:00Z', '30', 30, 'Police')
    const newsroom = ruled([police, doctors, third], { ledger: { ...none, reject: [pair] } })
    for (const { rows } of newsroom.events[0]?.ledger ?? []) {
      expect(rows.map(({ slug }) => slug)).not.toEqual(expect.arrayContaining(['police', 'doctors']))
    }
  })

  test('joins what the rules would not compare: figures of two nouns, days apart', () => {
    const carts = toll('carts', '2026-03-08T09:00:00Z', 'Carters lost 40 wagons, the guild said.', [
      { kind: 'claim', words: 'Carters lost 40 wagons', by: ['Guild'] },
      { kind: 'figure', words: '40', within: 'Carters lost 40 wagons', figure: { value: 40, noun: 'wagons' } },
    ])
    expect(ruled([police, carts], {}).events[0]).toMatchObject({ conflicts: [], ledger: [] })
    const confirm: [string, string][] = [['police#12', 'carts#40']]
    const clash = ruled([police, carts], { conflicts: { ...none, confirm } })
    expect(clash.events[0]?.conflicts[0]?.accounts.map(({ slug }) => slug)).toEqual(['police', 'carts'])
    const series = ruled([police, carts], { ledger: { ...none, confirm } })
    expect(series.events[0]?.ledger[0]?.rows.map(({ slug }) => slug)).toEqual(['police', 'carts'])
    expect(series.events[0]?.event).toEqual({ id: 'slide', title: 'Slide', description: null })
  })
})

test('a timeline holds its stories oldest first, a topic newest first, and an event without a file is named by its id', () => {
  const { newsroom, timeline } = room(
    count('later', '2026-03-03T09:00:00Z', '19', 19, 'Police'),
    count('sooner', '2026-03-02T09:00:00Z', '12', 12, 'Police'),
  )
  expect(timeline.stories).toEqual(['sooner', 'later'])
  expect(timeline.event).toEqual({ id: 'slide', title: 'Slide', description: null })
  expect(newsroom.order).toEqual(['later', 'sooner'])
})
