import { expect, test } from 'vitest'
import type { Source } from '../../../src/engine/index.ts'
import { createRegistry } from '../../../src/newsroom/index.ts'
import { resolveChain } from '../../../src/newsroom/registry/resolve-chain.ts'
import { makeSource } from '../make-story.ts'

const registry = createRegistry([
  makeSource('agency', { name: 'Coast Agency', kind: 'outlet' }),
  makeSource('paper', { name: 'Evening Paper', kind: 'outlet', upstream: ['agency'] }),
  makeSource('mapwire', { name: 'Mapwire', kind: 'organisation', relays: true }),
  makeSource('digest', { name: 'Digest', relays: true, upstream: ['mapwire'] }),
  makeSource('both', { name: 'Both Papers', kind: 'outlet', upstream: ['agency', 'paper'] }),
  makeSource('ring-a', { name: 'Ring A', upstream: ['ring-b'] }),
  makeSource('ring-b', { name: 'Ring B', upstream: ['ring-a'] }),
])

const source = (name: string | null, fields: Partial<Source> = {}): Source => ({
  spans: [],
  name,
  kind: 'organisation',
  vantage: null,
  ...fields,
})

const path = (...sources: Source[]): string => {
  const { links, origin } = resolveChain(sources, registry, '')
  return `${links.map(({ id }) => id).join(' → ')} | ${origin}`
}

test('a chain runs from its origin to the relay nearest the reader', () => {
  expect(path(source('Harbour Office'), source('Mapwire'))).toBe('harbour-office → mapwire | harbour-office')
})

test('a relay alone has no known origin, and never counts as one', () => {
  expect(path(source('Mapwire'))).toBe('mapwire | null')
  expect(path(source('Some Feed', { kind: 'aggregator' }))).toBe('some-feed | null')
  expect(path(source('Digest'))).toBe('mapwire → digest | null')
})

test('the registry says what a source is, whatever the engine took it for', () => {
  const { links } = resolveChain([source('Coast Agency', { kind: 'person' })], registry, '')
  expect(links[0]).toMatchObject({ id: 'agency', kind: 'outlet', name: 'Coast Agency' })
})

test('a paper that rests on an agency leads back to the agency', () => {
  expect(path(source('Evening Paper'))).toBe('agency → paper | agency')
  expect(path(source('Coast Agency'), source('Evening Paper'))).toBe('agency → paper | agency')
})

test('with several upstreams nobody can say which it was', () => {
  expect(path(source('Both Papers'))).toBe('both | null')
})

test('a circle of upstreams ends', () => {
  expect(path(source('Ring A'))).toBe('ring-b → ring-a | null')
})

test('a source that the text leaves open gives no origin', () => {
  expect(path()).toBe(' | null')
  expect(path(source(null), source('Mapwire'))).toBe('mapwire | null')
})

test('unnamed people share an id by what they are said to know', () => {
  const insider = source('two aides', { kind: 'unnamed', vantage: 'with access to the talks' })
  expect(path(insider)).toBe('unnamed-with-access-to-the-talks | unnamed-with-access-to-the-talks')
  expect(path(source('a source', { kind: 'unnamed' }))).toBe('unnamed-no-vantage | unnamed-no-vantage')
})
