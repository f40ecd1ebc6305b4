import { expect, it } from 'vitest'
import { readShortcodes } from '../../../src/import/markdown/read-shortcodes.ts'

it.each([
  [
    'an icon in the words of a link',
    '- [{% icon "https://a.example/b/" %}The quay](https://a.example/b/), 2 March',
    '- [The quay](https://a.example/b/), 2 March',
  ],
  [
    'a card in a link of HTML',
    '<a href="/b">{{< card src="https://a.example/b.html" title="The quay" >}}</a>',
    '<a href="/b">The quay</a>',
  ],
  [
    'an address beside a word',
    '{{< card src="https://a.example/b.pdf" title="Policy" >}}**First** step{{< /card >}}',
    '[Policy](<https://a.example/b.pdf>) **First** step',
  ],
  [
    'a film by its address',
    '{{< youtube "https://www.youtube.com/watch?v=abc" >}}',
    '[Video](<https://www.youtube.com/watch?v=abc>)',
  ],
  [
    'two beside a link',
    '{{< vimeo 1 >}} and [b](c) {{< vimeo 2 >}}',
    '[Video](<https://vimeo.com/1>) and [b](c) [Video](<https://vimeo.com/2>)',
  ],
  [
    'emoji by name',
    ':white_check_mark: Removed at 12:30:00, :flag_de: :no-such-name: a:x:b',
    '✅ Removed at 12:30:00, 🇩🇪 :no-such-name: a:x:b',
  ],
  ['a table of contents of kramdown', '* TOC\n{:toc}\n\nText.', '\n\nText.'],
  ['the same with other words', '1. Contents here\n{:.no_toc toc}\nText.', '\nText.'],
  ['a list before an attribute list', '* One\n{:.big}\nText.', '* One\n\nText.'],
  [
    'a quotation with whose words it has',
    'So:{{< quote author="Jo Park" >}}We saw it go.{{< /quote >}}',
    'So:\n\n> We saw it go.\n>\n> Jo Park\n\n',
  ],
  ['a quotation without', '{{% blockquote %}}\nWe saw it.\n{{% /blockquote %}}', '\n\n> We saw it.\n\n'],
  ['a pair of a plugin', 'The [box_x foo="1"]inner text[/box_x] end.', 'The inner text end.'],
  ['no pair of a plugin', 'The [sic] and [/box_x] end.', 'The [sic] and [/box_x] end.'],
  ['a highlight of words', '(a) {{< highlight >}}**Sums.**{{< /highlight >}}--Paid.', '(a) **Sums.**--Paid.'],
  ['code', '{{< highlight go >}}\npay()\n{{< /highlight >}}', '```go\npay()\n```'],
  [
    'code with its language in quotation marks',
    '{% highlight "diff-bash" %}\npay()\n{% endhighlight %}',
    '```diff-bash\npay()\n```',
  ],
  [
    'prose in brackets',
    '[twitter has a card][10], [video shows two cranes], [quote from the report] and [box office].',
    '[twitter has a card][10], [video shows two cranes], [quote from the report] and [box office].',
  ],
  ['code within a line', 'Call {{< highlight go "hl_lines=1" >}}pay(){{< /highlight >}} twice.', 'Call `pay()` twice.'],
  [
    'a film with the size of its frame',
    '[youtube=http://films.example/watch?v=a-1&w=500]',
    '[http://films.example/watch?v=a-1](<http://films.example/watch?v=a-1>)',
  ],
  [
    'films whose brackets an exporter escaped',
    '\\[youtube=http://films.example/watch?v=a\\_1&w=500\\] and \\[vimeo 1234567\\]',
    '[http://films.example/watch?v=a_1](<http://films.example/watch?v=a_1>) and [https://vimeo.com/1234567](<https://vimeo.com/1234567>)',
  ],
  [
    'slides by their number',
    '[slideshare id=1234567&doc=the-quay]',
    '[https://www.slideshare.net/slideshow/embed_code/1234567](<https://www.slideshare.net/slideshow/embed_code/1234567>)',
  ],
  [
    'code of WordPress',
    '[code lang="css"]\na &lt; b { c: &quot;{{d}}&quot; }\n\n[youtube 1234567][/code]',
    '\n\n<pre><code class="language-css">a &lt; b { c: &quot;{{d}}&quot; }\n\n[youtube 1234567]</code></pre>\n\n',
  ],
  [
    'code of WordPress that an exporter escaped',
    'See: \\[css\\] \\* { a\\_b: 1 } \\[/css\\]',
    'See: \n\n<pre><code class="language-css"> * { a_b: 1 }</code></pre>\n\n',
  ],
  ['escaped brackets of an editor', 'He \\[the minister\\] left \\[sic\\].', 'He \\[the minister\\] left \\[sic\\].'],
])('%s', (_name, markdown, expected) => {
  expect(readShortcodes(markdown, 0).text).toBe(expected)
})
