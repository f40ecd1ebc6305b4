import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { flatten } from '../../../src/remark/flatten.ts'
import { placeInSource } from '../../../src/remark/messages/place-in-source.ts'

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

/** Line and column at which a word of the flattened text is said to stand. */
function placeOf(source: string, word: string) {
  const { text, pieces } = flatten(parser.parse(source))
  return placeInSource(pieces, text.indexOf(word), source)
}

describe('place of a character of the story in its file', () => {
  it.each([
    ['behind escapes', 'A \\*b\\* \\[c\\] word', 1, 15],
    ['behind character references', 'A &amp; b &#8212; &#x1F600; word', 1, 29],
    ['behind emphasis and a link', 'A *b* **c** [d](https://example.org/ "e") word', 1, 43],
    ['in a link', 'A [b word](https://example.org/)', 1, 6],
    ['on the second line of a quotation', '> A b\n> c word', 2, 5],
    ['in a nested list', '- a\n\n  - b\n    c word', 4, 7],
    ['behind a hard break', 'a\\\nb word', 2, 3],
    ['in a table', '| a | b |\n| - | - |\n| c \\| d word | e |', 3, 10],
    ['behind an address that is a link by itself', 'See https://example.org/a_b word', 1, 29],
    ['behind code', 'a `b c` word', 1, 9],
  ])('%s', (_, source, line, column) => {
    expect(placeOf(source, 'word')).toEqual({ line, column })
  })

  it('holds for every text: the words that stand at the place are the words', () => {
    const piece = fc.constantFrom(
      'a',
      'b c',
      '\\*',
      '&amp;',
      '&#8217;',
      '*d*',
      '[e](f)',
      '`g`',
      '“',
      '\n',
      ' > ',
      '\\\\',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = `x ${pieces.join(' ')} zword end`
        const { text, pieces: leaves } = flatten(parser.parse(source))
        const place = placeInSource(leaves, text.indexOf('zword'), source)
        const line = source.split('\n')[place!.line - 1]!
        expect(line.slice(place!.column - 1, place!.column + 4)).toBe('zword')
      }),
    )
  })
})
