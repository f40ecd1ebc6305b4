import { eventHref } from '../../addresses/page-href.ts'
import type { HeadingEntry } from '../topic/topics-view.ts'
import type { SiteIndex } from '../types.ts'

/** View of the list of events, the one with the latest story first. */
export function eventsView(siteIndex: SiteIndex): HeadingEntry[] {
  return siteIndex.newsroom.events
    .map((timeline) => ({ timeline, latest: siteIndex.storyOf.get(timeline.stories.at(-1) ?? '')?.published ?? '' }))
    .sort((a, b) => b.latest.localeCompare(a.latest))
    .map(({ timeline: { event, stories, conflicts, ledger }, latest }) => ({
      text: event.title,
      href: eventHref(siteIndex, event.id),
      description: event.description,
      size: [
        siteIndex.words.counts.stories(stories.length),
        ...(latest === '' ? [] : [siteIndex.words.counts.latest(siteIndex.format.shortDay(latest))]),
        ...(conflicts.length === 0 ? [] : [siteIndex.words.counts.conflicts(conflicts.length)]),
        ...(ledger.length === 0 ? [] : [siteIndex.words.counts.ledgers(ledger.length)]),
      ].join(', '),
    }))
}
