import type { Annotation, FigureAnnotation } from '../../../engine/index.ts'
import type { Story } from '../../../newsroom/index.ts'
import type { SiteIndex } from '../../types.ts'
import { noteGroups } from './note-groups.ts'
import { type NoteView, noteView } from './note-view.ts'

/** The notes of one sentence, shown together: one for each source. */
export interface NotesOfSentence {
  number: number
  /** Where the words stand: `#a-…`. */
  back: string
  notes: NoteView[]
}

/** All notes under a story, numbered as the controls in its text are. */
export function notes(siteIndex: SiteIndex, story: Pick<Story, 'slug' | 'text' | 'annotations'>): NotesOfSentence[] {
  const annotationOf = new Map(story.annotations.map((annotation) => [annotation.id, annotation]))
  const saidOf = (annotation: Annotation) => {
    const said = annotation.kind === 'figure' ? annotationOf.get(withinOf(annotation, story.annotations)) : annotation
    return said === undefined || said.kind === 'figure' ? null : said
  }
  const named = new Set<string>()
  return noteGroups(story.annotations).map(({ number, annotations }) => {
    const bySource = [...Map.groupBy(annotations, (annotation) => sourceKey(saidOf(annotation))).values()]
    return {
      number,
      back: `#a-${annotations.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))[0]?.id ?? ''}`,
      notes: bySource.map((ofSource) => {
        const said = saidOf(ofSource[0]!)
        const origin = (said?.chain[0]?.name ?? '').toLowerCase()
        const first = !named.has(origin)
        named.add(origin)
        return noteView(siteIndex, story, { said, annotations: ofSource }, { several: bySource.length > 1, first })
      }),
    }
  })
}

/** What a figure stands in: a date that stands alone goes with the count that holds for it, as `On Friday 18 died, police said`. */
function withinOf({ within, sentence, figure }: FigureAnnotation, annotations: Annotation[]): string {
  if (within !== null || figure.kind !== 'date') return within ?? ''
  const counts = annotations.filter((it) => it.kind === 'figure' && it.sentence === sentence)
  const dated = counts.find((it) => it.kind === 'figure' && it.figure.asOf === figure.iso && it.within !== null)
  return dated?.kind === 'figure' ? (dated.within ?? '') : ''
}

/** Same for two that the same source says in the same manner through the same relays. */
function sourceKey(said: Exclude<Annotation, { kind: 'figure' }> | null): string {
  if (said === null) return ''
  return JSON.stringify([said.stance, said.chain.map(({ name, kind, vantage }) => [name, kind, vantage])])
}
