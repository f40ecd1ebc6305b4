import { href } from '../addresses/href.ts'
import { count } from '../format/count.ts'
import type { HeadingEntry } from '../topic/topics-view.ts'
import type { SiteIndex } from '../types.ts'

/** View of the list of events, the one with the latest story first. */
export function eventsView(siteIndex: SiteIndex): HeadingEntry[] {
  return siteIndex.newsroom.events
    .map((thread) => ({ thread, latest: siteIndex.storyOf.get(thread.stories.at(-1) ?? '')?.published ?? '' }))
    .sort((a, b) => b.latest.localeCompare(a.latest))
    .map(({ thread: { event, stories, conflicts, ledger }, latest }) => ({
      text: event.title,
      href: href(siteIndex.base, `events/${event.id}`),
      description: event.description,
      size: [
        count(stories.length, 'story', 'stories'),
        ...(latest === '' ? [] : [`latest ${siteIndex.format.shortDay(latest)}`]),
        ...(conflicts.length === 0 ? [] : [`${count(conflicts.length, 'point')} on which accounts differ`]),
        ...(ledger.length === 0 ? [] : [`${count(ledger.length, 'count')} followed`]),
      ].join(', '),
    }))
}
