import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listCounts } from '../../../src/newsroom/counts/list-counts.ts'
import { isCrowded } from '../../../src/newsroom/counts/occasions/is-crowded.ts'
import { readStories } from '../../../src/newsroom/identities/read-stories.ts'
import type { Story } from '../../../src/newsroom/index.ts'
import { buildNewsroom } from '../../../src/newsroom/index.ts'
import { makeStory } from '../make-story.ts'

// Two stories of a war of which many are told, each of other incidents: whether what they count is said to clash, or to
// be brought up to date. `A` and `B` are a story each, B so many hours later.
const blocks = readFileSync(new URL('many-incidents.golden', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
const start = Date.parse('2026-03-17T09:00:00Z')

/** What else is told of the war: numbers of every kind that go up and down from day to day. */
const WAR = [
  'Shells killed three people in Tarn, in the north of Selm. Selm downed 12 drones. In Orland 30 people fled.',
  'A strike killed 60 people in Selm, and 200 were injured. Orland fired 90 drones. Some 4,000 people fled from Tarn.',
  'Two people were killed and five injured in Orland. Selm downed 31 drones. In Selm 900 people fled.',
  'A mine killed seven people in Orland. Orland fired 20 drones. In the east of Selm 75,000 people fled.',
  'Gunmen killed 24 people in Selm, and took four hostages. Selm downed 70 drones. Some 60 people fled from Orland.',
  'A raid killed one person in Selm and 15 people in Orland. Orland fired 8 drones. Some 11,000 people fled from Tarn.',
  'Fire killed 44 people in Orland. Selm downed 55 drones, and freed 30 hostages. In Selm 500 people fled.',
  'A shell killed five people in Selm. Orland fired 33 drones. In Orland 2,000 people fled.',
]

const storyAt = (slug: string, text: string, hours: number): Story =>
  makeStory(slug, text, { title: '', published: new Date(start + hours * 3_600_000).toISOString(), events: ['war'] })

const war = WAR.map((text, at) => storyAt(`war-${at}`, text, (at - WAR.length - 1) * 24))

function told(block: string): { verdict: string; found: string; texts: string[] } {
  const [verdict = '', ...lines] = block.split('\n')
  const hours = Number(lines.find((line) => line.startsWith('hours: '))?.slice(7) ?? 0)
  const texts = lines.filter((line) => /^[AB]: /.test(line)).map((line) => line.slice(3))
  const stories = [...war, ...texts.map((text, at) => storyAt(`told-${at}`, text, at * hours))]
  const { events, superseded } = buildNewsroom({ stories, sources: [], events: [], topics: [] })
  const isUpdated = Object.keys(superseded['told-0'] ?? {}).length > 0
  const isTold = ({ accounts }: { accounts: { slug: string }[] }) =>
    accounts.some(({ slug }) => slug.startsWith('told'))
  const found = events[0]?.conflicts.some(isTold) ? 'conflict' : isUpdated ? 'update' : 'none'
  return { verdict, found, texts }
}

test.each(blocks.map(told))('in an affair of many incidents, $verdict: $texts.0', ({ verdict, found }) => {
  expect(found).toBe(verdict)
})

test('of one disaster numbers rise as time goes on, of a war they go up and down', () => {
  const killed = (stories: Story[]) =>
    readStories({ stories, sources: [], events: [], topics: [] })
      .readings.flatMap((reading) => listCounts(reading))
      .filter(({ role }) => role === 'killed')
  const flood = [4, 9, 17, 30, 31].map((dead, at) =>
    storyAt(`flood-${at}`, `The flood has killed ${dead} people in Selm.`, at * 12),
  )
  expect(isCrowded(killed(flood))).toBe(false)
  expect(isCrowded(killed(war))).toBe(true)
})
