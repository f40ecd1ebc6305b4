import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { storyProcessor } from '../../../src/content/compile/story-processor.ts'

function compile(markdown: string) {
  const file = new VFile(markdown)
  const html = String(storyProcessor({ stories: {}, threshold: 1 }).processSync(file))
  const plain = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&amp;', '&')
  const messages = file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)
  return { html, plain, text: file.data.storyText, messages }
}

describe('raw HTML in a story', () => {
  it.each([
    ['a figure with its caption', '<figure><img src="/a.jpg" alt="A"><figcaption>Cap</figcaption></figure>', 'Cap'],
    [
      'blocks in wrappers',
      '<div>\n<h2>Head</h2>\n<p>One.\n<p>Two.</p>\nLoose\n</div>',
      'Head\n\nOne.\n\nTwo.\n\nLoose',
    ],
    ['Markdown between tags', '<div>\n\nA *b*.\n\n</div>', 'A b.'],
    ['details', '<details><summary>More</summary>\n\n- a\n- b\n\n</details>', 'More\n\na\n\nb'],
    ['a table', '<table><tr><th>A<th>B<tr><td>1<td><p>c</p><p>d</p></table>', 'A\n\nB\n\n1\n\nc\n\nd'],
    ['lists', '<ul><li>One<li>Two<ul><li>Three</ul></ul>', 'One\n\nTwo\n\nThree'],
    ['marks within a line', 'H<sub>2</sub>O, <b>bold</b><br>and <abbr title="T">t</abbr>.', 'H2O, bold\nand t.'],
    ['blocks in a line', 'One<p>Two</p>three', 'One\n\nTwo\n\nthree'],
    ['a block in a link', '<a href="/x"><p>Words</p></a>', 'Words'],
  ])('keeps the words of %s, in the page as in the text', (_name, markdown, words) => {
    const { text, plain, messages } = compile(markdown)
    expect(text).toBe(words)
    expect(plain).toBe(words)
    expect(messages).toEqual([])
  })

  it.each([
    ['a script', 'A <script>alert(1)</script> b.', 'A  b.', ['1:3 html-dropped']],
    ['text that XML would show', 'A <![CDATA[ words ]]> b.', 'A  b.', ['1:3 html-dropped']],
    ['code of a server', 'A.\n\n<?php echo 1 ?>\n', 'A.', ['3:1 html-dropped']],
    ['a form', 'A.\n\n<form><input name="x"> Send</form>', 'A.', ['3:1 html-dropped']],
    ['an unknown tag, but for its words', 'A <foo>b</foo>.', 'A b.', ['1:3 html-unknown']],
    ['an address that is none of the web', '<a href="javascript:x">a</a>', 'a', ['1:1 html-dropped']],
  ])('drops %s, and says where', (_name, markdown, words, found) => {
    const { text, plain, messages, html } = compile(markdown)
    expect([text, plain, messages]).toEqual([words, words, found])
    expect(html).not.toMatch(/script|form|foo/)
  })

  it('makes a link of what another page shows', () => {
    const { html } = compile('<iframe src="https://video.example/1" title="A film"></iframe>')
    expect(html).toContain('<a href="https://video.example/1" rel="noopener noreferrer external">A film</a>')
  })

  it('takes no annotation, id or handler from an editor', () => {
    const { html } = compile('<span id="a-c1" data-annotation="c1" onclick="x()" style="x">x</span>')
    expect(html).toBe('<p>x</p>')
  })

  it('annotates its words like any other', () => {
    const markdown = '<p>The bridge is shut, <i>police</i> said.</p>'
    const html = String(storyProcessor({ stories: {}, threshold: 0.5 }).processSync(markdown))
    expect(html).toContain('data-kind="claim" data-source="police"')
  })
})
