import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { checkEncoding } from '../../../src/content/read/check-encoding.ts'

function check(text: string): string[] {
  const file = new VFile({ path: 'a.md', value: text })
  checkEncoding(file, text)
  return file.messages.map(({ line, column, reason }) => `${line}:${column} ${/“(.*?)”/u.exec(reason)?.[1]}`)
}

describe('letters that were decoded wrongly', () => {
  it.each([
    ['Text.\n\nSeÃ±or JosÃ© left.', ['3:3 SeÃ±or']],
    ['It cost Â£40.', ['1:9 Â£40.']],
    ['Leeâ€™s ferry', ['1:4 Leeâ€™s']],
    ['Lee â\u0080\u009cleftâ\u0080\u009d', ['1:5 â\u0080\u009cleftâ\u0080\u009d']],
  ])('are told with their place: %j', (text, expected) => {
    expect(check(text)).toEqual(expected)
  })

  it.each(['Señor José paid £40.', 'AMANHÃ', '«AMANHÃ»', 'Â la carte', 'Đà Nẵng, Ân, România', 'câ€', 'À bientôt'])(
    'are none in %s',
    (text) => {
      expect(check(text)).toEqual([])
    },
  )
})
