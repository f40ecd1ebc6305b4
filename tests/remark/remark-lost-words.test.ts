import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import remarkLostWords from '../../src/remark/remark-lost-words.ts'
import { process } from './process.ts'

const found = (markdown: string) =>
  process(markdown, remarkGfm, remarkLostWords).file.messages.map(
    ({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`,
  )

describe('remarkLostWords', () => {
  it.each([
    [
      'a footnote that nothing refers to',
      'The quay.\n\n[^a]: Built in 1911.',
      '3:1 words-lost Unexpected footnote `[^a]`',
    ],
    [
      'a second footnote of one name',
      'The[^a].\n\n[^a]: One.\n\n[^a]: Two.',
      '5:1 words-lost Unexpected second footnote',
    ],
    [
      'a cell beyond the columns',
      '| a | b |\n|---|---|\n| c | d | e |',
      '3:9 words-lost Unexpected cell beyond the 2 columns',
    ],
    [
      'a footnote that is not there',
      'The *old*\nquay[^a] fell.',
      '2:5 marks-printed Unexpected `[^a]` without a footnote',
    ],
    ['a picture with a space', 'See ![the quay](my quay.jpg).', '1:5 marks-printed Unexpected space in the address'],
    ['a link with a space', 'See [it](/files/my report.pdf).', '1:5 marks-printed Unexpected space in the address'],
    ['a line with too few columns', '| a | b |\n|---|\n| c | d |', '2:1 marks-printed Unexpected line of a table'],
    [
      'a link of the web with a space',
      'See [it](https://example.org/my list.pdf).',
      '1:5 marks-printed Unexpected space',
    ],
    ['the same without https', 'See [it](www.example.org/my list) so.', '1:5 marks-printed Unexpected space'],
    [
      'a link that does not end',
      'He *said*:\n[the port](https://example.org/x. So',
      '2:1 marks-printed Unexpected `[the port](`',
    ],
    [
      'brackets the wrong way round',
      'See (the port)[https://example.org/x].',
      '1:5 marks-printed Unexpected `(the port)[',
    ],
    [
      'a space before the address',
      'See [the port] (https://example.org/x).',
      '1:5 marks-printed Unexpected space between',
    ],
    ['a label without an address', 'See [the port][quay].', '1:5 marks-printed Unexpected `[the port][quay]`'],
    ['a link to a story without an end', 'See [[quay-shut for more.', '1:5 marks-printed Unexpected `[[quay-shut`'],
    ['the same with half an end', 'See [[quay-shut|it].', '1:5 marks-printed Unexpected `[[quay-shut`'],
    ['in a cell', '| a | b |\n|---|---|\n| c | [[quay] |', '3:7 marks-printed Unexpected `[[quay`'],
    ['stars beside a space', 'He *was*\nnot **there ** at all.', '2:5 marks-printed Unexpected space within the stars'],
    ['stars behind a space', 'So ** there** it is.', '1:4 marks-printed Unexpected space within the stars'],
  ])('says at its place: %s', (_name, markdown, message) => {
    expect(found(markdown)).toEqual([expect.stringContaining(message)])
  })

  it('says nothing of what readers see as it was meant', () => {
    const right = [
      'The quay[^1] fell[^2], he said [sic](as she wrote it) of [^a-z] and [[a]].',
      'A \\[^3], `[^4]`, ![q](<my quay.jpg>), ![q](quay.jpg "The quay at dawn"), [x](b.pdf \'A title\').',
      '| a | b |\n|:--|--:|\n| c |  | |\n| d |',
      'A line | of words\n\n---\n\nHe said: - | -',
      '```\n[^5] ![a](b c.jpg)\n```',
      'See [it](https://example.org/a_(b)), <https://example.org/x>, https://example.org/y, [the port][quay] and `[[q`.',
      'Of [the port] (as it was) and (the port)[sic], \\[it](https://example.org/x y) and [1][2], a[i][j] and \\[[quay.',
      'See [[quay|the port]], [[a-b]], [[He] said so] and [![a](b.jpg)](https://example.org/x).',
      'He s**t on 2 ** 3 ** 4, a **bold** word, f*** and \\*\\*so \\*\\*.',
      '[quay]: https://example.org/quay',
      '[^1]: One.[^3]\n\n[^2]: Two.\n\n[^3]: Three.',
    ].join('\n\n')
    expect(found(right)).toEqual([])
  })

  it('says each of many in one line, at its own column', () => {
    const many = found('[^a] '.repeat(1_500))
    expect(many).toHaveLength(1_500)
    expect(many.at(-1)).toMatch(/^1:7496 /)
    expect(found(`${'![a '.repeat(1_500)}](b c`)).toEqual([])
  })
})
