import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatBody } from '../../src/import/article/format-article.ts'
import { readHtmlBody } from '../../src/import/html/html-to-mdast.ts'
import { readHtml } from '../../src/import/read/read-html.ts'
import { flatten } from '../../src/remark/flatten.ts'
import { parseBody, wordsOf } from './parse-article.ts'

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const words = fc.constantFrom(
  ...'one Two *three* _four_ 5. # - + > | a_b :six 12:30 [x] [[y]] http://a.b ~z~ `c` & < é 字 🙂 “q” ’s . , ! \\ ** __ || :::'.split(
    ' ',
  ),
)
const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const space = fc.constantFrom('', ' ', '\n ')

const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    text.map(escapeHtml),
    fc
      .tuple(
        fc.constantFrom('em', 'i', 'strong', 'b', 'span', 'u', 'del', 'cite', 'sup'),
        space,
        tie('inline'),
        tie('inline'),
        space,
      )
      .map(([tag, before, first, second, after]) => `<${tag}>${before}${first}${second}${after}</${tag}>`),
    fc
      .tuple(tie('inline'), space)
      .map(([inner, gap]) => `<a href="https://example.org/?a=1&amp;b=(2)">${inner}</a>${gap}`),
    fc.tuple(tie('inline'), tie('inline')).map(([a, b]) => `${a}<br>${b}`),
    text.map((value) => `<code>${escapeHtml(value)}</code>`),
  ),
}))
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    inline.map((inner) => `<p>${inner}</p>`),
    inline.map((inner) => `<h3>${inner}</h3>`),
    fc
      .array(inline, { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
    fc.tuple(tie('block'), tie('block')).map(([a, b]) => `<ol><li>${a}${b}</li></ol>`),
    fc.tuple(tie('block'), inline).map(([inner, loose]) => `<blockquote>${inner}${loose}</blockquote>`),
    fc.tuple(tie('block'), tie('block'), inline).map(([a, b, loose]) => `<div>${a}${loose}${b}</div>`),
    fc
      .array(text, { minLength: 1, maxLength: 4 })
      .map((cells) => `<table><tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr></table>`),
  ),
}))

/** The words of markup made above, without asking the importer. */
function plain(html: string): string {
  return html
    .replace(/<\/?(?:p|h3|ul|ol|li|blockquote|div|table|tr|td|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
}

describe('import of any HTML', { timeout: 60_000 }, () => {
  it('gives Markdown that says the same words', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const html = blocks.join('\n')
        const { text } = flatten(parseBody(formatBody(readHtmlBody(html))).tree)
        expect(wordsOf(text)).toEqual(wordsOf(plain(html)))
      }),
      {
        numRuns: 500,
        examples: [[['<p><em>one<strong> onea_b<del>~c~d</del></strong></em></p>']], [['<p>a<del>_b_ c</del>_d</p>']]],
      },
    )
  })

  it('never throws on what is no HTML at all', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</i>',
      '<a href="javascript:x">',
      '<table>',
      '<td>',
      '<li>',
      '<!--',
      '<h1>',
      '<article>',
      '<script>',
      '<',
      '&#0;',
      '&',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 }), (parts) => {
        const markdown = formatBody(readHtml(parts.join('').toWellFormed()).body)
        expect(markdown).not.toMatch(/\]\(javascript:/i)
      }),
      { numRuns: 500 },
    )
  })

  it('reads markup nested without end', () => {
    const html = `${'<div><b><ul><li>'.repeat(5000)}deep words${'</li></ul></b></div>'.repeat(5000)}`
    expect(formatBody(readHtml(html).body)).toContain('deep words')
  })
})
