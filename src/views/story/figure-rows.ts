import type { FigureAnnotation } from '../../engine/index.ts'
import type { Story } from '../../newsroom/index.ts'
import { excerpt } from '../format/excerpt.ts'
import { chainView } from '../references/chain-view.ts'
import type { ChainView, SiteIndex } from '../types.ts'

/** A row of the figures table of a story. */
export interface FigureRow {
  /** As the story has it. */
  words: string
  /** The number, or its lower bound, to sort by; null where there is none. Of different units it says nothing. */
  size: number | null
  /** `killed, Gaza Strip, as of 7 Feb 2026` */
  scope: string
  chain: ChainView | null
  /** To the words in the text. */
  href: string
}

/** Rows from which a table says more than the text: with fewer, the eye has them all already. */
const MIN_ROWS = 3

/** Longest words of a row, in UTF-16 units. */
const MAX_WORDS = 60

/** The figures of a story that are news, in text order: those with a role, a unit or a date they hold for. */
export function figureRows(siteIndex: SiteIndex, story: Story): FigureRow[] {
  const annotationOf = new Map(story.annotations.map((annotation) => [annotation.id, annotation]))
  const rows = story.annotations.flatMap((annotation) => {
    if (annotation.kind !== 'figure' || !isNews(annotation)) return []
    const { figure } = annotation
    const giver = annotation.within === null ? undefined : annotationOf.get(annotation.within)
    const known = giver === undefined ? null : (siteIndex.chainOf.get(story.slug)?.get(giver.id) ?? null)
    const asOf = figure.asOf === null ? null : siteIndex.words.note.asOf(siteIndex.format.shortDay(figure.asOf))
    const role = figure.role === null ? null : siteIndex.words.roles[figure.role]
    return [
      {
        words: excerpt(story.text, annotation.spans, MAX_WORDS),
        size: figure.value ?? figure.min ?? figure.max,
        scope: [role, figure.place, asOf].filter((part) => part !== null).join(', '),
        chain: giver === undefined || giver.kind === 'figure' ? null : chainView(siteIndex, known, giver.chain),
        href: `#a-${annotation.id}`,
      },
    ]
  })
  // A number of which neither what it is of nor who gives it can be said, the text has already.
  const informative = rows.filter(({ scope, chain }) => scope !== '' || chain !== null)
  return informative.length < MIN_ROWS ? [] : informative
}

/** Dates and ordinals tell when and which, not how much. */
function isNews({ figure }: FigureAnnotation): boolean {
  return (
    !/^(date|time|ordinal|duration|age)$/.test(figure.kind) &&
    (figure.role !== null || figure.asOf !== null || figure.kind === 'money' || figure.kind === 'percent')
  )
}
