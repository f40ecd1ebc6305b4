import { dayOf } from '../setting/find-time.ts'
import type { Level } from './list-levels.ts'

/** Days after which what a sentence tells is no news of its story. */
const MAX_DAYS = 20

/** How one level is told, as the earlier or the later of two: where, in which words, as what, and of which time. */
export function levelFeatures(side: 'a' | 'b', level: Level): string[] {
  const { before, behind, count } = level
  const { modifier, change } = count.annotation.figure
  const { planned, days } = count.setting()
  return [
    `${side} ${placeOf(level)}`,
    `${side} ${modifier ?? 'exact'}`,
    ...(planned ? [`${side} planned`] : []),
    ...(days ? [`${side} dated`] : []),
    ...(days && days.end < dayOf(count.reading.time) - MAX_DAYS ? [`${side} long ago`] : []),
    ...(namesOtherYear(level) ? [`${side} of another year`] : []),
    ...(side === 'b' && change ? [`b change ${change.part}`] : []),
    ...(side === 'b' ? [`b after ${/([\p{L}’'-]+)\P{L}*$/u.exec(before)?.[1]?.toLowerCase() ?? ''}`] : []),
    // That a number `has` risen `to`, `stands` `now` at, is `expected`.
    ...new Set(wordsIn(`${before} ${behind}`).map((word) => `${side} says ${word}`)),
  ]
}

/** Words before a figure, and behind it, that are next to it. */
const [WORDS_BEFORE, WORDS_BEHIND] = [5, 4]

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}’']+/gu) ?? []

function placeOf({ count }: Level): string {
  const { sentence } = count.annotation
  return sentence === 0 ? 'first' : sentence <= 2 ? 'in the head' : 'further down'
}

/** `The worst season on record was 2017, when 31,000 hectares burned.` */
export const namesOtherYear = ({ before, behind, count }: Level): boolean =>
  (`${before} ${behind}`.match(/\b(?:19|20)\d\d\b/g) ?? []).some(
    (year) => !count.reading.story.published.startsWith(year),
  )

/** The words next to it: `risen to |`, `| people aboard`. */
export const nearWordFeatures = (side: 'a' | 'b', { before, behind }: Level): string[] => [
  ...new Set(
    [...wordsIn(before).slice(-WORDS_BEFORE), ...wordsIn(behind).slice(0, WORDS_BEHIND)].map(
      (word) => `${side} near ${word}`,
    ),
  ),
]
