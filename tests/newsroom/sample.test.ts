import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sourcingPhrase } from '../../src/views/references/sourcing-phrase.ts'
import { english } from '../../src/views/words/english.ts'
import { compileFolder } from '../build/compile-folder.ts'
import { makeFolderOfFile } from '../make-folder.ts'

const { newsroom } = await compileFolder({
  content: join(import.meta.dirname, '../../content'),
  cache: makeFolderOfFile(),
  address: { origin: 'https://example.org', base: '/' },
})

test('the halted operation and the continued strikes stand as contradicting, with a sentence of each', () => {
  const relation = newsroom.relations['gaza-operations-reported-halted']?.find(
    ({ slug }) => slug === 'khan-yunis-tents-hit',
  )
  expect(relation).toMatchObject({ kind: 'contradicts', pinned: true })
  expect(relation?.here?.text).toMatch(/halted its large operations in the Gaza Strip/)
  expect(relation?.there?.text).toMatch(/air strike on tents/i)
  const back = newsroom.relations['khan-yunis-tents-hit']?.find(
    ({ slug }) => slug === 'gaza-operations-reported-halted',
  )
  expect(back).toMatchObject({ kind: 'contradicts', here: relation?.there, there: relation?.here })
})

test('nothing else of the sample is called contradictory', () => {
  const clashes = Object.entries(newsroom.relations).flatMap(([slug, relations]) =>
    relations.filter(({ kind }) => kind === 'contradicts').map((relation) => [slug, relation.slug]),
  )
  expect(clashes.filter((pair) => !pair.includes('gaza-operations-reported-halted'))).toEqual([])
})

test('the 18, the 12 and its 9 stand in the ledger of the ceasefire, in no conflict', () => {
  const timeline = newsroom.events.find(({ event }) => event.id === 'gaza-ceasefire')
  const killed = timeline?.ledger.flatMap(({ rows }) => rows).filter(({ role }) => role === 'killed') ?? []
  expect(killed.map(({ value }) => value)).toEqual(expect.arrayContaining([18, 12, 9]))
  expect(killed.every(({ status }) => status === 'standing')).toBe(true)
  expect(timeline?.conflicts.filter(({ kind }) => kind === 'figure')).toEqual([])
})

test('the relay is never an origin, and the digest of its reports says how much rests on it', () => {
  const relay = newsroom.dossiers.find(({ source }) => source.id === 'liveuamap')
  expect(relay?.asOrigin).toBe(0)
  expect(relay?.asRelay).toBeGreaterThan(20)
  const line = newsroom.sourcing['reports-of-7-february']
  expect(line?.relays.map(({ id }) => id)).toContain('liveuamap')
  expect(line?.origins.map(({ id }) => id)).not.toContain('liveuamap')
  expect(sourcingPhrase(english, line)).toMatch(
    /^Among its sources: .*; (?:all )?\d+ (?:of \d+ )?marked statements through .*Liveuamap/,
  )
})
