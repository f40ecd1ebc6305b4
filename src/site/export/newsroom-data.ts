import { sourcingPhrase } from '../../views/references/sourcing-phrase.ts'
import { sourceData, storyEntry } from './common-data.ts'
import type { Exports } from './open-exports.ts'

/** What an index says of the site itself. */
interface SiteFacts {
  title: string
  description: string
  language: string
}

/**
 * `newsroom.json`: the index of all data beside the pages. Stories newest first with their sourcing line, events, sources
 * with most passages first, topics; each with its page (`url`) and its file (`data`). `claims` and `quotes` are counts.
 */
export function newsroomData({ title, description, language }: SiteFacts, exports: Exports) {
  const { newsroom, addresses, storyOf, history } = exports
  const sum = (list: { claims: number; quotes: number }[], key: 'claims' | 'quotes') =>
    list.reduce((total, entry) => total + entry[key], 0)
  return {
    version: 1,
    ...{ title, description, language },
    url: addresses.home,
    data: addresses.newsroom,
    stories: newsroom.order.map((slug) => ({
      ...storyEntry(slug, exports),
      sourcing: sourcingPhrase(exports.words, newsroom.sourcing[slug]) || null,
      corrections: storyOf.get(slug)?.corrections.length ?? 0,
      changed: (Object.hasOwn(history, slug) && history[slug]?.steps[0]?.date) || null,
    })),
    events: newsroom.events.map(({ event, stories, conflicts }) => ({
      id: event.id,
      title: event.title,
      ...addresses.event(event.id),
      stories: stories.length,
      conflicts: conflicts.length,
    })),
    sources: newsroom.dossiers.map(({ source, stories }) => ({
      ...sourceData(source, exports),
      stories: stories.length,
      claims: sum(stories, 'claims'),
      quotes: sum(stories, 'quotes'),
    })),
    topics: newsroom.topics.map(({ topic, stories }) => ({
      id: topic.id,
      title: topic.title,
      url: addresses.topic(topic.id),
      stories: stories.length,
    })),
  }
}
