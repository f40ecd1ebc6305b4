import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/engine/index.ts'
import type { Analysis, Span } from '../../src/engine/types.ts'
import { threadTime } from '../thread-time.ts'

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  "''",
  '``',
  '«',
  '»',
  '\n',
  '\n\n',
  ' ',
  ' ',
  ' ',
  ' ',
  ',',
  '.',
  ':',
  ';',
  '—',
  '(',
  ')',
  '?',
  '!',
  '…',
  '[',
  ']',
  '😀',
  '\ud800',
  '\udc00',
  '\u0000',
  '\ufeff',
  '\u2028',
  'é',
  'Ann Lee',
  'Liveuamap',
  'said',
  'told',
  'reported',
  'according to',
  'per',
  'that',
  'the minister',
  'He',
  'she',
  'Gen.',
  'U.S.',
  '12',
  '$3.5bn',
  'killed',
  'on Tuesday',
  'Reuters',
  'officials',
  'ROE:',
  'voters’',
  'don’t',
  'accused',
  'of',
  'the plan',
)

const spansOf = ({ sentences, paragraphs, attributions, quotations, figures, names, problems }: Analysis): Span[] => [
  ...sentences,
  ...paragraphs,
  ...attributions.flatMap(({ chain, cue, content, quoted }) => [
    ...chain.flatMap(({ spans }) => spans),
    ...cue,
    ...content,
    ...quoted,
  ]),
  ...quotations,
  ...figures,
  ...names,
  ...problems,
]

describe('annotate takes any text', () => {
  it('never throws, and every span lies in the text: 10,000 texts made of what news is made of', {
    timeout: 300_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join(parts.length % 2 ? ' ' : '')
        for (const { start, end } of spansOf(annotate(text, { date: '2026-02-07' }))) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
        }
      }),
      { numRuns: 10_000 },
    )
  })

  it('gives the same analysis for the same text', () => {
    const text = '“We will go,” said Ann Lee on Tuesday. Twelve people had died, according to Reuters.'
    expect(annotate(text)).toEqual(annotate(text))
  })

  it('finds nothing in nothing', () => {
    expect(annotate('')).toEqual({
      sentences: [],
      paragraphs: [],
      attributions: [],
      quotations: [],
      figures: [],
      names: [],
      problems: [],
    })
  })

  it('says in which attribution a figure stands', () => {
    const { attributions, figures } = annotate('The ministry said 12 people had died. It rained for 3 days.')
    expect(figures.map(({ text, attribution }) => [text, attribution])).toEqual([
      ['12', 0],
      ['3 days', null],
    ])
    expect(attributions).toHaveLength(1)
  })

  it.each([
    '“',
    '”',
    '‘a ',
    '" ',
    '. ',
    'a.',
    '\n\n',
    ', ',
    'said ',
    '“a,” he said. ',
    '( ',
    '“a\n\n',
    'x, he said, y ',
    'LEE: a\n\n',
  ])('does not hang on 60,000 characters of nothing but %j', { timeout: 60_000 }, (piece) => {
    expect(threadTime(() => annotate(piece.repeat(60_000 / piece.length)))).toBeLessThan(5_000)
  })

  it.each([
    'FEDERALOFFICIALSOFTHEGREATUNIONOFALLTHEHARBOURS5 said that the quay is shut. He said it was late.',
    '“It is shut,” said THEHARBOURANDFERRYBOARDOFTHENORTHERNISLANDS_2 on Monday.',
    'The quay is shut, reported THENORTHERNISLANDSHARBOURANDFERRYGAZETTE/2.',
  ])('a word of many capitals does not hang a build: %s', (text) => {
    expect(threadTime(() => annotate(text))).toBeLessThan(2_000)
  })

  it.each(['a', 'A', 'Aa', 'É'])('does not hang on a word of 100,000 letters %j', (piece) => {
    expect(threadTime(() => annotate(`${piece.repeat(100_000 / piece.length)} said Ann Lee.`))).toBeLessThan(2_000)
  })

  it('takes time in proportion to the length, so that a long story does not hang a build', { timeout: 120_000 }, () => {
    const passage =
      'Twelve people had died, the ministry said on Tuesday. “We will go,” said Ann Lee, a nurse. It was late. '
    annotate(passage.repeat(100))
    const short = passage.repeat(200)
    const long = passage.repeat(3200)
    const perUnit = (text: string) => Math.min(...[0, 1, 2].map(() => threadTime(() => annotate(text)))) / text.length
    expect(perUnit(long)).toBeLessThan(perUnit(short) * 3)
  })
})

describe('what is only made of a statement', () => {
  it('is no mark, and may still tell who is meant next', () => {
    const text =
      'Angela Rayner said it was wrong. Her comments were echoed by Izzy Lenga, the union’s vice-president. She said: “We are not censoring free speech.”'
    const { attributions } = annotate(text)
    const said = attributions.map(({ chain, content }) => [
      chain[0]?.name,
      content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    ])
    expect(said).toEqual([
      ['Angela Rayner', 'it was wrong'],
      ['Izzy Lenga', '“We are not censoring free speech.”'],
    ])
  })
})

describe('a transcript in quotation marks', () => {
  it('is said by those whose labels stand before it, called by their names, and what is asked by nobody', () => {
    const text = [
      'Pence: she will not come',
      'Mike Pence said on Sunday that his running mate was only mocking them.',
      'Partial transcript as follows:',
      '"WALLACE: Will Gennifer Flowers actually be there tomorrow night?',
      '"PENCE: She will not be attending the debate tomorrow night.',
      '"WALLACE: Do you really see those two as equivalent?',
      '"PENCE: Well, look, he knows as much about security as I do about basketball."',
    ].join('\n\n')
    const said = annotate(text).attributions.flatMap(({ chain, content, confidence }) =>
      confidence < 0.6
        ? []
        : [`${chain[0]?.name}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`],
    )
    expect(said).toEqual([
      'Mike Pence: that his running mate was only mocking them',
      'Mike Pence: She will not be attending the debate tomorrow night.',
      'Mike Pence: Well, look, he knows as much about security as I do about basketball."',
    ])
  })
})
