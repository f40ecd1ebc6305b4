import { storyHref } from '../../addresses/page-href.ts'
import { moment } from '../format/moment.ts'
import { sayChanges } from '../story/changes-view.ts'
import type { Link, Moment, SiteIndex } from '../types.ts'

/** A story whose text has changed since publication. */
export interface ChangedStory {
  /** Of the last change; null when it is not committed yet. */
  date: Moment | null
  story: Link
  /** `1 claim altered, 2 figures added` */
  summary: string
}

/** Stories that git knows to have changed, the latest change first. */
export function changedStories(siteIndex: SiteIndex): ChangedStory[] {
  const changed = siteIndex.stories.flatMap((story) => {
    const history = Object.hasOwn(siteIndex.history, story.slug) ? siteIndex.history[story.slug] : undefined
    const [last] = history?.steps ?? []
    return history && last ? [{ story, last: last.date, changes: history.changes }] : []
  })
  // An edit that is not committed yet is the latest of all.
  const when = (date: string | null) => (date === null ? Number.POSITIVE_INFINITY : Date.parse(date))
  return changed
    .sort((a, b) => (a.last === b.last ? 0 : when(b.last) - when(a.last)))
    .map(({ story, last, changes }) => ({
      date: last === null ? null : moment(siteIndex, last),
      story: { text: story.title, href: `${storyHref(siteIndex, story.slug)}#changes-heading` },
      summary: sayChanges(siteIndex, changes) || siteIndex.words.changes.undone,
    }))
}
