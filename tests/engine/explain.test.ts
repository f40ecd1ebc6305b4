import { describe, expect, it } from 'vitest'
import { annotate, explain } from '../../src/engine/index.ts'

const text =
  'Ann Lee, the pilot, met Tom Roe on Friday. “We will go,” she said. Some think that it will rain.\n\nThe quay is shut, the port said.'

describe('explain', () => {
  it('tells of the same attributions as annotate, in the same order', () => {
    const plain = annotate(text).attributions.map(({ content, confidence, cue }) => ({ content, confidence, cue }))
    const told = explain(text).map(({ attribution: { content, confidence, cue } }) => ({ content, confidence, cue }))
    expect(told).toEqual(plain)
  })

  it('says whom words may mean, the one taken first, each once, chances adding up to one', () => {
    const open = explain(text).filter(({ candidates }) => candidates.length > 0)
    expect(open.length).toBeGreaterThan(0)
    for (const { candidates } of open) {
      expect(new Set(candidates.map(({ name }) => name)).size).toBe(candidates.length)
      expect(candidates.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 6)
    }
    expect(open[0]?.candidates[0]?.name).toBe('Ann Lee')
  })

  it('says why a page shows nothing of it', () => {
    const hidden = explain(text).filter((it) => it.hidden !== null)
    expect(hidden.length).toBeGreaterThan(0)
    for (const it of hidden) expect(it.hidden).toMatch(/\p{L}{3}/u)
  })

  it('has nothing to tell of a text in a language that is not read', () => {
    expect(explain('Der Hafen ist zu, sagte der Minister am Montag in der Stadt.', { language: 'de' })).toEqual([])
  })
})
