import fc from 'fast-check'
import { parseFragment } from 'parse5'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import rehypeExactText from '../../src/rehype/rehype-exact-text.ts'
import { flatten } from '../../src/remark/flatten.ts'
import { textContent } from '../site/browser/read-site.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeExactText).use(rehypeStringify)
const pageText = (markdown: string) => textContent(parseFragment(String(processor.processSync(markdown))))
const engineText = (markdown: string) => flatten(unified().use(remarkParse).use(remarkGfm).parse(markdown)).text

describe('rehype-exact-text', () => {
  it.each([
    ['paragraphs and headings', '# A\n\nb\nc\n\n## D\n\ne'],
    ['tight and loose lists', '- a\n- b\n  - c\n  - d\n\n1. e\n\n   f\n2. g'],
    ['quotations', '> a\n>\n> b\n\nc'],
    ['a table', '| a | b |\n|---|---|\n| c | d |'],
    ['breaks and emphasis', 'a  \nb *c* `d`'],
    ['an image between', 'a\n\n![](x.png)\n\nb'],
  ])('makes the text of the page the text that the engine read: %s', (_name, markdown) => {
    expect(pageText(markdown)).toBe(engineText(markdown))
  })

  it('shows the number of a footnote without making it a word of the text', () => {
    const html = String(processor.processSync('One[^a] two.\n\n[^a]: Note.'))
    expect(html).toContain('data-n="1"')
    expect(textContent(parseFragment(html)).startsWith('One two.')).toBe(true)
  })

  it('holds for any mixture of blocks', () => {
    const block = fc.constantFrom(
      'a *b*',
      '# c',
      '- d\n- e',
      '- f\n\n- g',
      '> h',
      '1. i\n   - j',
      '> - k\n> - l',
      'm  \nn',
      '***',
      '![](o)',
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const markdown = blocks.join('\n\n')
        expect(pageText(markdown)).toBe(engineText(markdown))
      }),
      { numRuns: 500 },
    )
  })
})
