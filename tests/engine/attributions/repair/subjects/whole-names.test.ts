import { describe, expect, it } from 'vitest'
import {
  withApposedName,
  withTitledName,
  withWholeByname,
  withWholeFirm,
  withWholeMinistry,
  withWholeOutlet,
} from '../../../../../src/engine/attributions/repair/subjects/whole-names.ts'
import { readRoles } from '../../../support/read-roles.ts'

function sourceOf(marked: string, repair = withWholeByname): string {
  const { text, raw } = readRoles(marked)
  const { source } = repair(text, raw.at(-1)!)
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

describe('a firm’s and an outlet’s name', () => {
  it.each([
    ['Marks & [source Spencer] [cue said] [content it was late].', 'Marks & Spencer'],
    ['Marks and [source Spencer] [cue said] [content it was late].', 'Marks and Spencer'],
    ['Lee and [source Spencer] [cue said] [content it was late].', 'Spencer'],
  ])('has both sides of its sign: %s', (marked, expected) => {
    expect(sourceOf(marked, withWholeFirm)).toBe(expected)
  })

  it('begins where that of a ministry does', () => {
    const whole = (marked: string) => sourceOf(marked, withWholeMinistry)
    expect(
      whole('The Department for Levelling Up, [source Housing and Communities] [cue said] [content it was late].'),
    ).toBe('The Department for Levelling Up, Housing and Communities')
    expect(whole('In the Department for Transport, [source Ann Lee] [cue said] [content it was late].')).toBe('Ann Lee')
  })

  it.each([
    ['Times [source Higher Education] [cue reported] [content that it was late].', 'Times Higher Education'],
    ['It closed. New [source Scientist] [cue reported] [content that it was late].', 'New Scientist'],
    ['The Times [source Ann Lee] [cue reported] [content that it was late].', 'Ann Lee'],
  ])('begins where a known one does: %s', (marked, expected) => {
    expect(sourceOf(marked, withWholeOutlet)).toBe(expected)
  })
})

describe('what stands behind a title', () => {
  const partsOf = (marked: string): string => {
    const { text, raw } = readRoles(marked)
    const { source, cue } = withTitledName(text, raw[0]!)
    return [source, cue].map(([it]) => text.slice(it!.start, it!.end)).join(' | ')
  }

  it('is a name and no verb', () => {
    expect(partsOf('[source Ms] [cue Pointing said] [content it was late].')).toBe('Ms Pointing | said')
    expect(partsOf('[source Dr Are] [cue says] [content it was late].')).toBe('Dr Are | says')
    expect(partsOf('[source The doctor] [cue said] [content it was late].')).toBe('The doctor | said')
  })
})

describe('the name behind a comma of a source that is told by what it is', () => {
  it.each([
    ['[content It shut], [cue according to] [source its founder], Giles Larch, who wept.', 'its founder, Giles Larch'],
    ['[content It shut], [cue according to] [source its founder], London, who wept.', 'its founder'],
    ['[content It shut], [cue according to] [source the owners], Giles Larch, who wept.', 'the owners'],
  ])('%s', (marked, expected) => {
    expect(sourceOf(marked, withApposedName)).toBe(expected)
  })
})
