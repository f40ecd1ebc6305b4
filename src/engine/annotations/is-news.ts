import { findCountedBefore } from '../figures/context/find-counted-before.ts'
import { isGivenAlone } from '../figures/context/is-given-alone.ts'
import { REPORTING_NOUNS, SMALL_REPORTING_NOUNS } from '../lexicon/reporting-nouns.ts'
import { singularOf } from '../text/inflection.ts'
import type { Figure, Span } from '../types.ts'

/** Up to this many documents or claims are the reporting's own; 300 documents are a find. */
const MAX_OWN = 12

/** The last word of a counted noun, in the singular: `conflicting reports` → `report`. */
const headOf = (noun: string): string =>
  singularOf(
    noun
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? '',
  )

/** Whether the counted things are the reporting's own: `two accounts`, `three ways`, `a dozen statements`. */
function countsReporting({ noun, value, max }: Figure): boolean {
  if (noun === null) return false
  const head = headOf(noun)
  return REPORTING_NOUNS.has(head) || (SMALL_REPORTING_NOUNS.has(head) && (value ?? max ?? 0) <= MAX_OWN)
}

/** Whether a date says for which day a figure of its sentence holds: `As of Friday 31 had died`. */
function datesCount(date: Figure, figures: readonly Figure[], sentences: readonly Span[]): boolean {
  if (date.iso === null) return false
  const around = sentences.find(({ start, end }) => start <= date.start && date.end <= end)
  return figures.some(
    ({ asOf, role, start, end }) =>
      role !== null && asOf === date.iso && around !== undefined && around.start <= start && end <= around.end,
  )
}

/** `owes the union 2.2 billion`: so great a number with nothing behind it that it could count is a sum. */
const isSum = (figure: Figure, text: string): boolean =>
  /\b(?:million|billion|trillion)$/.test(figure.text) &&
  /^\s*(?:[.,;:”"’)]|$|(?:in|to|from|for|over|by|on|at|into|and|last|this|a year|each)\b)/.test(
    text.slice(figure.end, figure.end + 20),
  )

/** What a bare number counts stands before it, or is what was just told. */
const isCounted = (figure: Figure, text: string): boolean =>
  isSum(figure, text) || findCountedBefore(text, figure.start) !== null || isGivenAlone(text, figure)

/**
 * Whether a figure is news, so that a page marks it: it has a role, is money or a share, has a unit, or counts something
 * that is not of the reporting itself, named behind it or before it. A date is only where a count of its sentence holds for
 * that day.
 *
 * @param figures all figures of the text.
 */
export function isNews(
  figure: Figure,
  figures: readonly Figure[],
  { text, sentences }: { text: string; sentences: readonly Span[] },
): boolean {
  if (figure.kind === 'ordinal' || figure.kind === 'time') return false
  if (figure.kind === 'date') return datesCount(figure, figures, sentences)
  if (figure.role !== null || figure.kind === 'money' || figure.kind === 'percent' || figure.unit !== null) return true
  if (figure.noun === null) return figure.kind === 'cardinal' && isCounted(figure, text)
  return !countsReporting(figure)
}
