import type { StoryReading } from '../story/read-story.ts'
import { terms } from '../terms/terms.ts'

/** A word of the headline says as much as two below it; a name as much as two words. */
const HEADLINE_WEIGHT = 2
const NAME_WEIGHT = 2

/** What a story is about, as counted features: terms as they are, names with `@`, events with `#`. */
export function countFeatures({ story, sentences, names, naming, memo }: StoryReading): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (feature: string, times: number): void => {
    counts.set(feature, (counts.get(feature) ?? 0) + times)
  }
  // A name counts once, as a name: else two stories of one town would seem to be of one matter.
  const addTerms = (found: string[], times: number): void => {
    for (const term of found) if (!naming.has(term)) add(term, times)
  }
  for (const sentence of sentences) addTerms(sentence.terms, 1)
  addTerms(terms(story.title, memo), HEADLINE_WEIGHT)
  addTerms(terms(story.description, memo), 1)
  for (const [key, { count }] of names) add(`@${key}`, count * NAME_WEIGHT)
  for (const event of story.events) add(`#${event}`, 1)
  return counts
}
