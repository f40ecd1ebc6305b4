import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/engine/attributions/find-attributions.ts'
import { readText } from '../../../src/engine/text/read-text.ts'

/** A mark that begins or ends with white space stands askew on the page, and its words are not those of the story’s data. */
describe('what is said', () => {
  it.each([
    'e said n 9n’t \t but reported i',
    "e said n 9n't \t but reported i",
    'of \ront ß’ o 東京 says DF k',
    "- in source source reported twelve injured Tomas on whom n't says « ! : Brandt who 10-15 <b>",
    '\u202E nmed , T claimed at\u00A0ß»',
  ])('has no white space at its edges: %j', (text) => {
    const said = findAttributions(text, readText(text)).flatMap(({ content }) =>
      content.map(({ start, end }) => text.slice(start, end)),
    )
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter((words) => words !== words.trim())).toEqual([])
  })
})
