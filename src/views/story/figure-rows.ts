import type { Story } from '../../newsroom/index.ts'
import { excerpt } from '../format/excerpt.ts'
import { figureValue } from '../format/figure-value.ts'
import { chainView } from '../references/chain-view.ts'
import type { ChainView, SiteIndex } from '../types.ts'

/** A row of the figures table of a story. */
export interface FigureRow {
  /** As the story has it. */
  words: string
  /** As a number; empty for dates and vague quantities without bounds. */
  value: string
  /** The number, or its lower bound, to sort by; null where there is none. Of different units it says nothing. */
  size: number | null
  /** `Palestinians, killed` */
  counts: string
  /** `Gaza Strip, as of 7 Feb 2026` */
  scope: string
  chain: ChainView | null
  /** To the words in the text. */
  href: string
}

/** The figures of a story in text order; dates and ordinals tell when and which, not how much, and stay out. */
export function figureRows(siteIndex: SiteIndex, story: Story): FigureRow[] {
  const annotationOf = new Map(story.annotations.map((annotation) => [annotation.id, annotation]))
  return story.annotations.flatMap((annotation) => {
    if (annotation.kind !== 'figure' || /^(date|time|ordinal)$/.test(annotation.figure.kind)) return []
    const { figure } = annotation
    const giver = annotation.within === null ? undefined : annotationOf.get(annotation.within)
    const known = giver === undefined ? null : (siteIndex.chainOf.get(story.slug)?.get(giver.id) ?? null)
    const asOf = figure.asOf === null ? null : `as of ${siteIndex.format.shortDay(figure.asOf)}`
    return [
      {
        words: excerpt(story.text, annotation.spans, 60),
        value: figureValue(siteIndex.format, figure),
        size: figure.value ?? figure.min ?? figure.max,
        counts: [figure.noun, figure.role].filter((part) => part !== null).join(', '),
        scope: [figure.place, asOf].filter((part) => part !== null).join(', '),
        chain: giver === undefined || giver.kind === 'figure' ? null : chainView(siteIndex, known, giver.chain),
        href: `#a-${annotation.id}`,
      },
    ]
  })
}
