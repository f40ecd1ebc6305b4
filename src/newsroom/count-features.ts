import type { Reading } from './read-story.ts'
import { terms } from './terms.ts'

/** A word of the headline says as much as two below it; a name as much as two words. */
const headline = 2
const named = 2

/** What a story is about, as counted features: terms as they are, names with `@`, events with `#`. */
export function countFeatures({ story, sentences, names }: Reading): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (feature: string, times: number): void => {
    counts.set(feature, (counts.get(feature) ?? 0) + times)
  }
  for (const sentence of sentences) for (const term of sentence.terms) add(term, 1)
  for (const term of terms(story.title)) add(term, headline)
  for (const term of terms(story.description)) add(term, 1)
  for (const [key, { count }] of names) add(`@${key}`, count * named)
  for (const event of story.events) add(`#${event}`, 1)
  return counts
}
