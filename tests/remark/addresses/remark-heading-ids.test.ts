import { describe, expect, it } from 'vitest'
import remarkHeadingIds from '../../../src/remark/addresses/remark-heading-ids.ts'
import { process } from '../process.ts'

const ids = (markdown: string) => [...process(markdown, remarkHeadingIds).html.matchAll(/<h\d(?: id="([^"]*)")?>/g)]
const named = (markdown: string) => ids(markdown).map(([, id]) => id)

describe('remarkHeadingIds', () => {
  it('does not throw without headings', () => {
    expect(process('Plain.', remarkHeadingIds).html).toBe('<p>Plain.</p>')
  })

  it.each([
    ['## Part two', 'part-two'],
    ['## What’s next for *Keld*?', 'whats-next-for-keld'],
    ['### 2. The `quay` & its port', '2-the-quay--its-port'],
    ['## Über uns', 'über-uns'],
    ['## Что дальше', 'что-дальше'],
    ['## ???', undefined],
  ])('gives a heading the id that other generators give it: %s', (markdown, id) => {
    expect(named(markdown)).toEqual([id])
  })

  it('gives no id twice, nor one that the page has', () => {
    expect(named('## Aid\n\n## Aid\n\n## Aid 1\n\n## Changes\n\n## Notes 1')).toEqual([
      'aid',
      'aid-1',
      'aid-1-1',
      'heading-changes',
      'heading-notes-1',
    ])
  })

  it.each([
    ['[below](#part-two)', '#part-two'],
    ['[below](#Part-Two)', '#part-two'],
    ['[below](#Part%20two)', '#part-two'],
    ['[below](#changes)', '#heading-changes'],
    ['[below](#part-two-1)', '#part-two-1'],
    ['[a note](#note-12-boats)', '#note-12-boats'],
    ['[up](#)', '#'],
    ['[there](https://example.org/#nowhere)', 'https://example.org/#nowhere'],
  ])('leads %s to %s without a message', (link, href) => {
    const { html, messages } = process(`${link}\n\n## Part two\n\n## Part two\n\n## Changes`, remarkHeadingIds)
    expect(html).toContain(`<a href="${href}">`)
    expect(messages).toEqual([])
  })

  it('says where a link leads to no heading, and which was meant', () => {
    const { file } = process('See [it](#part-tow) and [that](#nowhere).\n\n## Part two', remarkHeadingIds)
    expect(file.messages.map((it) => `${it.line}:${it.column} ${it.ruleId} ${it.fatal} ${it.reason}`)).toEqual([
      '1:5 heading-missing false Unexpected link to `#part-tow`, expected a heading of this text, did you mean `#part-two`?',
      '1:25 heading-missing false Unexpected link to `#nowhere`, expected a heading of this text',
    ])
  })
})
