import { describe, expect, it } from 'vitest'
import { drawMap, MAP_END, MAP_START, placeMap } from '../../../src/cli/docs/draw-map.ts'
import { findCircles, graphOf, reduceGraph } from '../../../src/cli/docs/graph.ts'
import { readImports } from '../../../src/cli/docs/read-imports.ts'
import { makeFolder } from '../run-command.ts'

const plain = (graph: ReturnType<typeof graphOf>) =>
  [...graph].flatMap(([from, targets]) => [...targets].map((to) => `${from} → ${to}`))

describe('the map of imports', () => {
  it('sees every way to import a file, and no package', () => {
    const folder = makeFolder({
      'a/one.ts': [
        "import x from './two.ts'",
        "import type { Y } from '../b/three.ts'",
        "import {\n  type Z,\n  z,\n} from '../b/four.ts'",
        "export * from '../b/five.ts'",
        "import '../b/six.ts'",
        "import { join } from 'node:path'",
        "const late = await import('../b/seven.ts')",
        "const words = 'import x from ./eight.ts'",
      ].join('\n'),
      'pages/index.astro': "---\nimport Page from '../layouts/Page.astro'\n---\n<Page />",
    })
    expect(readImports(folder).map(({ file, target }) => `${file} → ${target}`)).toEqual([
      'a/one.ts → a/two.ts',
      'a/one.ts → b/three.ts',
      'a/one.ts → b/four.ts',
      'a/one.ts → b/five.ts',
      'a/one.ts → b/six.ts',
      'a/one.ts → b/seven.ts',
      'pages/index.astro → layouts/Page.astro',
    ])
  })

  it('draws no arrow that others say already', () => {
    const graph = graphOf([
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
      ['a', 'a'],
    ])
    expect(plain(reduceGraph(graph))).toEqual(['a → b', 'b → c'])
  })

  it('shows circles, whole', () => {
    const graph = graphOf([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['a', 'c'],
    ])
    expect(findCircles(graph)).toEqual([['b', 'c']])
    expect(plain(reduceGraph(graph))).toEqual(['a → b', 'a → c', 'b → c', 'c → b'])
  })

  it('draws a room as one box and the phases of the engine each as one', () => {
    const folder = makeFolder({
      'views/a/one.ts': "import { annotate } from '../../engine/index.ts'",
      'engine/index.ts': "export * from './text/tokens.ts'",
      'engine/text/tokens.ts': "import type { Span } from '../types.ts'",
      'engine/types.ts': 'export interface Span {}',
    })
    const map = drawMap(folder)
    expect(map).toContain('  engine --> engine_text\n  engine_text --> engine_types_ts\n  views --> engine\n')
    expect(map).toContain('| the whole house | 4 | 3 | 3 | 0 |')
  })

  it('stands between its markers and leaves the rest of the page', () => {
    expect(placeMap(`a\n${MAP_START}\nold\n${MAP_END}\nb`, 'new')).toBe(`a\n${MAP_START}\n\nnew\n\n${MAP_END}\nb`)
    expect(() => placeMap('no markers', 'new')).toThrow('Expected the lines')
  })
})
