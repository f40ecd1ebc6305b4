import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitParagraphs } from '../../../../src/engine/text/paragraphs.ts'
import { splitSentences } from '../../../../src/engine/text/sentences.ts'
import { partSentences } from '../../support/part-sentences.ts'

const golden = readFileSync(new URL('./sentences.golden', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => block.trimEnd().split('\n') as [title: string, marked: string])

describe('a claim is shown with its own sentence, not with half of one or with two', () => {
  it.each(golden)('%s', (_, marked) => {
    const text = marked.replaceAll(' | ', ' ')
    expect(partSentences(text)).toBe(marked.replace(/\s+\|/g, ' |'))
  })

  it('ends a sentence at a blank line and not at a single line break', () => {
    const text = 'A headline\n\nThe first line\nruns on. The second does not.'
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A headline',
      'The first line\nruns on.',
      'The second does not.',
    ])
  })

  it('gives spans in order that leave out nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'Gen.', 'U.S.', '. ', '\n\n', '”', '“', '! ', ' ', '7', '😀')),
        (pieces) => {
          const text = pieces.join('')
          for (const spans of [splitSentences(text), splitParagraphs(text)]) {
            let end = 0
            for (const span of spans) {
              expect(text.slice(end, span.start).trim()).toBe('')
              expect(span.end).toBeGreaterThan(span.start)
              end = span.end
            }
            expect(text.slice(end).trim()).toBe('')
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})
