import { describe, expect, it } from 'vitest'
import { sinceThen } from '../../../src/views/archive/since-then.ts'
import { emptyNewsroom, siteIndex, story } from '../make-site-index.ts'

const stories = [
  story('bridge', {
    title: 'The bridge',
    published: '2026-03-02T08:00:00Z',
    updated: '2026-03-05T09:00:00Z',
    corrections: [{ date: '2026-03-04T00:00:00Z', text: 'It was shut on Monday.' }],
  }),
  story('tide', { title: 'The tide', published: '2026-03-03T08:00:00Z', updated: '2026-03-03T10:00:00Z' }),
  story('ferry', { title: 'The ferry', published: '2026-03-06T08:00:00Z', updated: '2026-03-07T08:00:00Z' }),
]
const whole = siteIndex({ stories, newsroom: emptyNewsroom })
const entries = (key: string) =>
  sinceThen(key, whole).map(({ story: { text }, what, date }) => `${text}: ${what} ${date.iso.slice(0, 10)}`)

describe('what has changed since', () => {
  it('tells what became, after a day, of what was published by then', () => {
    expect(entries('2026-03-03')).toEqual(['The bridge: updated 2026-03-05', 'The bridge: corrected 2026-03-04'])
    expect(entries('2026-03-04')).toEqual(['The bridge: updated 2026-03-05'])
  })

  it('says nothing of a change on the day itself, nor of what was not out yet', () => {
    expect(entries('2026-03-05')).toEqual([])
    expect(entries('2026-03-01')).toEqual([])
  })

  it('goes by months too', () => {
    expect(entries('2026-03')).toEqual([])
  })
})
