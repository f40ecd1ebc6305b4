import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { html, joinHtml } from '../../../src/site/parts/html.ts'

type Element = DefaultTreeAdapterMap['element']
type TextNode = DefaultTreeAdapterMap['textNode']

/** What any browser makes line feeds of is no matter of escaping. */
const words = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/[\r\0]/.test(text) && text.isWellFormed())

describe('html', () => {
  it('keeps the words of a story words, whatever markup they spell', () => {
    expect(html`<p>${'<script>alert("1")</script> & more'}</p>`.html).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</p>',
    )
  })

  it('gives a browser the very words that were put in, as text and as an attribute', () => {
    fc.assert(
      fc.property(words, words, (text, title) => {
        const { childNodes } = parseFragment(html`<p title="${title}">a${text}</p>`.html)
        const [paragraph] = childNodes as Element[]
        expect(childNodes).toHaveLength(1)
        expect(paragraph!.attrs).toEqual([{ name: 'title', value: title }])
        expect((paragraph!.childNodes as TextNode[]).map(({ value }) => value).join('')).toBe(`a${text}`)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes HTML as it is, joins lists, writes numbers, and leaves out what there is none of', () => {
    const items = ['a', 'b'].map((text) => html`<li>${text}</li>`)
    expect(html`<ul>${items}</ul>${0}${null}${false}${html`<br>`}`.html).toBe('<ul><li>a</li><li>b</li></ul>0<br>')
    expect(joinHtml(items)).toBe('<li>a</li><li>b</li>')
  })
})
