import fc from 'fast-check'
import type { Nodes, PhrasingContent, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { flatten } from '../../src/remark/flatten.ts'
import { wrapRange } from '../../src/remark/wrap-range.ts'

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown)

/** A range shows as `<name …>`, a mark as `|`, emphasis as `_…_`. */
function draw(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode') return `\`${node.value}\``
  if (node.type === 'break') return '/'
  const inner = 'children' in node ? node.children.map(draw).join('') : ''
  if (node.type === 'strong') return `<${node.data?.hName}${inner}>`
  return node.type === 'emphasis' ? `_${inner}_` : inner
}

function wrap(markdown: string, words: Record<string, string>, marks: number[] = []): string {
  const tree = parse(markdown)
  const { text, pieces } = flatten(tree)
  const ranges = Object.entries(words).map(([value, stretch]) => {
    const start = text.indexOf(stretch)
    return { value, spans: [{ start, end: start + stretch.length }] }
  })
  wrapRange(
    pieces,
    ranges,
    named,
    marks.map((at) => ({ at, node: { type: 'text', value: '|' } })),
  )
  return draw(tree)
}

const named = (value: string, first: boolean, children: PhrasingContent[]): PhrasingContent => ({
  type: 'strong',
  children,
  data: { hName: first ? `${value}:` : `+${value}:` },
})

describe('wrapRange', () => {
  it('wraps words inside one text', () => {
    expect(wrap('She said it rained.', { claim: 'it rained' })).toBe('She said <claim:it rained>.')
  })

  it('makes several nodes where a range crosses emphasis, the first of them known as such', () => {
    expect(wrap('It *rained all* day.', { claim: 'rained all day' })).toBe('It _<claim:rained all>_<+claim: day>.')
    expect(wrap('It rained *all day* long.', { a: 'rained all' })).toBe('It <a:rained >_<+a:all> day_ long.')
  })

  it('nests a range within another, the one given first outside', () => {
    expect(wrap('a b c d', { claim: 'a b c', quote: 'b' })).toBe('<claim:a <quote:b> c> d')
  })

  it('splits ranges that overlap', () => {
    expect(wrap('a b c', { one: 'a b', two: 'b c' })).toBe('<one:a <two:b>><+two: c>')
  })

  it('keeps inline code and line breaks whole', () => {
    expect(wrap('run `npm ci` now', { claim: 'run npm ci' })).toBe('<claim:run `npm ci`> now')
    expect(wrap('a  \nb', { claim: 'a\nb' })).toBe('<claim:a/b>')
  })

  it('reaches over a paragraph break', () => {
    expect(wrap('“a\n\nb”', { quote: '“a\n\nb”' })).toBe('<quote:“a><+quote:b”>')
  })

  it('sets a mark between two characters, outside what is inline', () => {
    expect(wrap('One. Two.', { claim: 'One.' }, [4])).toBe('<claim:One.>| Two.')
    expect(wrap('Say *one. Two.*', {}, [8])).toBe('Say _one. Two._|')
    expect(wrap('Say *one.* Two.', { claim: 'one.' }, [8])).toBe('Say _<claim:one.>_| Two.')
  })

  it('never changes the text', () => {
    const word = fc.constantFrom(
      'a',
      'bc',
      ' ',
      ' ',
      '*x y*',
      '**z**',
      '`q`',
      '“',
      '”',
      '\n\n',
      '[l](u)',
      '  \n',
      '&amp;',
      '\\*',
      '😀',
      '- ',
    )
    const markdown = fc.array(word, { maxLength: 30 }).map((parts) => parts.join(''))
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { maxLength: 6 })
    fc.assert(
      fc.property(markdown, spans, (source, wanted) => {
        const tree = parse(source)
        const { text, pieces } = flatten(tree)
        const ranges = wanted.map(([at, length], i) => {
          const start = Math.min(at, text.length)
          return { value: String(i), spans: [{ start, end: Math.min(start + length, text.length) }] }
        })
        wrapRange(pieces, ranges, named)
        expect(flatten(tree).text).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})
