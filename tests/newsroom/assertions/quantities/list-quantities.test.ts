import { describe, expect, it } from 'vitest'
import { listQuantities } from '../../../../src/newsroom/assertions/quantities/list-quantities.ts'

const tell = (text: string): string[] =>
  listQuantities(text).map(({ of, value, nouns, start, end }) =>
    [of, value, nouns.join('+'), text.slice(start, end)].filter((it) => it !== '').join(' '),
  )

describe('what numbers, times and days measure or count', () => {
  it.each<[text: string, ...told: string[]]>([
    ['eleven lorries burned at 7.04pm', 'count 11 lorry+burn eleven', 'clock 424 at 7.04'],
    ['they came at 19:04, on Monday', 'clock 424 at 19:04', 'weekday 1 on Monday'],
    ['the union put the average at 30,000', 'count 30000 30,000'],
    ['it was put at 12,5 and at 99', 'count 12 12', 'count 99 99'],
    ['put the number of lorries at more than 1,200', 'count 1200 lorry 1,200'],
    ['the count of empty flats was nearer 40', 'count 40 empty+flat 40'],
    ['on 3 May two were held for five hours', 'date 158 3 May', 'count 2 two', 'time 5 five'],
  ])('%s', (text, ...told) => {
    expect(tell(text)).toEqual(told)
  })
})
