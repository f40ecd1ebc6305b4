import type { Figure } from '../../engine/index.ts'
import { figureValue } from '../format/figure-value.ts'
import type { SiteIndex } from '../types.ts'

/** Number from which words are harder to read than digits: `sixty-eight` needs no help, `half a million` does. */
const MIN_SPELLED_OUT = 1000

/** What a figure says beyond its own words: the number in digits, role, place, date, part of a change. */
export function figureFacts({ format, words }: Pick<SiteIndex, 'format' | 'words'>, figure: Figure): string[] {
  const value = figureValue({ format, words }, figure)
  const text = figure.text.toLowerCase()
  const { change } = figure
  return [
    ...(value !== '' && !/\d/.test(text) && (figure.value ?? MIN_SPELLED_OUT) >= MIN_SPELLED_OUT ? [value] : []),
    ...newsOf({ format, words }, figure),
    ...(change === null ? [] : [words.note.change[change.part]]),
  ]
}

/** What makes a figure worth a note of its own: whom it befell, where, and as of when, unless its words say so. */
export function newsOf({ format, words }: Pick<SiteIndex, 'format' | 'words'>, figure: Figure): string[] {
  const { role, place, asOf } = figure
  const text = figure.text.toLowerCase()
  return [
    ...(role !== null && !text.includes(role) ? [words.roles[role]] : []),
    ...(place !== null && !text.includes(place.toLowerCase()) ? [place] : []),
    ...(asOf === null ? [] : [words.note.asOf(format.shortDay(asOf))]),
  ]
}
