import { href } from '../../addresses/href.ts'
import { eventHref } from '../../addresses/page-href.ts'
import type { Conflict } from '../../newsroom/index.ts'
import { cardImage, eventCard } from '../cards/share-card.ts'
import { capitalise } from '../format/capitalise.ts'
import { followedHead, type HeadView } from '../references/head-view.ts'
import { passageView } from '../references/passage-view.ts'
import { teaserView } from '../references/teaser.ts'
import { collectionPage } from '../structured-data/collection-page.ts'
import type { Link, PassageView, SiteIndex, Teaser } from '../types.ts'
import { type LedgerView, ledgerView } from './ledger-view.ts'
import { type TimelineStrip, timelineStrip } from './timeline-strip.ts'

/** Accounts that may not all be true, side by side. */
export interface ConflictView {
  id: string
  about: string
  /** Which kind of disagreement, in a sentence; null where the one before it has said so. */
  remark: string | null
  accounts: PassageView[]
  /** Further accounts that say the same as one of these. */
  support: PassageView[]
}

/** Stories of a timeline on one page, the latest, and those of them that are not folded away. */
const MAX_TIMELINE = 200
const MAX_UNFOLDED = 40

/** What the page of an event shows. */
export interface EventView {
  title: string
  description: string | null
  /** HTML of its description file; empty when there is none. */
  prose: string
  /** The timeline, oldest first: the story so far. */
  stories: Teaser[]
  /** Older ones, folded away. */
  earlier: Teaser[]
  strip: TimelineStrip | null
  /** The list of all events. */
  all: Link
  /** To the archive, when the timeline is longer than a page can hold. */
  older: Link | null
  conflicts: ConflictView[]
  ledger: LedgerView[]
  head: HeadView
  /** JSON-LD of the page. */
  data: string
}

/** View of an event: timeline, conflicts, ledger. `id` as in `content/events/`. Throws when there is no such event. */
export function eventView(id: string, siteIndex: SiteIndex): EventView {
  const timeline = siteIndex.timelineOf.get(id)
  if (timeline === undefined) throw new Error(`Unexpected event, expected one of a story: ${id}`)
  const older = timeline.stories.length - MAX_TIMELINE
  const stories = timeline.stories.slice(-MAX_TIMELINE).flatMap((slug) => siteIndex.storyOf.get(slug) ?? [])
  const all = { text: siteIndex.words.event.many, href: href(siteIndex.base, 'events') }
  return {
    title: timeline.event.title,
    description: timeline.event.description,
    prose: siteIndex.proseOf.get(`events/${id}`) ?? '',
    older: older > 0 ? { text: siteIndex.words.event.older(older), href: href(siteIndex.base, 'archive') } : null,
    all,
    strip: timelineStrip(siteIndex, stories),
    earlier: stories.slice(0, -MAX_UNFOLDED).map((story) => teaserView(siteIndex, story)),
    stories: stories.slice(-MAX_UNFOLDED).map((story) => teaserView(siteIndex, story)),
    conflicts: timeline.conflicts.map((conflict, at, all) => conflictView(siteIndex, conflict, all[at - 1])),
    ledger: timeline.ledger.map((series) => ledgerView(siteIndex, series)),
    head: followedHead(siteIndex, `events/${id}`, timeline.event.title, cardImage(siteIndex, eventCard(siteIndex, id))),
    data: collectionPage(siteIndex, {
      title: timeline.event.title,
      description: timeline.event.description,
      href: eventHref(siteIndex, id),
      path: [all],
      stories: stories.map(({ slug }) => slug),
    }),
  }
}

function conflictView(siteIndex: SiteIndex, conflict: Conflict, before: Conflict | undefined): ConflictView {
  const { figureConflict, occurrenceConflict } = siteIndex.words.event
  return {
    id: `conflict-${conflict.id}`,
    about: capitalise(siteIndex.words.about(conflict.about)),
    remark: conflict.kind === before?.kind ? null : conflict.kind === 'figure' ? figureConflict : occurrenceConflict,
    accounts: conflict.accounts.map((account) => passageView(siteIndex, account)),
    support: conflict.support.map((account) => passageView(siteIndex, account)),
  }
}
