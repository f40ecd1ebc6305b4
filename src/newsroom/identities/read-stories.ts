import { createMemo, type Memo } from '../memo/create-memo.ts'
import { createRegistry } from '../registry/create-registry.ts'
import { readStory, type StoryReading } from '../story/read-story.ts'
import { IN_EVENT } from '../thresholds.ts'
import type { Briefing } from '../types.ts'
import { identifySources } from './identify-sources.ts'

/** Every story read, oldest first, with the sources of all of them told apart. */
interface StoryReadings {
  readings: StoryReading[]
  memo: Memo
  /** Ids of sources whose names are cut short. */
  clipped: ReturnType<typeof identifySources>
}

/** Reads the stories of a briefing. Pure. */
export function readStories({ stories, sources, publisher = null }: Briefing): StoryReadings {
  const registry = createRegistry(sources, peopleIn(stories))
  const memo = createMemo()
  const readings = stories
    .map((story) => readStory(story, registry, memo))
    .sort((a, b) => a.time - b.time || (a.story.slug < b.story.slug ? -1 : 1))
  const narrow = narrowEvents(stories)
  for (const reading of readings) if (narrow.size > 0) reading.narrow = narrow
  return { readings, memo, clipped: identifySources(readings, registry, publisher) }
}

/** The events that no more stories are of than tell of one thing. */
function narrowEvents(stories: Briefing['stories']): Set<string> {
  const sizes = new Map<string, number>()
  for (const { events } of stories) for (const id of events) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  return new Set([...sizes].flatMap(([id, size]) => (size <= IN_EVENT.small ? [id] : [])))
}

function peopleIn(stories: Briefing['stories']): Set<string> {
  const people = new Set<string>()
  for (const { names } of stories) for (const { name, kind } of names) if (kind !== 'place') people.add(name)
  return people
}
