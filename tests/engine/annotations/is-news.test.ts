import { expect, it } from 'vitest'
import { annotate, listAnnotations } from '../../../src/engine/index.ts'

const shownOf = (text: string): string[] => {
  const annotations = listAnnotations(text, annotate(text, { date: '2026-02-07' }))
  return annotations.flatMap((it) => (it.kind === 'figure' ? [it.figure.text] : []))
}

it.each([
  ['a casualty, and the day it holds for', 'On Friday 18 people were killed in Darun.', ['Friday', '18']],
  [
    'no day in another sentence than its count',
    'The digest is of Friday. On Friday 18 people were killed in Darun.',
    ['Friday', '18'],
  ],
  ['money and shares', 'The port cost $4m, 12% more than planned.', ['$4m', '12%']],
  ['units', 'The wall is 3 metres high and took 40 days.', ['3 metres', '40 days']],
  ['what is counted', 'The council closed nine schools and 14 clinics.', ['nine', '14']],
  ['a number given in place of another', 'About 300 marched. The union spoke of 2,000.', ['300', '2,000']],
  [
    'a number that is said to be the true one',
    'About 300 came, police said. Marchers said it was nearer 900.',
    ['300', '900'],
  ],
  ['a number that somebody keeps to', 'It will cost 48 jobs, the firm said; the union stuck to its 90.', ['48', '90']],
  ['a bare number that somebody got', 'Dairies pay 31 cents a litre. The group said it paid 38.', ['31 cents', '38']],
  ['a bare number whose noun stands before its verb', 'The number of cancelled flights was 137, it said.', ['137']],
  ['a bare number in few words', 'The union said 22 men had been moved; 60 had been, the town said.', ['22', '60']],
  [
    'a small number where nothing but a count is given so',
    'It will cost 2m marks, he said. Daud put it at five.',
    ['2m marks', 'five'],
  ],
  ['a bare number of people and what befell them', 'By noon 167 had been rescued.', ['167']],
  ['how many signed', 'More than 115,000 students have signed the petition.', ['115,000']],
  ['the share of those who say so', 'Just 18% of sailors said they trusted the ferry.', ['18%']],
  ['a fraction of them', 'Three-quarters of tenants think the mayor should resign.', ['Three-quarters']],
  ['papers where they are many', 'Police seized 300 documents.', ['300']],
])('a page marks %s', (_what, text, words) => {
  expect(shownOf(text)).toEqual(words)
})

it.each([
  ['days and dates on which no count hangs', 'The talks resumed on Tuesday and end on 9 March 2026, at noon.'],
  [
    'the reporting’s own things',
    'Two reports and three accounts differ in four places, and there are two ways to read them.',
  ],
  ['few documents', 'The minister cited two documents and three statements.'],
  ['ordinals', 'It was the second phase and the third round.'],
  ['how many people spoke', 'Two officials said that the bridge was open.'],
  ['bare numbers', 'He shouted 12 and left; the other said 14.'],
  ['years', 'The law of 1979 was changed in 2004.'],
])('a page leaves out %s', (_what, text) => {
  expect(shownOf(text)).toEqual([])
})
