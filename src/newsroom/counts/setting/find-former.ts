import { FORMER } from '../../lexicon/counting.ts'

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

const PATTERN = new RegExp(
  `${FORMER.source}(?: \\p{L}+){0,3} (?:[£$€¥]\\s?)?(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s+(thousand|million|billion|trillion))?\\b`,
  'giu',
)

/** Numbers of a sentence, in digits, that another takes the place of: 1,200 of `1,500 jobs instead of 1,200`. */
export const findFormer = (text: string): number[] =>
  Array.from(text.matchAll(PATTERN), ([, digits = '', scale = '']) => {
    const value = Number(digits.replace(/,/g, ''))
    return value * (scales[scale.toLowerCase()] ?? 1)
  })
