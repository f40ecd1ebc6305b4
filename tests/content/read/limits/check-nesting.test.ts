import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { checkNesting } from '../../../../src/content/read/limits/check-nesting.ts'

function check(body: string) {
  const file = new VFile({ path: 'a.md', value: body })
  return [checkNesting(file, body), ...file.messages.map(({ line, ruleId, fatal }) => `${line} ${ruleId} ${fatal}`)]
}

describe('nesting', () => {
  it.each([
    ['quotations', `Text.\n\n${'>'.repeat(2000)} a`],
    ['quotations with spaces', `Text.\n\n${'> '.repeat(101)}a`],
    ['lists in a line', `Text.\n\n${'- '.repeat(1000)}a`],
    ['numbered lists', `Text.\n\n${'1. '.repeat(1000)}a`],
    ['elements', `Text.\n\n${'<b>'.repeat(2000)}`],
    ['emphasis', `Text.\n\n${'*a '.repeat(400)}b${' c*'.repeat(400)}`],
    ['underscores', `Text.\n\n${'_a '.repeat(400)}b${' c_'.repeat(400)}.`],
    ['elements with open ends', `Text.\n\n${'<table><tr><td>'.repeat(200)}`],
  ])('without end is an error with its line: %s', (_, body) => {
    expect(check(body)).toEqual([false, '3 nesting true'])
  })

  it('of a list down the page is an error where it is too deep', () => {
    const lines = Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`)
    expect(check(lines.join('\n'))).toEqual([false, '102 nesting true'])
  })

  it.each([
    ['dashes', `${'-'.repeat(500)}\n\n${'* '.repeat(40)}`],
    ['a long table row', `| ${'- | '.repeat(500)}`],
    ['paragraphs and breaks', '<p>A<br>B\n'.repeat(1000)],
    ['emphasis word by word', '*a* **b** _c_, '.repeat(5000)],
    ['marks that nobody closes', '*a _b '.repeat(5000)],
    ['closed elements', '<b>a</b> '.repeat(5000)],
    ['code that stands far to the right', `${' '.repeat(400)}a - b`],
  ])('is none in %s', (_, body) => {
    expect(check(body)).toEqual([true])
  })
})
