import { expect, it } from 'vitest'
import { updatedAfter } from '../../../src/import/head/updated-after.ts'

it.each([
  ['2026-02-07T23:00:00+02:00', '2026-02-07T22:00:00Z', true, 'an hour later, in another zone'],
  ['2026-02-07T22:00:00Z', '2026-02-07T23:00:00+02:00', false, 'an hour earlier, in another zone'],
  ['2026-02-07', '2026-02-07T18:30:00Z', true, 'later on the day'],
  ['2026-02-07T18:30:00', '2026-02-07T18:31:00', true, 'a minute later, without a zone'],
  ['2026-02-07', '2026-02-07', false, 'on the same day'],
  [null, '2026-02-07', false, 'without a date of publication'],
])('an update of %s at %s: %s, %s', (published: string | null, updated: string, isLater: boolean, _how: string) => {
  expect(updatedAfter(published, updated)).toBe(isLater ? updated : null)
})
