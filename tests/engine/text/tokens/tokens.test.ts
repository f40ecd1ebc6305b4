import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashWord } from '../../../../src/engine/text/hash.ts'
import { tokenize } from '../../../../src/engine/text/tokens.ts'

const words = (text: string) => {
  const { count, start, end } = tokenize(text)
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i])).join(' ')
}

describe('words and marks are cut where names, quotations and figures begin and end', () => {
  it.each([
    ['“We will go,” said Ann’s lawyer.', '“ We will go , ” said Ann ’s lawyer .'],
    ['They don’t know; he’s out.', 'They don’t know ; he ’s out .'],
    ['Gen. Mark A. Milley met the U.S. envoy.', 'Gen. Mark A. Milley met the U.S. envoy .'],
    ['It cost $1,200.50—not 3.', 'It cost $ 1,200.50 — not 3 .'],
    ['A high-level, three-day visit', 'A high-level , three-day visit'],
    ["''So be it,'' he said...", "'' So be it , '' he said ..."],
    ['At 5 a.m. he rose 😀 up', 'At 5 a.m. he rose 😀 up'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it('gives equal words equal ids, whatever their case and apostrophes', () => {
    const { word } = tokenize('Don’t DON’T')
    expect(word[0]).toBe(word[1])
    expect(word[0]).toBe(hashWord("don't"))
  })

  it('never cuts a character in two and leaves out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { count, start, end } = tokenize(text)
        let before = 0
        for (let i = 0; i < count; i++) {
          expect(text.slice(before, start[i]).trim()).toBe('')
          expect(end[i]).toBeGreaterThan(start[i]!)
          const cut = text.codePointAt(end[i]! - 1) ?? 0
          expect(cut > 0xffff).toBe(false)
          before = end[i]!
        }
        expect(text.slice(before).trim()).toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})
