import { eventHref, storyHref } from '../../addresses/page-href.ts'
import type { Story } from '../../newsroom/index.ts'
import type { Link, SiteIndex } from '../types.ts'

/** Where a story stands in the timeline of one of its events. */
export interface TimelinePlace {
  event: Link
  /** `story 3 of 7` */
  position: string
  earlier: Link | null
  later: Link | null
}

/** A story's place in each of its timelines. */
export function timelinePlaces(siteIndex: SiteIndex, story: Story): TimelinePlace[] {
  return story.events.flatMap((id, place) => {
    const timeline = siteIndex.timelineOf.get(id)
    const index = timeline?.stories.indexOf(story.slug) ?? -1
    if (timeline === undefined || index === -1) return []
    const linkTo = (slug: string | undefined): Link | null => {
      const other = slug === undefined ? undefined : siteIndex.storyOf.get(slug)
      return other === undefined ? null : { text: other.title, href: storyHref(siteIndex, other.slug) }
    }
    return [
      {
        event: { text: timeline.event.title, href: eventHref(siteIndex, id) },
        position: siteIndex.words.story.inEvent(index + 1, timeline.stories.length),
        // Of one event, the ways on; of others, the way there.
        earlier: place > 0 ? null : linkTo(timeline.stories[index - 1]),
        later: place > 0 ? null : linkTo(timeline.stories[index + 1]),
      },
    ]
  })
}
