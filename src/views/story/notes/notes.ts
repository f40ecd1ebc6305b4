import type { Annotation, FigureAnnotation } from '../../../engine/index.ts'
import type { Story } from '../../../newsroom/index.ts'
import type { SiteIndex } from '../../types.ts'
import { newsOf } from '../figure-facts.ts'
import { notices } from '../notices.ts'
import { noteGroups } from './note-groups.ts'
import { type NoteView, noteView } from './note-view.ts'

/** The notes of one sentence, shown together: one for each source. */
export interface NotesOfSentence {
  /** As the page shows it, from 1. */
  number: number
  /** Number of its control as the text was compiled: sentences of which nothing is to be said count there too. */
  control: number
  /** Where the words stand: `#a-…`. */
  back: string
  notes: NoteView[]
}

/** All notes under a story, numbered in reading order. A sentence of which nothing is to be said has none. */
export function notes(siteIndex: SiteIndex, story: Pick<Story, 'slug' | 'text' | 'annotations'>): NotesOfSentence[] {
  const annotationOf = new Map(story.annotations.map((annotation) => [annotation.id, annotation]))
  const saidOf = (annotation: Annotation) => {
    const said = annotation.kind === 'figure' ? annotationOf.get(withinOf(annotation, story.annotations)) : annotation
    return said === undefined || said.kind === 'figure' ? null : said
  }
  const named = new Set<string>()
  const groups = noteGroups(story.annotations).map(({ number, annotations }) => ({
    control: number,
    annotations,
    bySource: [...Map.groupBy(annotations, (annotation) => sourceKey(saidOf(annotation))).values()].filter(
      (ofSource) => saidOf(ofSource[0]!) !== null || !ofSource.every((it) => isBare(siteIndex, story.slug, it)),
    ),
  }))
  const noted = groups.filter(({ bySource }) => bySource.length > 0)
  return noted.map(({ control, annotations, bySource }, at) => {
    return {
      number: at + 1,
      control,
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

/**
 * Whether nothing is to be said of a figure that its words do not say: `60 students` of which the text names no source.
 * What befell people, a day or a place of it, another account and a later figure are something.
 */
function isBare(siteIndex: SiteIndex, slug: string, annotation: Annotation): boolean {
  if (annotation.kind !== 'figure' || annotation.by === 'editor') return false
  const { figure, id } = annotation
  const isNews = figure.role !== null || newsOf(siteIndex, figure).length > 0
  return !isNews && notices(siteIndex, slug, id).length === 0
}

/** Ids of the annotations that no note explains: they have no line in the text either. */
export function bareAnnotations(annotations: Annotation[], groups: NotesOfSentence[]): string[] {
  const noted = new Set(groups.flatMap(({ notes: ofSentence }) => ofSentence.flatMap(({ ids }) => ids)))
  return annotations.flatMap(({ id }) => (noted.has(id) ? [] : [id]))
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
