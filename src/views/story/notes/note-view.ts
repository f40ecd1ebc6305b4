import type { Annotation } from '../../../engine/index.ts'
import type { Story } from '../../../newsroom/index.ts'
import { excerpt } from '../../format/excerpt.ts'
import { kindOfAnnotation, stanceWords } from '../../format/words.ts'
import { chainView } from '../../references/chain-view.ts'
import type { ChainView, SiteIndex } from '../../types.ts'
import { type Fact, figureFacts } from '../figure-facts.ts'
import { type Notice, notices } from '../notices.ts'

/** What a reader learns about one annotation. */
export interface NoteView {
  id: string
  layer: Annotation['kind']
  /** `Claim`, `Quotation` or `Figure`. */
  kind: string
  words: string
  /** Null for a figure that nobody is named for, or whose claim stands right above. */
  chain: ChainView | null
  /** Cue, stance, number, who marked it; in the order shown. */
  facts: Fact[]
  /** Conflicts and later figures, linked. */
  notices: Notice[]
}

/**
 * View of the note of one annotation: who says it, how we know, what disagrees.
 *
 * @param within The claim or quote a figure stands in, from which it has its chain.
 * @param shown Whether the note of `within` stands right above, so that its chain need not be said twice.
 */
export function noteView(
  siteIndex: SiteIndex,
  story: Story,
  annotation: Annotation,
  within: Annotation | null = null,
  shown = false,
): NoteView {
  const giver = annotation.kind === 'figure' ? within : annotation
  const known = giver === null ? null : (siteIndex.chainOf.get(story.slug)?.get(giver.id) ?? null)
  const found = giver === null || giver.kind === 'figure' ? [] : giver.chain
  const cue = annotation.kind === 'figure' ? '' : excerpt(story.text, annotation.cue, 60)
  const stance =
    annotation.kind === 'figure' || annotation.stance === 'asserted' ? null : stanceWords[annotation.stance]
  const status = annotation.kind === 'claim' ? annotation.status : null
  const facts: [string, string | null][] = [
    ['Cue', cue === '' ? null : cue],
    ['Stance', stance],
    ['Status', status === null ? null : `marked ${status} by the editor`],
    ['Words', annotation.kind === 'quote' && annotation.use === 'fragment' ? 'a fragment, not a whole sentence' : null],
  ]
  return {
    id: annotation.id,
    layer: annotation.kind,
    kind: kindOfAnnotation[annotation.kind],
    words: excerpt(story.text, annotation.spans),
    chain: giver === null || shown ? null : chainView(siteIndex, known, found),
    facts: [
      ...(annotation.kind === 'figure' ? figureFacts(siteIndex.format, annotation.figure) : []),
      ...(shown ? [{ term: 'Stands in', detail: `the ${giver?.kind === 'quote' ? 'quotation' : 'claim'} above` }] : []),
      ...facts.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }])),
      { term: 'Marked by', detail: annotation.by === 'editor' ? 'the editor' : 'software' },
    ],
    notices: notices(siteIndex, story.slug, annotation.id),
  }
}
