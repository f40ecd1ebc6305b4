import { describe, expect, it } from 'vitest'
import { makeFormat } from '../../../src/views/format/make-format.ts'

const tokyo = makeFormat({ language: 'en', timeZone: 'Asia/Tokyo' })

describe('dates on the page', () => {
  it('stand in the time zone of the site, so that a late story is filed under the day its readers lived', () => {
    expect(tokyo.dayKey('2026-02-07T18:30:00Z')).toBe('2026-02-08')
    expect(tokyo.day('2026-02-07T18:30:00Z')).toBe('Sunday 8 February 2026')
    expect(tokyo.fullDayAndTime('2026-02-07T18:30:00Z')).toBe('8 February 2026, 03:30 GMT+9')
    expect(tokyo.fullDayAndTime('2026-02-07')).toBe('7 February 2026')
    expect(tokyo.dayAndTime('2026-02-07T18:30:00Z')).toBe('Sunday 8 February 2026, 03:30 GMT+9')
  })

  it('of a day alone stay that day, and show no midnight', () => {
    const newYork = makeFormat({ language: 'en', timeZone: 'America/New_York' })
    expect(newYork.shortDay('2026-02-07')).toBe('7 Feb 2026')
    expect(newYork.dayKey('2026-02-07T00:00:00-05:00')).toBe('2026-02-07')
    expect(newYork.dayAndTime('2026-02-07T00:00:00-05:00')).toBe('Saturday 7 February 2026')
    expect(newYork.time('2026-02-07T00:00:00-05:00')).toBe('')
  })

  it('of midnight elsewhere are a moment like any other', () => {
    const newYork = makeFormat({ language: 'en', timeZone: 'America/New_York' })
    expect(newYork.dayKey('2026-06-01T00:00:00Z')).toBe('2026-05-31')
    expect(newYork.day('2026-06-01T00:00:00Z')).toBe('Sunday 31 May 2026')
  })

  it('name months', () => {
    expect(tokyo.month('2026-02')).toBe('February 2026')
  })

  it('that are no dates come back as they were', () => {
    expect(tokyo.day('soon')).toBe('soon')
    expect(tokyo.shortDay('')).toBe('')
  })
})
