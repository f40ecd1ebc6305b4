import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { checkRepetition } from '../../../../src/content/read/limits/check-repetition.ts'

function check(body: string) {
  const file = new VFile({ path: 'a.md', value: body })
  return [checkRepetition(file, body), ...file.messages.map(({ line, ruleId, fatal }) => `${line} ${ruleId} ${fatal}`)]
}

describe('repetition', () => {
  it.each([
    ['links that nobody closes', `Text.\n\n${'[a](<b'.repeat(5000)}`, 3],
    ['brackets that nobody opened', `Text.\n\n${'](a'.repeat(5000)}`, 3],
    ['links line by line', '[a](<b\n'.repeat(5000), 2001],
    ['comments that nobody closes', `Text.\n\n${'a <!-- '.repeat(2000)}`, 3],
    ['underlined headings', 'a\n-\n'.repeat(2000), 2002],
    ['words in italics', `Text.\n\n${'*a **b** c* '.repeat(5000)}`, 3],
    ['words struck out', `Text.\n\n${'~~a '.repeat(20_000)}`, 3],
    ['items of a list', `a\n\n${'- a\n'.repeat(30_000)}`, 10_003],
    ['footnotes', 'a[^1]\n\n[^1]: b\n\n'.repeat(1200), 4003],
    ['runs of backticks', `Text.\n\n${'`'.repeat(101)}a`, 3],
  ])('without end is an error with its line: %s', (_, body, line) => {
    expect(check(body)).toEqual([false, `${line} repetition true`])
  })

  it.each([
    ['paragraphs with links', '[a](b) and [c](d).\n\n'.repeat(20_000)],
    ['a long table with links', '| [a](b) | [c](d) |\n'.repeat(20_000)],
    ['a paragraph of names in bold', '**Ann Lee**, '.repeat(4000)],
    ['a long list', '- a\n'.repeat(9000)],
    ['a chapter with notes', 'a[^1]\n\n[^1]: b\n\n'.repeat(900)],
    ['a list of links', '- [a](b) and [c](d)\n'.repeat(5000)],
    ['rules between paragraphs', 'a\n\n---\n\n'.repeat(5000)],
    ['paragraphs in italics', '*a* and **b**\n\n'.repeat(20_000)],
    ['lists of a reference work', '- a\n- b\n\nText.\n\n'.repeat(5000)],
    ['fences', '````\n```\n````\n'.repeat(5000)],
  ])('is none in %s', (_, body) => {
    expect(check(body)).toEqual([true])
  })
})
