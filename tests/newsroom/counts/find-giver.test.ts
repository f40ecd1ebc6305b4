import { expect, test } from 'vitest'
import { findStatement } from '../../../src/newsroom/counts/setting/find-giver.ts'

test('whoever says a sentence is told by its words', () => {
  expect(findStatement('The coastguard said that nobody was hurt.')).toEqual({
    giver: ['coastguard'],
    content: 'nobody was hurt.',
  })
})

test.each([
  'The brakes of tram 14 were examined in May, Mr Fjeld said, and no driver had reported a defect in them since.',
  'Nobody said that it was safe.',
  'None of the drivers reported it.',
])('words that name nobody are no voice: %s', (text) => {
  expect(findStatement(text)).toBeNull()
})
