import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/newsroom/types.ts'
import { compareVersions } from '../../../src/newsroom/versions/compare-versions.ts'
import { threadTime } from '../../thread-time.ts'
import { makeStory } from '../make-story.ts'

const version = (text: string) => makeStory('story', text)
const compare = (before: string, after: string) => compareVersions(version(before), version(after))

/** `figure altered: 12 people → 18 people` */
const say = ({ kind, what, before, after }: Change) =>
  `${kind} ${what}: ${[before?.words, after?.words].filter(Boolean).join(' → ')}`

const changes = (before: string, after: string) => compare(before, after).map(say)

describe('a reader is told of', () => {
  it('a figure that was another', () => {
    const [only, ...others] = compare(
      'At least 12 people were killed in Selby.',
      'At least 18 people were killed in Selby.',
    )
    expect(others).toEqual([])
    expect(only).toMatchObject({
      kind: 'figure',
      what: 'altered',
      before: { words: '12', text: 'At least 12 people were killed in Selby.' },
      after: { words: '18', text: 'At least 18 people were killed in Selby.' },
    })
  })

  it('a figure that was exact and is now a bound', () => {
    expect(changes('The fire killed 12 people.', 'The fire killed at least 12 people.')).toEqual([
      'figure altered: 12 → 12',
    ])
  })

  it('a claim in other words', () => {
    expect(
      changes(
        'The bridge in Selby is shut to carts, police said.',
        'The bridge in Selby is shut to all carts and riders, police said.',
      ),
    ).toEqual([
      'claim altered: The bridge in Selby is shut to carts → The bridge in Selby is shut to all carts and riders',
    ])
  })

  it('the same claim from another source', () => {
    const [only, ...others] = compare(
      'The bridge in Selby is shut to carts, Coastwire reported.',
      'The bridge in Selby is shut to carts, the Selby Courier reported.',
    )
    expect(others).toEqual([])
    expect(only).toMatchObject({ kind: 'claim', what: 'altered' })
    expect(only?.before?.sources).toEqual(['Coastwire'])
    expect(only?.after?.sources).not.toEqual(only?.before?.sources)
  })

  it('a quotation that is gone, with the sentence it stood in', () => {
    const [only, ...others] = compare(
      'The carts are back. “We will not open the bridge again,” said Ann Lee. The river is calm.',
      'The carts are back. The river is calm.',
    )
    expect(others).toEqual([])
    expect(only).toMatchObject({ kind: 'quote', what: 'removed', after: null })
    expect(only?.before?.text).toContain('“We will not open the bridge again,” said Ann Lee.')
  })

  it('a report put between quotation marks', () => {
    const found = changes('The bridge will stay shut, Ann Lee said.', '“The bridge will stay shut,” Ann Lee said.')
    expect(found).toContain('quote added: “The bridge will stay shut,”')
  })

  it('what another source now says too', () => {
    expect(changes('The river rose.', 'The river rose. Four boats sank at the quay, the harbour master said.')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^claim added: Four boats sank/)]),
    )
  })
})

it('of a claim that is gone, a reader is told how its sentence reads now', () => {
  const now = 'The bridge in Selby was shut to carts and to riders at the time.'
  const changes = compare('The bridge in Selby was shut to carts and to riders, police said.', now)
  expect(changes.map(({ what, reworded }) => [what, reworded?.text])).toEqual([['removed', now]])
  expect(compare('The bridge is shut, police said.', 'It rained for 3 hours.')).toMatchObject([{ reworded: null }, {}])
})

describe('a reader is spared', () => {
  const text =
    'At least 12 people died in Selby, police said. "It\'s the voters\' call," Ann Lee said. The bridge is shut, Coastwire reported.'

  it.each([
    ['curly marks for straight ones', text.replaceAll('"', '“').replaceAll("'", '’')],
    ['other spaces and line ends', text.replaceAll('. ', '.\n\n').replace('12 people', '12\u00a0people')],
    [
      'paragraphs in another order',
      text
        .split(/(?<=\.) /)
        .reverse()
        .join(' '),
    ],
  ])('%s', (_name, other) => {
    expect(changes(text, other)).toEqual([])
  })

  it('a word for a numeral', () => {
    expect(changes('The fire killed 12 people.', 'The fire killed twelve people.')).toEqual([])
  })

  it('what stands untouched round an edit', () => {
    expect(changes(text, `The clock stopped.\n\n${text}\n\nThe clock is old.`)).toEqual([])
  })
})

const sentences = [
  'At least 12 people died in Selby, police said.',
  'At least 18 people died in Selby, police said.',
  '“We will go home,” Ann Lee said.',
  '“We will not go home,” Ann Lee said.',
  'The bridge is shut, Coastwire reported.',
  'The bridge is shut, the Courier reported, according to Coastwire.',
  'The bridge is open to carts and to riders.',
  'The mayor denied that 3 boats sank on 4 May.',
  'The mayor denied that 5 boats sank on 4 May.',
]
const passages = fc.array(fc.constantFrom(...sentences), { maxLength: 8 }).map((list) => list.join(' '))

describe('an edit that does not touch an annotation', () => {
  const text = '“We will go home,” Ann Lee said. The bridge in Selby is shut to carts, Coastwire reported.'
  const idsOf = (words: string) => version(words).annotations.map(({ id }) => id)

  it.each([
    ['a new first paragraph', `The mayor denied that 3 boats sank.\n\n${text}`],
    ['a new last sentence', `${text} At least 12 people died, police said.`],
    ['other words between', text.replace('said. The', 'said. It rained on Monday. The')],
  ])('keeps its id: %s', (_name, edited) => {
    const before = idsOf(text)
    expect(before.length).toBeGreaterThan(1)
    expect(idsOf(edited)).toEqual(expect.arrayContaining(before))
  })
})

describe('laws', () => {
  it('a version compared with itself has no changes', () => {
    fc.assert(
      fc.property(passages, (text) => {
        expect(compare(text, text)).toEqual([])
      }),
    )
  })

  it('exchanging the versions exchanges before and after, added and removed', () => {
    const opposite = { added: 'removed', removed: 'added', altered: 'altered' } as const
    const mirror = ({ kind, what, before, after, reworded }: Change): Change => ({
      kind,
      what: opposite[what],
      before: after,
      after: before,
      reworded,
    })
    const inOrder = (changes: Change[]) => changes.map((it) => JSON.stringify(it)).sort()
    fc.assert(
      fc.property(passages, passages, (one, other) => {
        expect(inOrder(compare(other, one).map(mirror))).toEqual(inOrder(compare(one, other)))
      }),
    )
  })

  it('a long story is compared in time that grows with its length', () => {
    const long = (seed: number) =>
      Array.from(
        { length: 1500 },
        (_, at) => `Boat ${at} sank with ${(at * seed) % 90} people aboard, Coastwire reported.`,
      )
    const [before, after] = [version(long(7).join(' ')), version(long(11).join(' '))]
    let changes: ReturnType<typeof compareVersions> = []
    const time = threadTime(() => {
      changes = compareVersions(before, after)
    })
    expect(time).toBeLessThan(2000)
    expect(changes.length).toBeGreaterThan(1000)
  })
})
