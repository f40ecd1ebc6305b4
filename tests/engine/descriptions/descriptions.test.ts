import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findReasons } from '../../../src/engine/descriptions/find-reasons.ts'
import { annotate } from '../../../src/engine/index.ts'
import { readText } from '../../../src/engine/text/read-text.ts'

const read = (name: string): { text: string; expected: string }[] =>
  readFileSync(fileURLToPath(new URL(`./golden/${name}.golden`, import.meta.url)), 'utf8')
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [text = '', expected = ''] = block.split('\n')
      return { text, expected: expected.trim() }
    })

describe('why a source is not named, and on what terms it spoke', () => {
  test.each(read('reasons'))('$text', ({ text, expected }) => {
    const { sentences, quotations } = readText(text)
    const found = findReasons(text, sentences, quotations).map(({ start, end }) => text.slice(start, end))
    expect(`reason: ${found.join(' + ') || 'none'}`).toBe(expected)
  })

  test('is kept with the source that it is told of', () => {
    const text =
      '“The pumps were old,” said a miner, who asked not to be named. Ann Lee, a lawyer, said they were new.\n\nA clerk said the file was gone. She spoke on condition of anonymity.'
    const sources = annotate(text).attributions.flatMap(({ chain }) => chain)
    const told = new Map(sources.map(({ name, words }) => [name, words?.reason ?? null]))
    expect([...told.values()].filter((reason) => reason !== null)).toEqual([
      'who asked not to be named',
      'on condition of anonymity',
    ])
    expect(told.get('Ann Lee')).toBeNull()
  })
})

describe('what a text says of a source', () => {
  test.each([...read('titles'), ...read('standings')])('$text', ({ text, expected }) => {
    const source = annotate(text).attributions.flatMap(({ chain }) => chain)[0]
    const { title = null, standing = null } = source?.words ?? {}
    const said = `${title ?? 'none'}${standing === null ? '' : ` | ${standing}`}`
    expect(`${source?.kind}: ${said}`).toBe(expected)
  })

  test('is found wherever the text says it, in its own words', () => {
    const text =
      '“The pumps failed,” Lee said. The mayor shook her head.\n\nAnn Lee, head of the port, had warned of it in May.\n\nLee said the wall would hold.'
    for (const { chain } of annotate(text).attributions) {
      expect(chain[0]?.name).toBe('Ann Lee')
      expect(chain[0]?.words?.title).toBe('head of the port')
    }
  })

  test('is found in the lead, which says what somebody is before the next paragraph names them', () => {
    const titleOf = (text: string): string | null | undefined =>
      annotate(text).attributions.find(({ chain }) => chain[0]?.name === 'Tom Roe')?.chain[0]?.words?.title
    const lead = 'The gate had been left open for years, a harbour engineer has said.'
    expect(titleOf(`${lead}\n\nTom Roe said the bolts were rotten.`)).toBe('a harbour engineer')
    expect(titleOf(`${lead}\n\nMayor Tom Roe said the bolts were rotten.`)).toBe('Mayor')
    expect(titleOf(`${lead}\n\nThe board denied it. Tom Roe said the bolts were rotten.`) ?? null).toBeNull()
  })

  test('makes the publisher of a story an outlet, whatever its name looks like', () => {
    const said = annotate('“It will hold,” Tom Roe said. Orla asked him again, and Orla said it would not hold.', {
      publisher: 'Orla',
    })
    expect(said.attributions.flatMap(({ chain }) => chain).find(({ name }) => name === 'Orla')?.kind).toBe('outlet')
  })
})
