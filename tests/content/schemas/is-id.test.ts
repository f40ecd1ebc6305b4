import { expect, it } from 'vitest'
import { isId, MAX_ID_BYTES } from '../../../src/content/schemas/is-id.ts'

it('takes the long names that archives have', () => {
  const name = '2018-01-26-staff-set-to-strike-over-changes-to-the-harbour-pension-as-the-board-claims-it-cannot-pay-in'
  expect(name.length).toBeGreaterThan(100)
  expect(isId(name)).toBe(true)
})

it('refuses a name that with its ending is too long for a disk, counted in bytes', () => {
  expect(isId('a'.repeat(MAX_ID_BYTES))).toBe(true)
  expect(isId('a'.repeat(MAX_ID_BYTES + 1))).toBe(false)
  expect(isId('й'.repeat(MAX_ID_BYTES / 2 + 1))).toBe(false)
})
