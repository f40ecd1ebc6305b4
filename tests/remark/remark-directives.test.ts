import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import remarkDirectives from '../../src/remark/remark-directives.ts'
import { threadTime } from '../thread-time.ts'
import { process } from './process.ts'

describe('remark-directives', () => {
  it('has a plugin as its only default, and does not throw without options', () => {
    expect(() => process('Plain.', remarkDirectives)).not.toThrow()
  })

  it('reads an override and keeps the words it stands round', () => {
    const { html, messages } = process('The :claim[bill is *dead*]{source=ann stance=denied}.', remarkDirectives)
    expect(html).toBe('<p>The <span>bill is <em>dead</em></span>.</p>')
    expect(messages).toEqual([])
  })

  it.each([
    ['a colon before a word', 'Note:this is prose.', '<p>Note:this is prose.</p>'],
    [
      'a foreign directive with a label',
      'See :abbr[the *HTML*]{title="x"} here.',
      '<p>See :abbr[the <em>HTML</em>]{title="x"} here.</p>',
    ],
    ['a leaf directive', '::video[A film]{src=x}', '<p>::video[A film]{src=x}</p>'],
    ['a container', ':::note\nMind the *gap*.\n:::', '<p>:::note</p>\n<p>Mind the <em>gap</em>.</p>\n<p>:::</p>'],
    ['one of ours that holds nothing', 'An empty :claim stands.', '<p>An empty :claim stands.</p>'],
  ])('gives back %s as it was written', (_name, markdown, html) => {
    expect(process(markdown, remarkDirectives).html).toBe(html)
  })

  it.each([
    [
      'an attribute that does not exist',
      ':claim[x]{sorce=ann}',
      '1:1-1:21: Unexpected attribute `sorce` of `:claim`, expected one of source, via, stance, status',
    ],
    [
      'a stance that does not exist',
      'It :claim[x]{stance=sure}',
      '1:4-1:26: Unexpected stance `sure`, expected one of asserted, denied, declined, hedged',
    ],
    [
      'an attribute given twice',
      ':claim[x]{source=ann source="Bo Ray" via=a via=b}',
      '1:1-1:50: Unexpected second `source` of `:claim`, expected one; the last of them counts',
    ],
    [
      'a least number above the greatest',
      ':figure[some]{min=5 max=2}',
      '1:1-1:27: Unexpected min `5` above max `2`, expected the lesser first',
    ],
    [
      'a date that is none',
      ':figure[5 boats]{value=5 date=tomorrow}',
      '1:1-1:40: Unexpected date `tomorrow`, expected one such as 2026-02-07',
    ],
    [
      'a value that is no number',
      ':figure[some]{value=some}',
      '1:1-1:26: Unexpected value `some`, expected a number in digits',
    ],
  ])('says what is wrong with %s, and where', (_name, markdown, message) => {
    expect(process(markdown, remarkDirectives).messages).toEqual([message])
  })

  it.each([':claim[x]{source=“ann” stance=denied}', ':claim[x]{source=ann stance=’denied’}', ':quote[x]{by=«ann»}'])(
    'refuses curly quotation marks once, and reads what is between them: %s',
    (markdown) => {
      const { file } = process(markdown, [remarkDirectives, { knownSources: ['ann'] }])
      expect(file.messages.map(({ ruleId, fatal }) => `${ruleId} ${fatal}`)).toEqual(['directive-near true'])
    },
  )

  it.each([
    ['via=coastwire', ['coastwire']],
    ['via="coastwire herald"', ['coastwire', 'herald']],
    ['via=coastwire via=herald', ['coastwire', 'herald']],
    ['via="coastwire, herald"', ['coastwire', 'herald']],
    ['via="Coast Wire"', ['Coast Wire']],
    ['via="the wire"', ['the wire']],
    ['via=""', undefined],
  ])('reads relays from the source outward: %s', (written, expected) => {
    const seen: unknown[] = []
    const look = () => (tree: Root) => visit(tree, 'textDirective', (node) => void seen.push(node.data?.override))
    process(`:claim[x]{source=ann ${written}}`, [remarkDirectives, { knownSources: ['the wire'] }], look)
    expect(seen).toEqual([{ kind: 'claim', source: 'ann', ...(expected && { via: expected }) }])
  })

  it('refuses each relay that is nearly one of the registry', () => {
    const { file } = process(':claim[x]{source=ann via="coastwire heralt"}', [
      remarkDirectives,
      { knownSources: ['ann', 'coastwire', 'herald'] },
    ])
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'Unexpected via `heralt`, expected a registered source, did you mean `herald`?',
    ])
  })

  it('refuses a source that is not registered, with a guess', () => {
    const { file } = process(':claim[x]{source=liveumap}', [remarkDirectives, { knownSources: ['liveuamap', 'idf'] }])
    const [message] = file.messages
    expect(message?.reason).toBe(
      'Unexpected source `liveumap`, expected a registered source, did you mean `liveuamap`?',
    )
    expect(message?.fatal).toBe(true)
    expect(message?.ruleId).toBe('source-not-in-registry')
  })
  it('takes a name that nobody registered for a name, with a suggestion', () => {
    const { file } = process(':quote[x]{by="Ann Lee"}', [remarkDirectives, { knownSources: ['liveuamap', 'idf'] }])
    expect(file.messages.map(({ fatal }) => fatal)).toEqual([undefined])
  })

  it('turns many colons of one paragraph back into words in linear time', () => {
    expect(threadTime(() => process('a :b '.repeat(40_000), remarkDirectives))).toBeLessThan(5_000)
  })
})
