import type { Relation } from '../../newsroom/types.ts'
import { storyHref } from '../addresses/story-href.ts'
import { moment } from '../format/moment.ts'
import { relationWords } from '../format/words.ts'
import { passageView } from '../references/passage-view.ts'
import type { Edition, Moment, PassageView } from '../types.ts'

/** A related story with the reason why. */
export interface RelatedCard {
  href: string
  title: string
  date: Moment
  /** `Contradicts this story`, `Same event, chosen by the editor`. */
  kind: string
  contradicts: boolean
  reason: string
  /** The sentences that relate the two; null where the relation rests on no single one. */
  here: PassageView | null
  there: PassageView | null
}

/** The stories that bear on a story, best first, as the newsroom ranked them. */
export function relatedCards(edition: Edition, slug: string): RelatedCard[] {
  return (edition.newsroom.relations[slug] ?? []).flatMap((relation) => {
    const story = edition.storyOf.get(relation.slug)
    if (story === undefined) return []
    return [
      {
        href: storyHref(edition, story.slug),
        title: story.title,
        date: moment(edition, story.published),
        kind: kindOf(relation),
        contradicts: relation.kind === 'contradicts',
        reason: relation.reason,
        here: relation.here === null ? null : passageView(edition, relation.here),
        there: relation.there === null ? null : passageView(edition, relation.there),
      },
    ]
  })
}

/** A pin is named as such, unless the reason says nothing else. */
function kindOf({ kind, pinned, reason }: Relation): string {
  return pinned && !/chosen by the editor/i.test(reason)
    ? `${relationWords[kind]}, chosen by the editor`
    : relationWords[kind]
}
