import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { flatten } from '../../src/remark/flatten.ts'

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(markdown)
const textOf = (markdown: string) => flatten(parse(markdown)).text

describe('flatten', () => {
  it('joins text, emphasis and inline code as the reader reads them', () => {
    expect(textOf('The *Times* said `yes`.')).toBe('The Times said yes.')
  })

  it('parts blocks with one blank line, and breaks a line at a hard break', () => {
    expect(textOf('# One\n\nTwo  \nthree\n\n- four\n- five')).toBe('One\n\nTwo\nthree\n\nfour\n\nfive')
  })

  it('takes nothing from images, HTML, footnote references, footnotes and code blocks', () => {
    const markdown = 'A![b](c.png)<i>d</i>[^1].\n\n```\ne\n```\n\n[^1]: f'
    expect(textOf(markdown)).toBe('Ad.')
  })

  it('gives offsets into the text, whatever escapes and entities do to the file', () => {
    const { text, pieces } = flatten(parse('A \\* B &amp; *C*'))
    expect(text).toBe('A * B & C')
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['A * B & ', 'C'])
  })

  it('reads a table cell by cell', () => {
    expect(textOf('| a | b |\n|---|---|\n| c | d |')).toBe('a\n\nb\n\nc\n\nd')
  })

  it('tells where a directive stands', () => {
    const { text, directives } = flatten(parse('Before.\n\nThe :claim[*bill* is dead], she said.'))
    expect(directives.map(({ start, end }) => text.slice(start, end))).toEqual(['bill is dead'])
  })

  it('gives nothing for nothing', () => {
    expect(flatten(parse(''))).toEqual({ text: '', pieces: [], directives: [] })
  })
})
