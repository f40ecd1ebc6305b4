import { storyHref } from '../../addresses/page-href.ts'
import type { ReasonKind, Relation } from '../../newsroom/index.ts'
import { moment } from '../format/moment.ts'
import { passageView } from '../references/passage-view.ts'
import type { Moment, PassageView, SiteIndex } from '../types.ts'
import { isSameEvent, relationsShown } from './relations-shown.ts'

/** A related story with the reason why. */
export interface RelatedCard {
  href: string
  title: string
  date: Moment
  /** `Contradicts this story`, `Same event, chosen by the editor`. */
  kind: string
  contradicts: boolean
  /** Empty where it says nothing beyond the kind. */
  reason: string
  /** The sentences that relate the two; null where the relation rests on no single one, or a card above shows it. */
  here: PassageView | null
  there: PassageView | null
}

/** The stories that bear on a story, best first, as the newsroom ranked them. */
export function relatedCards(siteIndex: SiteIndex, slug: string): RelatedCard[] {
  // A sentence or a reason that stands on a card above is not said again.
  const shown = new Set<string>()
  const relations = siteIndex.newsroom.relations[slug] ?? []
  const [event = ''] = siteIndex.storyOf.get(slug)?.events ?? []
  return relationsShown(relations, { slug }, siteIndex.timelineOf.get(event)).flatMap((relation) => {
    const story = siteIndex.storyOf.get(relation.slug)
    if (story === undefined) return []
    const bearsOnIt = relation.kind === 'contradicts' || relation.kind === 'updates'
    const pair = bearsOnIt && relation.here !== null && !shown.has(relation.here.text) ? relation : null
    if (pair?.here) shown.add(pair.here.text)
    const why = siteIndex.words.reasons[relation.reason.kind](relation.reason.words)
    const reason = isSameEvent(relation) || shown.has(why) ? '' : why
    shown.add(why)
    return [
      {
        href: storyHref(siteIndex, story.slug),
        title: story.title,
        date: moment(siteIndex, story.published),
        kind: kindOf(siteIndex, relation),
        contradicts: relation.kind === 'contradicts',
        reason,
        here: pair?.here ? passageView(siteIndex, pair.here) : null,
        there: pair?.there ? passageView(siteIndex, pair.there) : null,
      },
    ]
  })
}

/** Of a pin that is of the same event, what an editor saw in it is the reason. */
function kindOf({ words }: SiteIndex, relation: Relation): string {
  if (relation.pinned && isSameEvent(relation)) return words.story.chosen
  const { kind } = relation.reason
  return words.relations[isOfTime(kind) ? kind : relation.kind]
}

/** What is newer here is older there. */
const isOfTime = (kind: ReasonKind): kind is 'earlier-figure' | 'earlier-state' | 'later-state' =>
  kind === 'earlier-figure' || kind === 'earlier-state' || kind === 'later-state'
