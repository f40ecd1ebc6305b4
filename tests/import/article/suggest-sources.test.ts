import { expect, it } from 'vitest'
import type { Attribution, Source } from '../../../src/engine/index.ts'
import { suggestSources } from '../../../src/import/article/suggest-sources.ts'
import { createRegistry } from '../../../src/newsroom/registry/create-registry.ts'

const source = (name: string | null, kind: Source['kind']): Source => ({ spans: [], name, kind, vantage: null })
const attribution = (...chain: Source[]): Attribution => ({
  kind: 'indirect',
  chain,
  cue: [],
  content: [],
  quoted: [],
  stance: 'asserted',
  confidence: 1,
})

it('suggests each named source that the registry does not know once, the most frequent first', () => {
  const registered = { id: 'gazette', name: 'The Gazette', aliases: ['Gazette'], kind: 'outlet' as const }
  const registry = createRegistry([
    { ...registered, relays: true, upstream: [], url: null, description: null, path: 'gazette.md' },
  ])
  const riverwatch = source('Riverwatch', 'aggregator')
  const suggestions = suggestSources(
    [
      attribution(source('Bo Kim', 'official'), riverwatch),
      attribution(riverwatch),
      attribution(source('Gazette', 'outlet'), riverwatch),
      attribution(source('a senior officer', 'unnamed')),
      attribution(source(null, 'person')),
      attribution(),
    ],
    registry,
  )
  expect(suggestions).toEqual([
    { id: 'riverwatch', name: 'Riverwatch', kind: 'aggregator', relays: true, count: 3 },
    { id: 'bo-kim', name: 'Bo Kim', kind: 'official', relays: false, count: 1 },
  ])
})
