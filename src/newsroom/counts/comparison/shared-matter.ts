import { COUNT_QUESTIONS } from '../../lexicon/questions.ts'
import type { Setting } from '../types.ts'

/** Terms that both speak of, apart from those that say what is asked: `refund` and `fee` of two petitions for a refund of fees. */
export function sharedMatter(one: Setting, other: Setting): string[] {
  const question = one.questions()[0]
  if (question === undefined || question !== other.questions()[0]) return []
  const pattern = COUNT_QUESTIONS.find(([id]) => id === question)?.[1] ?? /^$/
  return one.context().list.filter((term) => other.context().set().has(term) && !pattern.test(term))
}
