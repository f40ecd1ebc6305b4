import { singularOf } from '../../engine/index.ts'
import { COUNTED_PEOPLE } from '../lexicon/counting.ts'
import { PEOPLE_NOUNS } from '../lexicon/people.ts'

/** Whether a term tells of people and of nobody among them: that both speak of men makes them of nothing in common. */
export function isOfAnybody(term: string): boolean {
  const noun = singularOf(term)
  return PEOPLE_NOUNS.has(noun) || COUNTED_PEOPLE.has(noun)
}
