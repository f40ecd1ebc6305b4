import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitParagraphs } from '../../../../src/engine/text/paragraphs.ts'
import { findQuotations } from '../../../../src/engine/text/quotations.ts'
import { markQuotations } from '../../support/mark-quotations.ts'

const golden = readFileSync(new URL('./quotations.golden', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [title = '', ...lines] = block.trimEnd().split('\n')
    return [title, lines.join('\n')] as const
  })

const find = (text: string) => findQuotations(text, splitParagraphs(text))

describe('what stands inside quotation marks is found whole, in every style', () => {
  it.each(golden)('%s', (_, marked) => {
    expect(markQuotations(marked.replace(/[[\]]/g, ''))).toBe(marked)
  })
})

describe('quotations and paragraphs', () => {
  it('tells a quotation that goes on in the next paragraph from one that is closed', () => {
    const { quotations, problems } = find('“We waited.\n\n“Nobody came.”')
    expect(quotations.map(({ closed }) => closed)).toEqual([false, true])
    expect(problems).toEqual([])
  })

  it('follows a quotation over a paragraph break when it is closed only there', () => {
    const text = 'As one put it, ‘It’s a pause.\n\nAnd a pause is no peace.’ He left.'
    const { quotations, problems } = find(text)
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual([
      '‘It’s a pause.\n\nAnd a pause is no peace.’',
    ])
    expect(problems).toEqual([])
  })

  it('names the mark that has no pair, so that the editor can mend it', () => {
    const { problems } = find('He said “we will go. She did not answer.')
    expect(problems).toEqual([
      {
        start: 8,
        end: 9,
        rule: 'quote-unbalanced',
        message: 'Unexpected quotation mark “ without its pair, expected a closing mark after it',
      },
    ])
  })

  it('is not misled by a missing mark in the paragraph before', () => {
    const text = 'He said “we will go.\n\nShe said: “We will stay.”'
    expect(find(text).quotations.map(({ start, end }) => text.slice(start, end))).toContain('“We will stay.”')
  })

  it('keeps every quotation within the text, in order, outer before inner, none across another, ending with a word', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      "''",
      '``',
      '«',
      '»',
      '„',
      ' ',
      'word',
      'voters',
      ',',
      '.',
      '\n\n',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const { quotations, problems } = find(text)
        for (const { start, end } of [...quotations, ...problems]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        quotations.slice(1).forEach(({ start }, i) => {
          expect(start).toBeGreaterThanOrEqual(quotations[i]?.start as number)
        })
        for (const { start, end } of quotations) {
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(quotations.filter((other) => other.start < start && start < other.end && other.end < end)).toEqual([])
        }
      }),
      { numRuns: 3000 },
    )
  })
})
