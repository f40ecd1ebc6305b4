import type { Story } from '../../newsroom/index.ts'
import { href } from '../addresses/href.ts'
import { storyHref } from '../addresses/story-href.ts'
import type { Link, SiteIndex } from '../types.ts'

/** Where a story stands in the thread of one of its events. */
export interface ThreadPlace {
  event: Link
  /** `story 3 of 7` */
  position: string
  earlier: Link | null
  later: Link | null
}

/** A story's place in each of its threads. */
export function threadPlaces(siteIndex: SiteIndex, story: Story): ThreadPlace[] {
  return story.events.flatMap((id, place) => {
    const thread = siteIndex.threadOf.get(id)
    const index = thread?.stories.indexOf(story.slug) ?? -1
    if (thread === undefined || index === -1) return []
    const linkTo = (slug: string | undefined): Link | null => {
      const other = slug === undefined ? undefined : siteIndex.storyOf.get(slug)
      return other === undefined ? null : { text: other.title, href: storyHref(siteIndex, other.slug) }
    }
    return [
      {
        event: { text: thread.event.title, href: href(siteIndex.base, `events/${id}`) },
        position: siteIndex.words.story.inEvent(index + 1, thread.stories.length),
        // Of one event, the ways on; of others, the way there.
        earlier: place > 0 ? null : linkTo(thread.stories[index - 1]),
        later: place > 0 ? null : linkTo(thread.stories[index + 1]),
      },
    ]
  })
}
