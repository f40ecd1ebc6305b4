import { getOrCompute } from '../memo/get-or-compute.ts'
import { lazy } from '../memo/lazy.ts'
import type { StoryReading } from '../story/read-story.ts'
import type { Weights } from './weigh-features.ts'

/** An event as relations see it. */
export interface EventFeatures {
  /** Number of its stories. */
  size: number
  /** How many of its stories have each feature, by its number; counted at the first use. */
  counts: () => ReadonlyMap<number, number>
}

interface WeighedStory {
  reading: StoryReading
  weights: Weights
}

/** The events that stories are put into, by id, with what their stories have in common. */
export function listEventFeatures(weighed: WeighedStory[]): ReadonlyMap<string, EventFeatures> {
  const members = new Map<string, WeighedStory[]>()
  for (const story of weighed)
    for (const event of new Set(story.reading.story.events)) getOrCompute(members, event, () => []).push(story)
  return new Map(
    Array.from(members, ([event, stories]): [string, EventFeatures] => [
      event,
      { size: stories.length, counts: lazy(() => countFeaturesOf(stories)) },
    ]),
  )
}

function countFeaturesOf(stories: WeighedStory[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { weights } of stories)
    for (const { numbers } of [weights.terms, weights.names])
      for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}
