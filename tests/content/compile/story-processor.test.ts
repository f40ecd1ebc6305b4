import { expect, it } from 'vitest'
import { storyProcessor } from '../../../src/content/compile/story-processor.ts'

it.each([
  ['a table', 'a | b\n--|--\nc | d', '<table>'],
  ['a table of one column without a bar', 'a\n:-\nb', '<table>'],
  ['a footnote', 'a[^1]\n\n[^1]: b', 'href="#fn-1"'],
  ['an address', 'see WWW.example.org', 'href="http://WWW.example.org"'],
  ['an e-mail address with a character reference in it', 'ann&#64;example.org', 'href="mailto:ann@example.org"'],
  ['words struck out', '~~no~~', '<del>'],
  ['a task', '- [ ] call', 'type="checkbox"'],
  ['a directive', ':plain[“quiet”]', '“quiet”'],
])('%s is read, and does not stand as plain words', (_, markdown, html) => {
  const read = String(storyProcessor({ stories: {}, threshold: 1 }).processSync(markdown))
  expect(read).toContain(html)
  expect(read).not.toContain(':plain')
})
