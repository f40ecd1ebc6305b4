import { prefilter } from '../../../engine/index.ts'
import { COUNT_QUESTIONS } from '../../lexicon/questions.ts'

/**
 * Questions that a figure answers, nearest first, as ids: `held` of `43 people remain in detention`. Those of its own
 * clause; where that has none, of its sentence.
 *
 * @param text the sentence
 * @param start offset of the figure in it
 */
export function findQuestions(text: string, start: number): string[] {
  const { clause, offset } = clauseAt(text, start)
  const own = findIn(clause, start - offset)
  return own.length > 0 ? own : findIn(text, start)
}

interface Question {
  id: string
  /** Whether the words of the question stand in a text, and where. */
  any: RegExp
  all: RegExp
}

const questions = COUNT_QUESTIONS.map(
  ([id, { source }]): Question => ({ id, any: new RegExp(source, 'iu'), all: new RegExp(source, 'giu') }),
)

const questionsWith = prefilter(questions, ({ any }) => [any])

function findIn(text: string, start: number): string[] {
  // Of `in the strike 400 flights were cancelled` the flights are the subject.
  const predicate = IS_SUBJECT.test(text.slice(start))
  const found = questionsWith(text).flatMap(({ id, any, all }) => {
    const distance = any.test(text) ? distanceTo(all, text, start, predicate) : null
    return distance === null ? [] : [{ id, distance }]
  })
  return found.sort((a, b) => a.distance - b.distance).map(({ id }) => id)
}

const IS_SUBJECT = /^\S+(?:\s[\p{L}’'-]+){1,3}\s(?:were|was|had|have|has|are|is|been)\b/u

/** Characters from the figure to the nearest of the words; what stands behind a number is nearer to it than what stands before. */
function distanceTo(pattern: RegExp, text: string, start: number, isSubject: boolean): number | null {
  let nearest: number | null = null
  for (const { index } of text.matchAll(pattern)) {
    const distance = index >= start ? index - start : (start - index) * (isSubject ? 5 : 1.5)
    if (nearest === null || distance < nearest) nearest = distance
  }
  return nearest
}

const BOUNDARY = /[,;:—–]\s|\b(?:that|and|but|while|because|after|before|as|which|who|when|where|whereas|though)\b/gi

/** The clause of a sentence that an offset stands in, and where it begins. */
export function clauseAt(text: string, at: number): { clause: string; offset: number } {
  let start = 0
  for (const { 0: mark, index } of text.matchAll(BOUNDARY)) {
    if (index >= at) return { clause: text.slice(start, index), offset: start }
    start = index + mark.length
  }
  return { clause: text.slice(start), offset: start }
}
