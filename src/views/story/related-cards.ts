import type { Relation } from '../../newsroom/index.ts'
import { storyHref } from '../addresses/story-href.ts'
import { moment } from '../format/moment.ts'
import { relationWords } from '../format/words.ts'
import { passageView } from '../references/passage-view.ts'
import type { Moment, PassageView, SiteIndex } from '../types.ts'

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
export function relatedCards(siteIndex: SiteIndex, slug: string): RelatedCard[] {
  return (siteIndex.newsroom.relations[slug] ?? []).flatMap((relation) => {
    const story = siteIndex.storyOf.get(relation.slug)
    if (story === undefined) return []
    return [
      {
        href: storyHref(siteIndex, story.slug),
        title: story.title,
        date: moment(siteIndex, story.published),
        kind: kindOf(relation),
        contradicts: relation.kind === 'contradicts',
        reason: relation.reason,
        here: relation.here === null ? null : passageView(siteIndex, relation.here),
        there: relation.there === null ? null : passageView(siteIndex, relation.there),
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
