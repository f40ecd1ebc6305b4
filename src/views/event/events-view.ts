import { href } from '../addresses/href.ts'
import { count } from '../format/count.ts'
import type { HeadingEntry } from '../topic/topics-view.ts'
import type { Edition } from '../types.ts'

/** All events, the one with the latest story first. */
export function eventsView(edition: Edition): HeadingEntry[] {
  return edition.newsroom.events
    .map((thread) => ({ thread, latest: edition.storyOf.get(thread.stories.at(-1) ?? '')?.published ?? '' }))
    .sort((a, b) => b.latest.localeCompare(a.latest))
    .map(({ thread: { event, stories, conflicts, ledger }, latest }) => ({
      text: event.title,
      href: href(edition.base, `events/${event.id}`),
      description: event.description,
      size: [
        count(stories.length, 'story', 'stories'),
        ...(latest === '' ? [] : [`latest ${edition.format.shortDay(latest)}`]),
        ...(conflicts.length === 0 ? [] : [`${count(conflicts.length, 'point')} on which accounts differ`]),
        ...(ledger.length === 0 ? [] : [`${count(ledger.length, 'count')} followed`]),
      ].join(', '),
    }))
}
