import { describe, expect, it } from 'vitest'
import { withWholeByname } from '../../../../../src/engine/attributions/repair/subjects/whole-bynames.ts'
import { readRoles } from '../../../support/read-roles.ts'

function sourceOf(marked: string): string {
  const { text, raw } = readRoles(marked)
  const { source } = withWholeByname(text, raw.at(-1)!)
  return text.slice(source[0]!.start, source[0]!.end)
}

/** Without this a page calls a speaker by half a name. */
describe('a name that a byname parts is one', () => {
  it.each([
    ['[content “No,”] [cue said] [source Elsa] “Tank” Brodie.', 'Elsa “Tank” Brodie'],
    ['Tom “Tank” [source Brodie] [cue said] [content it was late].', 'Tom “Tank” Brodie'],
  ])('%s', (marked, expected) => {
    expect(sourceOf(marked)).toBe(expected)
  })

  it.each([
    ['[content “No,”] [cue said] [source Elsa]. “Tank” Brodie left.', 'Elsa'],
    ['Reading “Tank” [source Brodie] [cue said] [content it was late].', 'Brodie'],
    ['[content “No,”] [cue said] [source the mayor] “Tank” Brodie.', 'the mayor'],
  ])('nothing else is: %s', (marked, expected) => {
    expect(sourceOf(marked)).toBe(expected)
  })
})
