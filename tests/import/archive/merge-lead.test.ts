import { expect, it } from 'vitest'
import { mergeLead } from '../../../src/import/archive/merge-lead.ts'
import { formatBody } from '../../../src/import/article/format-article.ts'
import { readMarkdownBody } from '../../../src/import/markdown/markdown-body.ts'

function merge(markdown: string, given = {}) {
  const lead = { src: 'quay.jpg', alt: null, caption: null, credit: null, ...given }
  const { body } = readMarkdownBody(markdown, { pictures: true })
  const merged = mergeLead(lead, body, (url) => url.endsWith('quay.jpg'))
  return merged && { ...merged.lead, text: formatBody(merged.body).trim() }
}

it.each([
  ['alone', '![The quay at dawn](/img/quay.jpg)\n\nIt fell.', { alt: 'The quay at dawn', caption: null, credit: null }],
  [
    'with a credit',
    '![The quay](quay.jpg)\nPhoto: Ann Lee\n\nIt fell.',
    { alt: 'The quay', caption: null, credit: 'Ann Lee' },
  ],
  [
    'with a caption',
    '![The quay](quay.jpg "Before the storm.")\n\nIt fell.',
    { alt: 'The quay', caption: 'Before the storm.', credit: null },
  ],
  [
    'with a line below it',
    '![The quay](quay.jpg) *The quay in March.*\n\nIt fell.',
    { alt: 'The quay', caption: 'The quay in March.', credit: null },
  ],
])('the picture above a story is not shown again at its head: %s', (_name, markdown, expected) => {
  expect(merge(markdown)).toEqual({ src: 'quay.jpg', ...expected, text: 'It fell.' })
})

it('keeps what the frontmatter says of it', () => {
  expect(merge('![A](quay.jpg)\nPhoto by Bo\n\nIt fell.', { alt: 'Stones', credit: 'Ann Lee' })).toMatchObject({
    alt: 'Stones',
    credit: 'Ann Lee',
  })
})

it.each([
  ['another picture', '![A](ferry.jpg)\n\nIt fell.'],
  ['one further down', 'It fell.\n\n![A](quay.jpg)'],
  ['one with a paragraph of text beside it', `![A](quay.jpg) ${'It fell in the night. '.repeat(12)}`],
  ['one of two', '![A](quay.jpg) ![B](ferry.jpg)\n\nIt fell.'],
])('leaves %s where it stands', (_name, markdown) => {
  expect(merge(markdown)).toBeNull()
})
