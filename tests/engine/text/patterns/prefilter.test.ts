import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prefilter } from '../../../../src/engine/text/patterns/prefilter.ts'
import { requiredLiterals } from '../../../../src/engine/text/patterns/required-literals.ts'
import { DEEDS, MISHAPS } from '../../../../src/newsroom/lexicon/causes.ts'
import { ANAPHORIC_REPLIES, OPPOSITIONS, REPLIES } from '../../../../src/newsroom/lexicon/oppositions.ts'

describe('what a pattern cannot match without', () => {
  it.each<[RegExp, string[] | null]>([
    [/\b(?:halt(?:s|ed)?|ceas(?:e|ing))\b/i, ['halts', 'halted', 'halt', 'cease', 'ceasing']],
    // The part that fewer texts have: of words in a row all of them, else the longest.
    [/\b(?:had|has) (?:been )?sealed\b/, ['had been sealed', 'had sealed', 'has been sealed', 'has sealed']],
    [/\bwas (?:\p{L}+ly )?(?:hit|struck)\b/u, ['hit', 'struck']],
    [/\b[ft]ire[sd]?\b/, ['fires', 'fired', 'fire', 'tires', 'tired', 'tire']],
    [/(?<!the )clos(?=ed|ing)\S+/, ['clos']],
    [/Brücke gesperrt/, ['cke gesperrt']],
    [/(?:under )*water{1,2}/, ['wate']],
    [/\bup(?:on)?\b/, null],
    // What is not read.
    [/(?i:halted) at noon/, null],
    [/halted [[a-z]--x]/v, null],
    [/shut|[\p{L}]+/u, null],
    [/(\w+) and \1/, [' and ']],
  ])('%s: %j', (pattern, expected) => {
    expect(requiredLiterals(pattern)).toEqual(expected)
  })
})

describe('patterns that may match a text', () => {
  const patterns = [DEEDS, MISHAPS, REPLIES, ANAPHORIC_REPLIES, ...OPPOSITIONS.flatMap(({ no, yes }) => [no, yes])]
  const mayMatch = prefilter(patterns, (pattern) => [pattern])

  it('gives few of them, in their order', () => {
    expect(prefilter(['shut', 'open', 'lost'], (word) => [new RegExp(`\\b${word}\\b`)])('Lost? No: shut.')).toEqual([
      'shut',
      'lost',
    ])
    expect(mayMatch('The choir sang in the square.').length).toBeLessThan(3)
  })

  it('always gives one of which nothing is known', () => {
    expect(prefilter([/\d/], (pattern) => [pattern])('')).toEqual([/\d/])
  })

  it('knows all forms of a letter', () => {
    expect(prefilter([/\bstrike\b/iu], (pattern) => [pattern])('ſTRIKE')).toHaveLength(1)
  })

  it('never leaves out one that matches', () => {
    const words = [...new Set(patterns.flatMap(({ source }) => source.match(/\p{L}{2,}/gu) ?? []))]
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('the', 'not', 'had', 'İ', 'ed', ',', '’s', ';')), {
        maxLength: 12,
      })
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(text, (it) => {
        const may = new Set(mayMatch(it))
        return patterns.every((pattern) => may.has(pattern) || !pattern.test(it))
      }),
      { numRuns: 2000 },
    )
  })
})
