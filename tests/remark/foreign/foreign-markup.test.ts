import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type PluggableList, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { findForeign, pairedNames } from '../../../src/remark/foreign/find-foreign.ts'
import remarkForeignMarkup from '../../../src/remark/foreign/remark-foreign-markup.ts'
import remarkSafeHtml from '../../../src/remark/html/remark-safe-html.ts'
import { threadTime } from '../../thread-time.ts'

function process(markdown: string, ...plugins: PluggableList) {
  const file = new VFile(markdown)
  const pipeline = unified().use(remarkParse).use(plugins).use(remarkRehype).use(rehypeStringify)
  return { html: String(pipeline.processSync(file)), file }
}

function read(markdown: string) {
  const { html, file } = process(markdown, remarkForeignMarkup, remarkSafeHtml)
  const found = file.messages.map(({ line, column, ruleId, fatal }) => `${line}:${column} ${ruleId} ${fatal}`)
  return { text: html.replace(/<[^>]+>/g, '').trim(), html, found }
}

describe('markup of other generators', () => {
  it.each([
    ['He typed \\{{ price }} and \\{% if %} there.', 'He typed {{ price }} and {% if %} there.'],
    ['\\:::note', ':::note'],
    ['\\!!! warning', '!!! warning'],
    ['He typed \\[gallery ids=1] there.', 'He typed [gallery ids=1] there.'],
  ])('is words behind a backslash: %s', (markdown, text) => {
    expect(read(markdown)).toMatchObject({ text, found: [] })
  })

  it('is left out where the same stands without one', () => {
    expect(read('A {{ x }} \\{{ x }} {{ x }} b.').text).toBe('A {{ x }} b.')
  })

  it.each([
    ['{{< figure src="a.jpg" width="300" caption="Two cranes" >}}', '', '1:1'],
    ['{{<figure src="a.jpg" width="300">}}', '', '1:1'],
    ['{{% notice info %}}\nShut, police said.\n{{% /notice %}}', 'Shut, police said.', '1:1'],
    ['A {{< ref "b.md" >}} b.', 'A b.', '1:3'],
    ['See {{< youtube https://e.test/1 >}}.', 'See.', '1:5'],
    ['{% include "x.html" n=300 %}', '', '1:1'],
    ['It is {{ page.title | upcase }} today.', 'It is today.', '1:7'],
    ['{# note #}Words.', 'Words.', '1:1'],
    ['[caption id="a" width="300"]Two cranes[/caption]', 'Two cranes', '1:1'],
    ['[gallery ids="1,2"]', '', '1:1'],
    ['[quote]We go[/quote]', 'We go', '1:1'],
    ['[embed width=“300”]', '', '1:1'],
    [':::note\nShut.\n:::', 'Shut.', '1:1'],
    ['::: {.tip}\nShut.\n:::', 'Shut.', '1:1'],
    ['!!! note "Take care"\n    Shut.', '"Take care"\nShut.', '1:1'],
    ['??? tip\n    Shut.', 'Shut.', '1:1'],
    ['[Go](https://e.test){ .md-button }', 'Go', '1:21'],
    ['![A](https://e.test/a.png){width="300"}', '', '1:27'],
    ['## Toll {#toll}', 'Toll', '1:9'],
    ['Words.\n{: .no_toc }', 'Words.', '2:1'],
    ['Wait :octicons-eye-16: here.', 'Wait here.', '1:6'],
    ['[TOC]', '', '1:1'],
    ['<div>{{< x >}} Words.</div>', 'Words.', '1:6'],
  ])('is left out and said, and what stands between stays: %j', (markdown, text, place) => {
    const { text: got, found } = read(markdown)
    expect(got).toBe(text)
    expect(found).toContain(`${place} foreign-markup false`)
    expect(found.every((it) => it.endsWith('foreign-markup false'))).toBe(true)
  })

  it.each([
    'He said [sic] so, [emphasis added], and [laughs] again.[^1]\n\n[^1]: A note.',
    'Set {a, b}, {1.5}, {.5} and f{x}; a ratio of 3:1; Wow!!! What???',
    'Write `{{< x >}}` and `{% x %}`, or [x](https://e.test/?a={{b).',
    '    {{< x >}}\n\n```\n!!! note\n:::a\n```',
    'The [link][ref] and [[other-story]].\n\n[ref]: https://e.test "t"',
  ])('is not in %j', (markdown) => {
    const { found, html } = read(markdown)
    expect(found).toEqual([])
    expect(html).toBe(process(markdown, remarkSafeHtml).html)
  })

  it.each([
    '{{',
    '{%',
    '{{<',
    '[a b="',
    '[a b=c ',
    '[/a][a',
    '{: ',
    '{ .a',
    ':::a\n',
    '!!! a\n',
    ':octicons-',
    '){id=',
  ])('is looked for in linear time: %j', (mark) => {
    const text = mark.repeat(50_000)
    expect(threadTime(() => findForeign(text, pairedNames(text)))).toBeLessThan(5_000)
  })

  it('is left out of one long paragraph in linear time', () => {
    const text = 'a {{< x >}} b '.repeat(40_000)
    expect(threadTime(() => read(text))).toBeLessThan(5_000)
  })
})
