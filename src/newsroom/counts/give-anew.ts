import type { FigureAnnotation } from '../../engine/index.ts'
import { ANYBODY, GIVING_ANEW } from '../lexicon/settings.ts'
import { lazy } from '../memo/lazy.ts'
import type { StoryReading } from '../story/read-story.ts'
import { meet } from './compare-anchors.ts'
import { magnitudeOf } from './compare-questions.ts'
import { findGiver, partAt } from './setting/find-giver.ts'
import { findQuestions } from './setting/find-questions.ts'
import { timeOf } from './setting/find-time.ts'
import type { Count } from './types.ts'
import { areOfTwoVoices, listVoiceWords } from './voices.ts'

/** So many times greater a number is hardly of the same. */
const MAX_RATIO = 30

/**
 * `About 300 marched, police said. The organisers spoke of 2,000.`: a number that another voice gives of what was just
 * counted, in words that need not say again what it is. Null for any other number.
 *
 * @param counts those of the story before it
 */
export function giveAnew(
  reading: StoryReading,
  annotation: FigureAnnotation,
  { text, start }: { text: string; start: number },
  counts: Count[],
): Count | null {
  const refused = numberRefused(text.slice(start + annotation.figure.text.length))
  const { part, offset } = partAt(text, start)
  const isGivenAnew =
    IN_SHORT.test(text.slice(start + annotation.figure.text.length)) ||
    (GIVING_ANEW.test(text.slice(0, start)) && GIVING_ANEW.test(part.slice(0, start - offset)))
  if (!isGivenAnew && refused === null) return null
  const giver = findGiver(text, start)
  if (giver.length === 0 && refused === null) return null
  const isRefused = ({ annotation: { figure } }: Count): boolean => refused === null || figure.text.includes(refused)
  const former = counts.findLast((count) => isAlike(count, annotation, refused === null ? 2 : 4) && isRefused(count))
  if (former === undefined || former.vague || former.bearer !== null) return null
  const count: Count = {
    ...former,
    annotation,
    setting: lazy(() => ({
      ...former.setting(),
      giver,
      voice: lazy(() => listVoiceWords({ reading, chain: reading.chains.get(annotation.id) ?? null, giver })),
      days: timeOf(reading, annotation) ?? former.setting().days,
    })),
    part: false,
    vague: annotation.figure.value === null,
    partOf: null,
    insteadOf: former,
    rulings: undefined,
  }
  if (answersAnother(former, text, start)) return null
  const ratio = magnitudeOf(former) / Math.max(1e-9, magnitudeOf(count))
  return ratio < MAX_RATIO && 1 / ratio < MAX_RATIO && areOfTwoVoices(former, count) ? count : null
}

/** `22 have been moved, the association said; 60 had been, according to the ministry`. */
const IN_SHORT = /^\s+(?:had|have|has)(?:\s+been)?\s*[.,;]/u

/** `150 had fallen ill`, and `2,300 had been vaccinated`. */
function answersAnother(former: Count, text: string, start: number): boolean {
  const [own, other] = [findQuestions(text, start), former.setting().questions()]
  return own.length > 0 && other.length > 0 && !meet(own, other)
}

/** Digits of the number that another is said to be the true one of: `is £27 million, not 18`. */
const numberRefused = (behind: string): string | null =>
  /^(?: \p{L}+)?,? (?:and )?not (?:the )?[£$€]?(\d[\d.,]*\d|\d)\b/u.exec(behind)?.[1] ?? null

/** Of the same kind and unit, so many sentences before at most, and by its noun nothing else. */
function isAlike(
  { annotation: { sentence, figure: one }, role }: Count,
  { sentence: at, figure }: FigureAnnotation,
  sentences: number,
): boolean {
  if (sentence < at - sentences) return false
  // `18 million marks`, and then `31 million`.
  const isBareSum = one.kind === 'money' && figure.kind === 'cardinal' && figure.unit === null && figure.noun === null
  if (!isBareSum && (one.kind !== figure.kind || one.unit !== figure.unit)) return false
  if (figure.role !== null && figure.role !== role && figure.role !== one.role) return false
  return figure.noun === null || figure.noun === one.noun || ANYBODY.has(figure.noun.toLowerCase())
}
