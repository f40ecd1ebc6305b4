import { describe, expect, it } from 'vitest'
import remarkDirectives from '../../../src/remark/remark-directives.ts'
import { process } from '../process.ts'

const found = (markdown: string) =>
  process(markdown, remarkDirectives).file.messages.filter(({ ruleId }) => ruleId === 'directive-near')

describe('what looks like a directive and is none', () => {
  it.each([
    ['So :clam[x]{source=a}', '1:4', 'did you mean `:claim`?'],
    ['A :claim[x{source=a}', '1:3', 'expected `]`'],
    ['A :claim[x]{source=a, they said', '1:3', 'end with `}`'],
    ['A\n:quote[“x,”]{by=“Ann Lee”} b', '2:1', 'curly'],
    [':claim [x]{source=a}', '1:1', 'space before `[`'],
    [':claim[x] {source=a}', '1:1', 'space before `{`'],
    ['A ::claim[x]{source=a}', '1:3', 'expected one'],
    ['A :claim[]{source=a}', '1:3', 'empty'],
    ['A :claim[x\n\ny]{source=a}', '1:3', 'expected `]`'],
    ['## :claim[x]{source=a}', '1:1', 'heading'],
    ['| a | b |\n|---|---|\n| c | :clam[x]{source=a} |', '3:7', 'did you mean `:claim`?'],
    ['<p>So\n:claim[x]{source=a}</p>', '2:1', 'in HTML'],
    ['<div><p>:clam[x]{source=a}</p></div>', '1:9', 'in HTML'],
    ['A :claim[the x ] is y]{source=a}', '1:3', 'within the words'],
    ['A :CLAIM[x]{source=a}', '1:3', 'did you mean `:claim`?'],
    ['A :Plain[x].', '1:3', 'did you mean `:plain`?'],
    ['A :claim(x){source=a}', '1:3', 'such as `:claim[…]{source=…}`'],
    ['A :claim{stance=denied}[x]', '1:3', 'such as `:claim[…]{stance=…}`'],
    ['A : claim[x]{source=a}', '1:3', 'such as `:claim[…]{source=…}`'],
    ['A :quotation[“x,”]{by="Ann Lee"} b', '1:3', 'such as `:quote[…]{by=…}`'],
    ['A :said[x]{via=wire}', '1:3', 'such as `:claim[…]{via=…}`'],
    ['A ：claim[x]{source=a}', '1:3', 'such as `:claim[…]{source=…}`'],
    ['A :claim【x】{source=a}', '1:3', 'such as `:claim[…]{source=…}`'],
  ])('is an error in %j', (markdown, place, words) => {
    const messages = found(markdown)
    expect(messages.map(({ line, column, fatal }) => [`${line}:${column}`, fatal])).toEqual([[place, true]])
    expect(messages[0]?.reason).toContain(words)
  })

  it.each([
    ':claim[x]{source=a} and :plain[y].',
    'The n:th boat; odds 1:3, :D, a:b[x]{y=1}, :note and :abbr[HTML]{title="x"}.',
    'The bill: claim[3] of four {sources below}; a note: {by hand}.',
    '| a | b |\n|---|---|\n| c | :claim[x]{source=a} at 12:30 |',
    '<p>At 12:30 <code>:claim[x]{source=a}</code></p>\n\n<!-- :clam[x]{source=a} -->',
    'A <b>:claim[x]{source=a}</b> b.',
    ':claim[The :figure[12 boats]{value=12} are shut]{source=a}.',
    ':claim[the x [sic] y]{source=a}, [a b]{#c} and :plain[x] (y]{z}.',
    'Set `:said[x]{by=a}`, :span[x]{class=by} and \\:said[x]{by=a}.',
    'Write `:claim[x` so, or \\:claim [x].',
  ])('is not in %j', (markdown) => {
    expect(found(markdown)).toEqual([])
  })
})
