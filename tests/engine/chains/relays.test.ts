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

  it('takes whoever a sentence says quoted somebody for the relay, though the statement stands before', () => {
    const text =
      'The number of thefts has fallen, Marta Brandao, head of the shop union was quoted by Spanish Lusa Nova News Agency as saying. “It is too early to talk of the total,” she said.'
    expect(relaysOf(text)).toEqual(['Lusa Nova News Agency', 'Lusa Nova News Agency'])
  })

  it.each([
    'The mayor said the wall has moved, it reported.',
    'The mayor, quoted by it, said the wall has moved.',
    'Asked by reporters if the wall would hold, Ann Keld replied, “Yes. I think it will hold.”',
  ])('names no relay that may be anybody: %s', (text) => {
    const { attributions } = annotate(text)
    expect(attributions.map(({ chain }) => chain.length)).toEqual([1])
  })

  it('takes what is called a channel for no person', () => {
    const { attributions } = annotate(
      '“We lost it all,” Ann Lee told Nowcast, a Keld channel. He said it began in a shed.',
    )
    expect(attributions.map(({ chain }) => chain.map(({ name }) => name))).toEqual([['Ann Lee', 'Nowcast'], [null]])
  })

  it.each([
    ['During the talks Petrov also accused Kyiv of refusing to let the troops leave, the Kremlin said.', 'Kremlin'],
    ['Witnesses claimed they heard the man shout, according to a statement from Ine Van Wyck.', 'Ine Van Wyck'],
    ['The report found that the valve was open, officials said.', 'officials'],
    ['The clerk denied taking the money, according to court documents.', 'court documents'],
    ['“It will hold,” Ann Lee said to BBC Radio 4.', 'BBC Radio 4'],
    [
      'While Petrov described the report as “premature”, state radio, citing insiders, reported on Friday that it was done.',
      'state radio',
    ],
    ['The Harbour Post reported, citing Ida Holm, that the valve was open.', 'Harbour Post'],
    ['“It was a terrible risk,” said Ann Lee to the Harbour Post.', 'Harbour Post'],
  ])('finds who passes on what another said: %s', (text, relay) => {
    expect(relaysOf(text)).toContain(relay)
  })

  it.each([
    'Fifty law firms announced mergers in May, according to a survey by Altman Weir.',
    'The board says too little and does too much, Ida Holm said.',
    'He said he was tired, Ida Holm said.',
    'The team found that the valve was open, officials said.',
    'The bishop wrote to the widow in May, his secretary said.',
    'Volvo Chief Executive Hans Samuelson told reporters that it would not sell, confirming a decision first reported by the Financial Times.',
    'The Kremlin has denied reports that Petrov is ill. via REUTERS',
  ])('finds none where nobody passes on words: %s', (text) => {
    expect(relaysOf(text).filter(Boolean)).toEqual([])
  })
})
