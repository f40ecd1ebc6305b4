import type { Annotation, FigureAnnotation } from '../../../engine/index.ts'
import type { Story } from '../../../newsroom/index.ts'
import type { SiteIndex } from '../../types.ts'
import type { Words } from '../../words/types.ts'
import { newsOf } from '../figure-facts.ts'
import { notices } from '../notices.ts'
import { noteGroups, startOf } from './note-groups.ts'
import { type NoteView, noteView } from './note-view.ts'

/** What is shown together: the notes of one sentence, one for each source, or the one note of several sentences. */
export interface NotesOfSentence {
  /** As the page shows it, from 1. */
  number: number
  /** Where the words stand, in reading order: several where sentences rest on one source in one manner. */
  places: NotePlace[]
  notes: NoteView[]
}

interface NotePlace {
  /** Number of its control as the text was compiled: sentences of which nothing is to be said count there too. */
  control: number
  /** `#a-…` */
  back: string
}

/**
 * All notes under a story, numbered in reading order. A sentence of which nothing is to be said has none; sentences of which
 * the same is to be said share one, as references to one work do.
 */
export function notes(siteIndex: SiteIndex, story: Pick<Story, 'slug' | 'text' | 'annotations'>): NotesOfSentence[] {
  const annotationOf = new Map(story.annotations.map((annotation) => [annotation.id, annotation]))
  const saidOf = (annotation: Annotation) => {
    const said = annotation.kind === 'figure' ? annotationOf.get(withinOf(annotation, story.annotations)) : annotation
    return said === undefined || said.kind === 'figure' ? null : said
  }
  const named = new Set<string>()
  const shared = new Map<string, NotesOfSentence>()
  const all: NotesOfSentence[] = []
  for (const { number: control, annotations } of noteGroups(story.annotations)) {
    const bySource = [...Map.groupBy(annotations, (annotation) => sourceKey(saidOf(annotation))).values()].filter(
      (ofSource) => saidOf(ofSource[0]!) !== null || !ofSource.every((it) => isBare(siteIndex, story.slug, it)),
    )
    if (bySource.length === 0) continue
    const place = { control, back: `#a-${annotations.toSorted((a, b) => startOf(a) - startOf(b))[0]!.id}` }
    const several = bySource.length > 1
    const view = (ofSource: Annotation[], first: boolean) =>
      noteView(siteIndex, story, { said: saidOf(ofSource[0]!), annotations: ofSource }, { several, first })
    const brief = bySource.map((ofSource) => view(ofSource, false))
    const key = several ? null : sharedKey(brief[0]!)
    const same = key === null ? undefined : shared.get(key)
    if (same !== undefined) {
      same.places.push(place)
      same.notes[0]!.ids.push(...annotations.map(({ id }) => id))
      continue
    }
    const ofSentence = bySource.map((ofSource, at) => {
      const { text } = brief[at]!.who
      if (named.has(text)) return brief[at]!
      named.add(text)
      return view(ofSource, true)
    })
    const group = { number: all.length + 1, places: [place], notes: ofSentence }
    all.push(group)
    if (key !== null) shared.set(key, group)
  }
  shorten(all, siteIndex.words)
  return all
}

/** Same for notes that say the same. */
const sharedKey = ({ who, remark, through, sentences, notices: bearsOnIt, chain }: NoteView): string =>
  JSON.stringify([who, remark, through, sentences, bearsOnIt, chain])

/** An account that differs is told in full where it is first met, and then by the number of that note. */
function shorten(all: NotesOfSentence[], { notices: say }: Words): void {
  const metAt = new Map<string, number>()
  for (const { number, notes: ofSentence } of all) {
    for (const notice of ofSentence.flatMap(({ notices: ofNote }) => ofNote)) {
      if (notice.kind !== 'conflict') continue
      const met = metAt.get(notice.text) ?? number
      metAt.set(notice.text, met)
      if (met < number) notice.text = say.conflictAgain(met)
    }
  }
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

/**
 * What a figure stands in: a date that stands alone goes with the count that holds for it, as `On Friday 18 died, police
 * said`.
 */
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
