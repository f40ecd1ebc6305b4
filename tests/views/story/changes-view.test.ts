import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoryHistory } from '../../../src/newsroom/types.ts'
import { compareVersions } from '../../../src/newsroom/versions/compare-versions.ts'
import { changedStories } from '../../../src/views/corrections/changed-stories.ts'
import { correctionsFeed } from '../../../src/views/feeds/corrections-feed.ts'
import { changesView } from '../../../src/views/story/changes-view.ts'
import { diffWords, type WordPart } from '../../../src/views/story/diff-words.ts'
import { makeStory } from '../../newsroom/make-story.ts'
import { emptyNewsroom, siteIndex, story } from '../make-site-index.ts'

/** `I [am was] there`: changed stretches in brackets. */
const aloud = (parts: WordPart[]) => parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')

describe('words that changed', () => {
  it('are marked on both sides, and no others', () => {
    const { before, after } = diffWords('Nine people died in Selby, police said.', 'Twelve people died, police said.')
    expect(aloud(before)).toBe('[Nine] people died [in Selby,] police said.')
    expect(aloud(after)).toBe('[Twelve] people died, police said.')
  })

  it('are not those in other quotation marks or after other spaces', () => {
    const { before, after } = diffWords('"It\'s over," she  said.', '“It’s over,” she said.')
    expect([...before, ...after].some(({ changed }) => changed)).toBe(false)
  })

  it('with the others make the text of each side', () => {
    const texts = fc.array(fc.constantFrom('the', 'river', 'rose', '“fell”', 'twice.'), { minLength: 1 })
    const written = (parts: WordPart[]) => parts.map(({ text }) => text).join('')
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const { before, after } = diffWords(one.join(' '), other.join('  '))
        expect([written(before), written(after)]).toEqual([one.join(' '), other.join(' ')])
      }),
    )
  })
})

const first = makeStory('flood', 'Nine people died in Selby, Coastwire reported. The river is calm.')
const second = makeStory('flood', 'Nine people died in Selby, the Courier reported. The river is calm.')
const third = makeStory('flood', 'Twelve people died in Selby, the Courier reported. The river is calm.')
const history: StoryHistory = {
  since: '2026-03-02T09:30:00Z',
  changes: compareVersions(first, third),
  steps: [
    { date: null, changes: compareVersions(second, third) },
    { date: '2026-03-03T10:00:00Z', changes: compareVersions(first, second) },
  ],
}
const changed = siteIndex({ stories: [third, story('other')], newsroom: emptyNewsroom, history: { flood: history } })

describe('what changed in a story', () => {
  const view = changesView('flood', changed)!

  it('is nothing for a story that has one version', () => {
    expect(changesView('other', changed)).toBeNull()
  })

  it('is told edit by edit, the newest first, with what is not committed yet', () => {
    expect(view.steps.map(({ date }) => date?.iso ?? null)).toEqual([null, '2026-03-03T10:00:00Z'])
    expect(view.summary).toBe('Since 2 Mar 2026: 1 claim altered, 1 figure altered.')
  })

  it('shows one sentence once, before and after, with a way to the words as they stand', () => {
    const [only, ...others] = view.steps[0]!.changes
    expect(others).toEqual([])
    expect(only?.label).toBe('Claim altered, figure altered')
    expect(aloud(only?.was ?? [])).toBe('[Nine] people died in Selby, the Courier reported.')
    expect(aloud(only?.now ?? [])).toBe('[Twelve] people died in Selby, the Courier reported.')
    expect(third.annotations.map(({ id }) => `#a-${id}`)).toContain(only?.href)
  })

  it('names the source that was and the source that is', () => {
    expect(view.steps[1]!.changes.flatMap(({ remarks }) => remarks)).toEqual([
      expect.stringMatching(/^Source: Coastwire, now (the )?Courier$/),
    ])
  })

  it('of a sentence that is gone shows what it was, and marks its words', () => {
    const gone = makeStory('flood', 'The river is calm.')
    const removed = {
      since: history.since,
      changes: [],
      steps: [{ date: null, changes: compareVersions(first, gone) }],
    }
    const steps = changesView('flood', siteIndex({ stories: [gone], history: { flood: removed } }))!.steps
    expect(steps[0]?.changes).toMatchObject([{ now: null, href: null }])
    expect(aloud(steps[0]!.changes[0]!.was!)).toBe('[Nine people died in Selby], Coastwire reported.')
  })

  it('is listed with the corrections, story by story', () => {
    expect(changedStories(changed)).toEqual([
      {
        date: null,
        story: { text: 'flood', href: '/news/articles/flood/#changes-heading' },
        summary: '1 claim altered, 1 figure altered',
      },
    ])
  })
})

describe('the feed of corrections', () => {
  const twice = story('twice', {
    corrections: [
      { date: '2026-03-01T00:00:00Z', text: 'An earlier version gave <9> & more.' },
      { date: '2026-03-09T00:00:00Z', text: 'The mayor is Ann Lee.' },
      { date: '2026-03-09T00:00:00Z', text: 'The river is the Sel.' },
    ],
  })
  const feed = correctionsFeed(siteIndex({ stories: [story('clean'), twice] }))

  it('carries every correction in full, newest first, with full addresses', () => {
    expect(feed.self).toBe('https://river.example/news/corrections.xml')
    expect(feed.items.map(({ text }) => text)).toEqual([
      'The mayor is Ann Lee.',
      'The river is the Sel.',
      'An earlier version gave <9> & more.',
    ])
    expect(feed.items[0]).toMatchObject({
      title: 'Correction: Title of twice',
      url: 'https://river.example/news/articles/twice/#corrections-heading',
    })
    expect(feed.items[2]?.html).toBe('<p>An earlier version gave &lt;9&gt; &amp; more.</p>')
  })

  it('gives no two corrections the same id', () => {
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(3)
  })
})
