import { eventHref, storyHref } from '../addresses/page-href.ts'
import { figureValue } from '../format/figure-value.ts'
import type { SiteIndex } from '../types.ts'

/** What another story has to say to an annotation. */
export interface Notice {
  kind: 'conflict' | 'later'
  text: string
  href: string
}

/** What other stories have to say to one annotation: conflicts it stands in, and the later figure that replaced it. */
export function notices(siteIndex: SiteIndex, slug: string, annotation: string): Notice[] {
  const conflicts = siteIndex.newsroom.disputed[slug]?.[annotation] ?? []
  const later = siteIndex.newsroom.superseded[slug]?.[annotation]
  return [
    ...conflictNotices(siteIndex, conflicts),
    ...(later === undefined
      ? []
      : [
          {
            kind: 'later' as const,
            text: siteIndex.words.notices.later(
              figureValue(siteIndex, later) || later.text,
              siteIndex.format.shortDay(later.asOf),
            ),
            href: storyHref(siteIndex, later.slug, later.annotation),
          },
        ]),
  ]
}

/** Conflicts in which a sentence of the story stands that bears no mark, and so has no note to lead there. */
export function unmarkedConflicts(siteIndex: SiteIndex, slug: string): Notice[] {
  const conflicts = siteIndex.newsroom.events.flatMap((timeline) => timeline.conflicts)
  const unmarked = conflicts.filter(({ accounts }) => accounts.some((it) => it.slug === slug && it.annotation === null))
  return conflictNotices(
    siteIndex,
    unmarked.map(({ id }) => id),
  )
}

function conflictNotices(siteIndex: SiteIndex, ids: readonly string[]): Notice[] {
  const conflicts = ids.flatMap((id) => {
    const conflict = siteIndex.conflictOf.get(id)
    return conflict === undefined ? [] : [{ id, ...conflict }]
  })
  // A conflict that two events share is one disagreement.
  const different = conflicts.filter(({ about }, at) => conflicts.findIndex((other) => other.about === about) === at)
  return different.map(({ id, event, about }) => ({
    kind: 'conflict',
    text: siteIndex.words.notices.conflict(siteIndex.words.about(about)),
    href: eventHref(siteIndex, event, id),
  }))
}
