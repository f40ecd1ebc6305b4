import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/engine/annotate.ts'

/** Who says what in a passage that pages show: `origin > relay`. */
function shownIn(text: string): string[] {
  const found = annotate(text).attributions.filter(({ confidence }) => confidence >= 0.65)
  return found.map(({ chain }) => chain.map(({ name }) => name).join(' > '))
}

/** Without this a reader does not learn that the paper has it from somebody. */
describe('an outlet that has it from somebody, in a sentence of its own', () => {
  it.each([
    ['According to the Kyiv Post, the ministry said it had not been consulted.', 'ministry > Kyiv Post'],
    ['Reuters reported on Monday that, according to the ministry, the port was shut.', 'ministry > Reuters'],
    ['Interfax cited the energy ministry as saying that the pipeline was empty.', 'energy ministry > Interfax'],
    ['Six miners were trapped, Reuters reported, citing the police.', 'police > Reuters'],
    [
      'State television, citing the interior ministry, said 40 men had drowned.',
      'interior ministry > state television',
    ],
    [
      'State television said, citing the interior ministry, that 40 men had drowned.',
      'interior ministry > state television',
    ],
    ['Reuters reported that the port was shut, citing two sailors.', 'two sailors > Reuters'],
  ])('%s', (text, expected) => {
    expect(shownIn(text)).toEqual([expected])
  })

  it('is the outlet alone where it cites a thing', () => {
    expect(shownIn('Six miners were trapped, Reuters reported, citing concerns about gas.')).toEqual(['Reuters'])
  })
})
