import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type PluggableList, unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { syntaxIn } from '../../../src/content/compile/syntax-in.ts'
import remarkTextDirectives from '../../../src/remark/directives/remark-text-directives.ts'

const all: PluggableList = [[remarkGfm, { singleTilde: false }], remarkTextDirectives]
const parse = (text: string, syntax: PluggableList) => unified().use(remarkParse).use(syntax).parse(text)

/** Everything that could begin something, between words. */
const piece = fc.constantFrom(
  ...['a', 'B', ' ', '\n', '\n\n', '1', 'www', '.', 'com', 'http', 's', ':', '://', '@', 'x', 'mailto', 'xmpp'],
  ...['[', ']', '[^', '[ ]', '- ', '-', '--', '|', '~', '~~', '\t', '> ', '`', '{', '}', '"', '\\', '::', ':::', 'é'],
  ...['&#46;', '&#x40;', '&period;', '&', ';', '#', '_', '*', '!', '(', ')', '+', '/', '\r', '\0'],
)

describe('syntaxIn', () => {
  it('leaves plain news text to plain Markdown', () => {
    expect(syntaxIn('## Harbour\n\n“We will go,” *Ann Lee* said on Tuesday: it cost €2.5 (or so) [here](/x).')).toEqual(
      [],
    )
  })

  it.each([
    ['a table', 'a | b\n--|--'],
    ['a table of one column without a bar', 'a\n:-'],
    ['a footnote', 'a[^1]\n\n[^1]: b'],
    ['an address', 'see WWW.example.org'],
    ['an e-mail address', 'ann@example.org'],
    ['words struck out', '~~no~~'],
    ['an address with an escape in it', 'www\\.example.org'],
    ['an address with a character reference in it', 'ann&#64;example.org'],
    ['a task', '- [ ] call'],
    ['a directive', ':plain[x]'],
    ['a directive that begins with a digit', 'at 18:30'],
  ])('finds %s, which would otherwise stand as plain words', (_, text) => {
    expect(parse(text, syntaxIn(text))).toEqual(parse(text, all))
    expect(parse(text, [])).not.toEqual(parse(text, all))
  })

  it('gives every text the tree that all syntax gives it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('')
        expect(parse(text, syntaxIn(text))).toEqual(parse(text, all))
      }),
      { numRuns: 2000 },
    )
  })
})
