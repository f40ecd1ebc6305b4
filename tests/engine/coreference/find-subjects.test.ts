import { expect, it } from 'vitest'
import { findSubjects } from '../../../src/engine/coreference/antecedents/find-subjects.ts'
import { readText } from '../../../src/engine/text/read-text.ts'

it.each([
  ['The opposition party voted against the plan.', ['opposition party']],
  ['But several local fishermen have left.', ['several local fishermen']],
  ['A report by the port found cracks.', ['a report']],
  ['Its harbour committee met on Monday.', []],
  ['The pier is the committee’s.', []],
  ['Ann Lee left. The weather was fine.', []],
  ['“The committee met,” Ann Lee said.', []],
])('subjects that are not named, in %j', (text, expected) => {
  const { sentences, quotations } = readText(text)
  expect(findSubjects(text, sentences, quotations).map(({ name }) => name)).toEqual(expected)
})
