import { lazy } from '../memo/lazy.ts'
import type { LinkedQuotation } from '../quotations/link-quotations.ts'
import { MIN_RELATION } from '../thresholds.ts'
import type { Relation, RelationKind, RelationReason, Story } from '../types.ts'
import { classifyPair, type Explanation } from './classify-pair.ts'
import type { PairEvidence } from './compare-pair.ts'

/** Most relations that a story shows, beside those that its editor pins. */
const MAX_RELATIONS = 5

/** What a reader must not miss comes first. */
const rank: Record<RelationKind, number> = {
  contradicts: 3,
  updates: 2,
  follows: 1,
  'same-quotation': 1,
  'same-figure': 1,
  'same-origin': 1,
  'same-event': 1,
  'same-people-and-places': 0,
}

/** A relation that is told if it is chosen. */
interface Found extends Omit<Relation, 'reason' | 'here' | 'there'> {
  /** Whether the other story is the later. */
  later: boolean
  explanation: () => Explanation
}

/**
 * The related stories of every story, best first, each with its kind, its reason and the two sentences that bear it out.
 * Pins of the editor come first and need no evidence; a block removes the pair on both pages. A story that nothing
 * bears on gets none. Relations hold both ways, so one that a story must show is never missing on the other page.
 *
 * @param titles titles of the events, by id
 */
export function relateStories(
  stories: Story[],
  pairs: PairEvidence[],
  quotations: LinkedQuotation[],
  titles: ReadonlyMap<string, string>,
): Record<string, Relation[]> {
  const bySlug = new Map(stories.map((story) => [story.slug, story]))
  const found = new Map<string, Found[]>(stories.map((story) => [story.slug, []]))
  const shared = sharedQuotations(quotations)
  for (const evidence of pairs) {
    const [a, b] = [evidence.a.reading.story, evidence.b.reading.story]
    if (a.related.block.includes(b.slug) || b.related.block.includes(a.slug)) continue
    const quotation = shared.get(`${a.slug} ${b.slug}`) ?? shared.get(`${b.slug} ${a.slug}`) ?? null
    const { kind, explain } = classifyPair(evidence, quotation, titles)
    const { score } = evidence
    const explanation = lazy(explain)
    found
      .get(a.slug)
      ?.push({ slug: b.slug, kind, score, pinned: a.related.pin.includes(b.slug), later: true, explanation })
    found
      .get(b.slug)
      ?.push({ slug: a.slug, kind, score, pinned: b.related.pin.includes(a.slug), later: false, explanation })
  }
  return Object.fromEntries(stories.map((story) => [story.slug, choose(story, found.get(story.slug) ?? [], bySlug)]))
}

function choose(story: Story, found: Found[], bySlug: ReadonlyMap<string, Story>): Relation[] {
  const pins = story.related.pin.filter((slug) => bySlug.has(slug) && slug !== story.slug)
  const pinned = pins.map((slug) => found.find((relation) => relation.slug === slug) ?? bare(slug, story, bySlug))
  const others = found
    .filter(({ slug, score }) => !pins.includes(slug) && score >= MIN_RELATION)
    .sort((x, y) => rank[y.kind] - rank[x.kind] || y.score - x.score || (x.slug < y.slug ? -1 : 1))
  const chosen = [...pinned, ...others.slice(0, Math.max(0, MAX_RELATIONS - pinned.length))]
  return chosen.map(({ explanation, later, ...relation }) => {
    const { a, b, forward, backward } = explanation()
    const seen = later ? { reason: forward, here: a, there: b } : { reason: backward, here: b, there: a }
    // Tenths are enough to tell the order by, and a page is not built anew for a hundredth.
    return { ...relation, score: Math.round(relation.score * 10) / 10, ...seen }
  })
}

/** A pin for which nothing was found in the texts. */
function bare(slug: string, story: Story, bySlug: ReadonlyMap<string, Story>): Found {
  const shares = bySlug.get(slug)?.events.some((event) => story.events.includes(event)) ?? false
  const kind = shares ? 'same-event' : 'same-people-and-places'
  const reason: RelationReason = { kind: 'chosen', words: [] }
  const explanation = (): Explanation => ({ a: null, b: null, forward: reason, backward: reason })
  return { slug, kind, score: 1, pinned: true, later: true, explanation }
}

function sharedQuotations(quotations: LinkedQuotation[]): Map<string, LinkedQuotation> {
  const shared = new Map<string, LinkedQuotation>()
  for (const quotation of quotations) {
    const slugs = [...new Set(quotation.uses.map(({ slug }) => slug))].slice(0, 20)
    for (const a of slugs) for (const b of slugs) if (a !== b) shared.set(`${a} ${b}`, quotation)
  }
  return shared
}
