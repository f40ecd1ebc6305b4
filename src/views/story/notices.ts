import { href } from '../addresses/href.ts'
import { storyHref } from '../addresses/story-href.ts'
import { figureValue } from '../format/figure-value.ts'
import type { Edition } from '../types.ts'

/** What another story has to say to an annotation. */
export interface Bearing {
  kind: 'conflict' | 'later'
  text: string
  href: string
}

/** What other stories have to say to one annotation: conflicts it stands in, and the later figure that replaced it. */
export function bearings(edition: Edition, slug: string, annotation: string): Bearing[] {
  const conflicts = edition.newsroom.disputed[slug]?.[annotation] ?? []
  const later = edition.newsroom.superseded[slug]?.[annotation]
  return [
    ...conflictBearings(edition, conflicts),
    ...(later === undefined
      ? []
      : [
          {
            kind: 'later' as const,
            text: `Later figure: ${figureValue(edition.format, later) || later.text}, as of ${edition.format.shortDay(later.asOf)}`,
            href: storyHref(edition, later.slug, later.annotation),
          },
        ]),
  ]
}

/** Conflicts in which a sentence of the story stands that bears no mark, and so has no note to lead there. */
export function unmarkedConflicts(edition: Edition, slug: string): Bearing[] {
  const conflicts = edition.newsroom.events.flatMap((thread) => thread.conflicts)
  const unmarked = conflicts.filter(({ accounts }) => accounts.some((it) => it.slug === slug && it.annotation === null))
  return conflictBearings(
    edition,
    unmarked.map(({ id }) => id),
  )
}

function conflictBearings(edition: Edition, conflicts: readonly string[]): Bearing[] {
  return conflicts.flatMap((id) => {
    const conflict = edition.conflictOf.get(id)
    if (conflict === undefined) return []
    const event = conflicts.length > 1 ? ` (${titleOf(edition, conflict.event)})` : ''
    const to = `${href(edition.base, `events/${conflict.event}`)}#conflict-${id}`
    return [{ kind: 'conflict' as const, text: `Accounts differ: ${conflict.about}${event}`, href: to }]
  })
}

/** An account in the conflicts of two events has a way to each. */
function titleOf({ newsroom }: Edition, id: string): string {
  return newsroom.events.find(({ event }) => event.id === id)?.event.title ?? id
}
