import type { Briefing, EventTimeline, Newsroom, SourceChain, Story, StoryHistory } from '../../newsroom/index.ts'
import type { SiteAddress } from '../../views/types.ts'
import type { Words } from '../../views/words/types.ts'
import { type Addresses, addressesOf } from './addresses.ts'

/** What the data beside the pages is made of. */
interface ExportMaterial extends Briefing {
  newsroom: Newsroom
  /** The interface in the language of the site: sourcing lines and reasons are in it. */
  words: Words
  /** What became of the stories that have changed since publication, by slug. */
  history: Record<string, StoryHistory>
}

/** The same, indexed once for all files. */
export interface Exports extends ExportMaterial {
  addresses: Addresses
  storyOf: Map<string, Story>
  /** Ids of the sources that have a page. */
  hasDossier: Set<string>
  /** Slug → annotation id → chain, of claims and quotations whose sources are known. */
  chainOf: Map<string, Map<string, SourceChain>>
  /** Conflict id → id of its event. */
  eventOfConflict: Map<string, string>
  /** Ids of the topics and events that have a page, with their titles. */
  topicTitle: Map<string, string>
  eventTitle: Map<string, string>
  timelineOf: Map<string, EventTimeline>
}

/**
 * Indexes a briefing for the builders of `story.json`, `event.json`, `dossier.json` and `newsroom.json`. In all of them
 * addresses are absolute, dates ISO 8601, offsets half-open in UTF-16 units of the story's text.
 *
 * @param site where the site stands: all addresses are of its pages
 */
export function openExports(material: ExportMaterial, site: SiteAddress): Exports {
  const { newsroom, stories } = material
  const chainOf: Exports['chainOf'] = new Map(
    stories.map(({ slug }) => [slug, new Map(Object.entries(newsroom.chains[slug] ?? {}))]),
  )
  const conflicts = newsroom.events.flatMap((timeline) => timeline.conflicts)
  return {
    ...material,
    addresses: addressesOf(site),
    hasDossier: new Set(newsroom.dossiers.map(({ source }) => source.id)),
    storyOf: new Map(stories.map((story) => [story.slug, story])),
    chainOf,
    eventOfConflict: new Map(conflicts.map(({ id, event }) => [id, event])),
    topicTitle: new Map(newsroom.topics.map(({ topic }) => [topic.id, topic.title])),
    eventTitle: new Map(newsroom.events.map(({ event }) => [event.id, event.title])),
    timelineOf: new Map(newsroom.events.map((timeline) => [timeline.event.id, timeline])),
  }
}
