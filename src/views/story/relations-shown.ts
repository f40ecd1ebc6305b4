import type { EventTimeline, Relation, Story } from '../../newsroom/index.ts'

/** Cards under a story: more are a list, not a choice. */
const MAX_CARDS = 3

/**
 * The relations that the page of a story shows, best first. What stands before and after it in its event has a place of its
 * own on the page, and is no card for being of the event alone.
 *
 * @param timeline that of the first event of the story
 */
export function relationsShown(
  relations: readonly Relation[],
  { slug }: Pick<Story, 'slug'>,
  timeline: Pick<EventTimeline, 'stories'> | undefined,
): Relation[] {
  const stories = timeline?.stories ?? []
  const place = stories.indexOf(slug)
  const beside = new Set(place < 0 ? [] : [stories[place - 1], stories[place + 1]])
  return relations.filter((it) => !isSameEvent(it) || it.pinned || !beside.has(it.slug)).slice(0, MAX_CARDS)
}

/** That two stories are of one event, the kind says; a reason that repeats it says nothing. */
export const isSameEvent = ({ kind }: Pick<Relation, 'kind'>): boolean => kind === 'same-event' || kind === 'follows'
