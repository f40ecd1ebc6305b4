import { href } from '../addresses/href.ts'
import { storyHref } from '../addresses/story-href.ts'
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
            text: `Later figure: ${figureValue(siteIndex.format, later) || later.text}, as of ${siteIndex.format.shortDay(later.asOf)}`,
            href: storyHref(siteIndex, later.slug, later.annotation),
          },
        ]),
  ]
}

/** Conflicts in which a sentence of the story stands that bears no mark, and so has no note to lead there. */
export function unmarkedConflicts(siteIndex: SiteIndex, slug: string): Notice[] {
  const conflicts = siteIndex.newsroom.events.flatMap((thread) => thread.conflicts)
  const unmarked = conflicts.filter(({ accounts }) => accounts.some((it) => it.slug === slug && it.annotation === null))
  return conflictNotices(
    siteIndex,
    unmarked.map(({ id }) => id),
  )
}

function conflictNotices(siteIndex: SiteIndex, conflicts: readonly string[]): Notice[] {
  return conflicts.flatMap((id) => {
    const conflict = siteIndex.conflictOf.get(id)
    if (conflict === undefined) return []
    const event = conflicts.length > 1 ? ` (${titleOf(siteIndex, conflict.event)})` : ''
    const to = `${href(siteIndex.base, `events/${conflict.event}`)}#conflict-${id}`
    return [{ kind: 'conflict' as const, text: `Accounts differ: ${conflict.about}${event}`, href: to }]
  })
}

/** An account in the conflicts of two events has a way to each. */
function titleOf({ newsroom }: SiteIndex, id: string): string {
  return newsroom.events.find(({ event }) => event.id === id)?.event.title ?? id
}
