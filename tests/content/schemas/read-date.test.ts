import { describe, expect, it } from 'vitest'
import { inZone } from '../../../src/content/read/in-zone.ts'
import { readDate } from '../../../src/content/schemas/read-date.ts'

describe('readDate', () => {
  it.each([
    ['2026-02-07', '2026-02-07'],
    ['2026-02-07T18:30:00Z', '2026-02-07T18:30:00Z'],
    ['2026-02-07T18:30Z', '2026-02-07T18:30:00Z'],
    ['2026-02-07T18:30:00+01:00', '2026-02-07T18:30:00+01:00'],
    ['2026-02-07 18:30:00 +0100', '2026-02-07T18:30:00+01:00'],
    ['2026-02-07 18:30:00 UTC', '2026-02-07T18:30:00Z'],
    ['2026-02-07 18:30', '2026-02-07T18:30:00'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %s', (text, iso) => {
    expect(readDate(text)).toBe(iso)
  })

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-04-31T10:00:00Z',
    '2026-13-40',
    '0000-01-01',
    '2026-03-02T24:00:00Z',
    '2026-03-02T25:61:00Z',
    '2026-03-02T10:00:00+99:99',
    'yesterday',
    '7 February 2026',
  ])('takes %s for no date', (text) => {
    expect(readDate(text)).toBeNull()
  })
})

describe('inZone', () => {
  it.each([
    ['2026-05-01', 'America/New_York', '2026-05-01T00:00:00-04:00'],
    ['2026-01-05T18:30:00', 'America/New_York', '2026-01-05T18:30:00-05:00'],
    ['2026-05-01', 'UTC', '2026-05-01T00:00:00Z'],
    ['2026-05-01T18:30:00', 'Asia/Kathmandu', '2026-05-01T18:30:00+05:45'],
    ['2026-05-01T18:30:00+02:00', 'America/New_York', '2026-05-01T18:30:00+02:00'],
  ])('%s in %s is %s', (date, zone, iso) => {
    expect(inZone(date, zone)).toBe(iso)
  })

  it.each([
    ['2026-03-29T01:30:00', '2026-03-29T01:30:00+01:00'],
    ['2026-03-29T03:30:00', '2026-03-29T03:30:00+02:00'],
    ['2026-10-25T03:30:00', '2026-10-25T03:30:00+01:00'],
  ])('finds the offset of Berlin at %s, where clocks are changed', (date, iso) => {
    expect(inZone(date, 'Europe/Berlin')).toBe(iso)
  })
})
