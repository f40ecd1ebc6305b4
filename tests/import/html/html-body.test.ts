import { expect, it } from 'vitest'
import { formatBody } from '../../../src/import/article/format-article.ts'
import { readHtmlBody } from '../../../src/import/html/html-to-mdast.ts'
import { readMarkdownBody } from '../../../src/import/markdown/markdown-body.ts'

const markdown = (html: string, isPart = true) =>
  formatBody(readHtmlBody(html, { kind: isPart ? 'part' : 'item' })).trim()

it.each([
  [
    'a power is no longer number',
    '<p>At 10<sup>6</sup> litres a day, 5 m<sup>2</sup>.</p>',
    'At 10⁶ litres a day, 5 m².',
  ],
  ['a formula', '<p>H<sub>2</sub>O and CO<sub>2</sub> rose by x<sub>n</sub>.</p>', 'H₂O and CO₂ rose by xₙ.'],
  [
    'a mark of a note is no letter of the word before',
    '<p>The clerk<sup>b</sup> left<sup><em>1</em></sup>.</p>',
    'The clerkᵇ left*¹*.',
  ],
  ['a mark of a note in brackets', '<p>The clerk left.<sup>[12]</sup></p>', 'The clerk left.\\[12]'],
  [
    'an ordinal is a word',
    '<p>The 26<sup>th</sup> of May, la 1<sup>re</sup> fois.</p>',
    'The 26th of May, la 1re fois.',
  ],
  ['small print', '<p>Seen <sup>after the flood</sup> there.</p>', 'Seen after the flood there.'],
])('what stands raised says the same: %s', (_name, html, expected) => {
  expect(markdown(html)).toBe(expected)
  expect(markdown(html, false)).toBe(expected)
})

it('bullets of Word are a list', () => {
  const html =
    '<p>Terms:</p><p>·<span>&nbsp;&nbsp;&nbsp; </span>Two <b>years</b></p><p>·&nbsp; No strike</p><p>· A dot is none.</p>'
  expect(markdown(html)).toBe('Terms:\n\n- Two **years**\n- No strike\n\n· A dot is none.')
})

it.each([
  ['TeX', '<math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math>', 'So `x^2` is.'],
  ['words', '<math alttext="x squared"><msup><mi>x</mi><mn>2</mn></msup></math>', 'So `x squared` is.'],
])('a formula is what its author typed: %s', (_name, math, expected) => {
  expect(markdown(`<p>So ${math} is.</p>`)).toBe(expected)
  expect(markdown(`<p>So ${math} is.</p>`, false)).toBe(expected)
})

it('references of a Markdown text are the links and pictures that they stand for', () => {
  const source = '[![Quay][1]][2], [the *board*][2] and [none][3].\n\n[1]: q.png\n[2]: /b "Board"\n[2]: /c\n'
  const { body } = readMarkdownBody(source, { pictures: true })
  expect(formatBody(body).trim()).toBe('[![Quay](q.png)](/b "Board"), [the *board*](/b "Board") and \\[none]\\[3].')
})

it('a footnote keeps its words where HTML stands in it, or round it', () => {
  const source =
    'The quay[^1] fell[^2].\n\n  [^1]:\n    Built <!-- 9 --> in 1911,\n    by <b>hand</b>.\n\n<div>\n\n[^2]: At dawn.\n\nOver.\n\n</div>\n'
  const { body } = readMarkdownBody(source)
  expect(formatBody(body).trim()).toBe(
    'The quay[^1] fell[^2].\n\n[^1]: Built in 1911, by **hand**.\n\nOver.\n\n[^2]: At dawn.',
  )
})

it('what a Markdown text holds of code and drawings is left out by name', () => {
  const source = 'A.\n\n<svg><text>Tide table</text></svg>\n\n<math><mi>x</mi></math>\n\n<script>go()</script>\n'
  const { body, notes } = readMarkdownBody(source)
  expect(formatBody(body).trim()).toBe('A.')
  expect(notes.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '3: <svg> left out: “Tide table”',
    '5: formula without a text of its own left out: “x”',
    '7: <script> left out',
  ])
})

it.each([
  ['items without a list', '<li>One <b>day</b>.</li>\n<li>Two.</li><p>After.</p>', '- One **day**.\n- Two.\n\nAfter.'],
  ['an item within an item', '<ul><li>One <li>two</li> after</li></ul>', '- One\n- two\n- after'],
  [
    'words in a list',
    '<ul>Before <i>all</i><li>One.</li> loose <b>words</b></ul>',
    '- Before *all*\n- One.\n- loose **words**',
  ],
  ['words in a list of terms', '<dl>Loose<dt>Quay</dt><dd>A wall.</dd></dl>', '- Loose\n- Quay\n\n  A wall.'],
  ['lists of old pages', '<dir><li>One.</li></dir>', '- One.'],
  ['elements that nobody knows', '<applet><p>One.</p></applet><my-box><p>Two.</p></my-box>', 'One.\n\nTwo.'],
])('no word is lost of %s', (_name, html, expected) => {
  expect(markdown(html)).toBe(expected)
})

it('an address that stands alone is a link, as the system it comes from makes one', () => {
  const html = '<figure><div>\nhttps://video.example/w/12\n</div></figure><p>See https://b.example/ too.</p>'
  expect(markdown(html)).toBe(
    '[https://video.example/w/12](https://video.example/w/12)\n\nSee https\\://b.example/ too.',
  )
})
