import { expect, test } from 'vitest'
import { buildNewsroom } from '../../../src/newsroom/index.ts'
import { listFaults, readCounts } from './judge-lines.ts'
import { readAffairs } from './read-affairs.ts'

// What stands above a story is read before the story: a wrong number there is believed.
const { sourcing } = buildNewsroom({ stories: readAffairs(), sources: [], events: [], topics: [] })
const counts = readCounts()

test('the lines above fifty stories say what a reader counts who reads the whole story', () => {
  const faults = counts.flatMap((count) => {
    const found = listFaults(count, sourcing[count.story]!)
    return found.length > 0 ? [`${count.story}: ${found.join(', ')}`] : []
  })
  process.stdout.write(`${faults.join('\n')}\n`)
  expect(counts).toHaveLength(50)
  expect(faults.length).toBeLessThanOrEqual(1)
})

test('they count most of those whom the reader counts, and not all are but the least', () => {
  const named = counts.reduce((sum, { people, bodies }) => sum + people.length + bodies.length, 0)
  const found = counts.reduce((sum, { story }) => sum + sourcing[story]!.origins.length, 0)
  expect(found / named).toBeGreaterThanOrEqual(0.9)
  expect(counts.filter(({ story }) => sourcing[story]!.complete).length).toBeGreaterThanOrEqual(20)
})
