import { describe, expect, it } from 'vitest'
import type { Chained } from '../../../src/engine/chains/build-chains.ts'
import { shapeFeatures } from '../../../src/engine/party/features/shape-features.ts'
import { phraseShape, wordClass } from '../../../src/engine/party/features/word-class.ts'
import { partyContext } from '../../../src/engine/party/party-context.ts'
import { readText } from '../../../src/engine/text/read-text.ts'
import { readRoles } from '../support/read-roles.ts'

/** How the parts of a marked passage look. */
function shapesOf(marked: string): string[] {
  const { text, raw } = readRoles(marked)
  const [{ source, ...it }] = raw as [(typeof raw)[number]]
  const name = text.slice(source[0]!.start, source[0]!.end)
  const chain = [{ spans: source, name, kind: 'person' as const, vantage: null }]
  const chained = { ...it, chain, antecedentChance: null, evidence: null } as unknown as Chained
  return shapeFeatures(text, chained, partyContext([chained], [], readText(text).sentences))
}

describe('how words look', () => {
  it('is told by class: words of closed classes by themselves, others by capitals, digits and endings', () => {
    const words = ['The', 'Keld', 'BBC', 'slowly', 'saying', 'said', '“no', '12', '']
    expect(words.map(wordClass)).toEqual([
      'the',
      'Capital',
      'CAPITALS',
      'ly',
      'ing',
      'other',
      'quote',
      'number',
      'none',
    ])
    expect(phraseShape(['the', 'head', 'of', 'the', 'port', 'of', 'Keld'])).toBe('the other of the other')
  })

  it('tells a source with a clause in it from a name', () => {
    const odd = shapesOf('[source The mill has closed and Ona Blake] [cue said] [content it was late].')
    expect(odd).toEqual(expect.arrayContaining(['source has verb', 'source of two', 'source words 7']))
    const plain = shapesOf('[source Ona Blake] [cue said] [content it was late].')
    expect(plain).toContain('source shape Capital Capital')
    expect(plain).not.toContain('source has verb')
  })

  it('tells what stands before and behind each part', () => {
    const found = shapesOf(
      'He, on Monday, [source Blake] also [cue said] that [content the yard had closed], which is odd.',
    )
    expect(found).toEqual(
      expect.arrayContaining([
        'source behind ,',
        'source behind comma',
        'cue then that',
        'said begins the',
        'said then , which',
      ]),
    )
  })
})
