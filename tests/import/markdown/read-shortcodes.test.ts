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
    'two beside a link',
    '{{< vimeo 1 >}} and [b](c) {{< vimeo 2 >}}',
    '[Video](<https://vimeo.com/1>) and [b](c) [Video](<https://vimeo.com/2>)',
  ],
  [
    'emoji by name',
    ':white_check_mark: Removed at 12:30:00, :flag_de: :no-such-name: a:x:b',
    '✅ Removed at 12:30:00, 🇩🇪 :no-such-name: a:x:b',
  ],
  ['a highlight of words', '(a) {{< highlight >}}**Sums.**{{< /highlight >}}--Paid.', '(a) **Sums.**--Paid.'],
  ['code', '{{< highlight go >}}\npay()\n{{< /highlight >}}', '```go\npay()\n```'],
  ['code within a line', 'Call {{< highlight go "hl_lines=1" >}}pay(){{< /highlight >}} twice.', 'Call `pay()` twice.'],
])('%s', (_name, markdown, expected) => {
  expect(readShortcodes(markdown, 0).text).toBe(expected)
})
