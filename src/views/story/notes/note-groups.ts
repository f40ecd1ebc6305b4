import { type Annotation, numberNotes } from '../../../engine/index.ts'

/** The annotations of one sentence, which share one note. */
interface NoteGroup {
  /** Number of the note, from 1, in reading order. */
  number: number
  /** Index of the sentence in the story. */
  sentence: number
  annotations: Annotation[]
}

const rank = { quote: 0, claim: 1, figure: 2 } as const

/** Annotations by sentence, who-said-it before how-many, numbered as the page numbers its notes. */
export function noteGroups(annotations: Annotation[]): NoteGroup[] {
  const bySentence = Map.groupBy(annotations, (annotation) => annotation.sentence)
  return [...numberNotes(annotations)].map(([sentence, number]) => ({
    number,
    sentence,
    annotations: bySentence.get(sentence)!.toSorted((a, b) => rank[a.kind] - rank[b.kind] || startOf(a) - startOf(b)),
  }))
}

/** Where its words begin, in UTF-16 units. */
export function startOf(annotation: Annotation): number {
  return annotation.spans[0]?.start ?? 0
}
