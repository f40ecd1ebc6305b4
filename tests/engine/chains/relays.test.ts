import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/engine/index.ts'

/** Who is shown as having passed on each statement of a text. */
const relaysOf = (text: string, publisher?: string): string[] =>
  annotate(text, publisher ? { publisher } : {}).attributions.map(({ chain }) =>
    chain
      .slice(1)
      .map(({ name }) => name)
      .join(' < '),
  )

/** Without this a page says of a statement that it came through one who only heard it, or hides who passed it on. */
describe('relays', () => {
  it('takes the last word of a paper’s name for the paper', () => {
    expect(
      relaysOf('The boat sank, the Washington Post reported. Lee told a friend she would row home, the Post reported.'),
    ).toContain('Washington Post')
  })

  it('never takes the site’s own publisher for a relay', () => {
    const text = '“It will hold,” Ann Lee told the Orsk Courier. The wall has moved, she told the paper.'
    expect(relaysOf(text, 'Orsk Courier').filter(Boolean)).toEqual([])
  })
})
