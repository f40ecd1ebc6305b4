import type { FigureAnnotation } from '../../engine/index.ts'
import { ANYBODY, GIVING_ANEW } from '../lexicon/settings.ts'
import { lazy } from '../memo/lazy.ts'
import type { StoryReading } from '../story/read-story.ts'
import { magnitudeOf } from './compare-questions.ts'
import { findGiver, partAt } from './setting/find-giver.ts'
import { timeOf } from './setting/find-time.ts'
import type { Count } from './types.ts'
import { areOfTwoVoices, listVoiceWords } from './voices.ts'

/** Sentences back in which stands what a number is given in place of. */
const MAX_SENTENCES = 2

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
  if (!GIVING_ANEW.test(text.slice(0, start))) return null
  const { part, offset } = partAt(text, start)
  if (!GIVING_ANEW.test(part.slice(0, start - offset))) return null
  const giver = findGiver(text, start)
  if (giver.length === 0) return null
  const former = counts.findLast((count) => isAlike(count, annotation))
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
  const ratio = magnitudeOf(former) / Math.max(1e-9, magnitudeOf(count))
  return ratio < MAX_RATIO && 1 / ratio < MAX_RATIO && areOfTwoVoices(former, count) ? count : null
}

/** Of the same kind and unit, a sentence or two before, and by its noun nothing else. */
function isAlike(
  { annotation: { sentence, figure: one }, role }: Count,
  { sentence: at, figure }: FigureAnnotation,
): boolean {
  if (sentence < at - MAX_SENTENCES) return false
  // `18 million marks`, and then `31 million`.
  const isBareSum = one.kind === 'money' && figure.kind === 'cardinal' && figure.unit === null && figure.noun === null
  if (!isBareSum && (one.kind !== figure.kind || one.unit !== figure.unit)) return false
  if (figure.role !== null && figure.role !== role) return false
  return figure.noun === null || figure.noun === one.noun || ANYBODY.has(figure.noun.toLowerCase())
}
