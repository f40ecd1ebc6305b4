import { eventHref, storyHref } from '../../addresses/page-href.ts'
import type { Conflict, SourceChain } from '../../newsroom/index.ts'
import { capitalise } from '../format/capitalise.ts'
import { excerpt } from '../format/excerpt.ts'
import { figureValue } from '../format/figure-value.ts'
import { chainView } from '../references/chain-view.ts'
import type { SiteIndex } from '../types.ts'

/** What another story has to say to an annotation. */
export interface Notice {
  kind: 'conflict' | 'later'
  text: string
  href: string
}

/** The words that a notice is for. */
interface Place {
  slug: string
  /** Null for a sentence that bears no mark. */
  annotation: string | null
}

/** What other stories have to say to one annotation: conflicts it stands in, and the later figure that replaced it. */
export function notices(siteIndex: SiteIndex, slug: string, annotation: string): Notice[] {
  const conflicts = siteIndex.newsroom.disputed[slug]?.[annotation] ?? []
  return [
    ...conflictNotices(siteIndex, conflicts, { slug, annotation }),
    ...laterNotices(siteIndex, { slug, annotation }),
  ]
}

/** Conflicts in which a sentence of the story stands that bears no mark, and so has no note to lead there. */
export function unmarkedConflicts(siteIndex: SiteIndex, slug: string): Notice[] {
  const conflicts = siteIndex.newsroom.events.flatMap((timeline) => timeline.conflicts)
  const unmarked = conflicts.filter(({ accounts }) => accounts.some((it) => it.slug === slug && it.annotation === null))
  return conflictNotices(
    siteIndex,
    unmarked.map(({ id }) => id),
    { slug, annotation: null },
  )
}

/** Words of this story that a notice has at most, and of another, in UTF-16 units. */
const MAX_HERE = 48
const MAX_THERE = 80

function laterNotices(siteIndex: SiteIndex, { slug, annotation }: Place): Notice[] {
  const later = siteIndex.newsroom.superseded[slug]?.[annotation ?? '']
  if (later === undefined) return []
  const story = siteIndex.storyOf.get(slug)
  const here = story?.annotations.find(({ id }) => id === annotation)
  const words = excerpt(story?.text ?? '', here?.spans ?? [], MAX_HERE)
  const there = /\d/.test(later.text) ? later.text : figureValue(siteIndex, later) || later.text
  const text = siteIndex.words.notices.later(words, there, siteIndex.format.shortDay(later.asOf))
  return [{ kind: 'later', text, href: storyHref(siteIndex, later.slug, later.annotation) }]
}

function conflictNotices(siteIndex: SiteIndex, ids: readonly string[], place: Place): Notice[] {
  const conflicts = ids.flatMap((id) => siteIndex.conflictOf.get(id) ?? [])
  // A conflict that two events share is one disagreement.
  const different = conflicts.filter(({ about }, at) => conflicts.findIndex((other) => other.about === about) === at)
  return different.map((conflict) => ({
    kind: 'conflict',
    text: otherAccount(siteIndex, conflict, place),
    href: eventHref(siteIndex, conflict.event, conflict.id),
  }))
}

/** The account on the other side, in its own sentence; where it is not known which that is, what the accounts are about. */
function otherAccount(siteIndex: SiteIndex, { about, accounts }: Conflict, place: Place): string {
  const { words } = siteIndex
  const other = otherSide(siteIndex, accounts, place)
  if (other === null) return words.notices.conflict(words.about(about))
  const sentence = excerpt(other.text, [{ start: 0, end: other.text.length }], MAX_THERE).replace(/[“”„«»"]/g, '')
  const who = other.chain === null ? null : (chainView(siteIndex, other.chain).steps[0]?.text ?? null)
  const isNamed = who !== null && sentence.toLowerCase().includes(who.toLowerCase())
  return words.notices.otherAccount(who === null || isNamed ? null : capitalise(who), sentence.replace(/\.$/, ''))
}

/**
 * Words that only agree with one of those that clash stand on the side of whom they are from, as two sides are two voices;
 * else the other side is in the story that theirs contradicts.
 */
function otherSide(siteIndex: SiteIndex, accounts: Conflict['accounts'], { slug, annotation }: Place): Account | null {
  const others = accounts.filter((it) => it.slug !== slug || it.annotation !== annotation)
  if (others.length < accounts.length) return others.find((it) => it.slug !== slug) ?? others[0] ?? null
  const own = voiceOf(siteIndex.chainOf.get(slug)?.get(annotation ?? '') ?? null)
  const of = (sides: Account[]) => (sides.length === 1 ? sides[0]! : null)
  const contradicted = (siteIndex.newsroom.relations[slug] ?? []).filter(({ kind }) => kind === 'contradicts')
  return (
    of(own === '' ? [] : others.filter(({ chain }) => voiceOf(chain) !== own)) ??
    of(others.filter((it) => contradicted.some((relation) => relation.slug === it.slug)))
  )
}

type Account = Conflict['accounts'][number]

const voiceOf = (chain: SourceChain | null): string => (chain?.links ?? []).map(({ id }) => id).join(' ')
