import type { Annotation } from './types.ts'

/**
 * Note numbers: the annotations of one sentence share one note, and notes are numbered from 1 in reading order.
 *
 * @returns The number of the note by the index of its sentence, in reading order.
 */
export function numberNotes(annotations: readonly Pick<Annotation, 'sentence'>[]): Map<number, number> {
  const sentences = [...new Set(annotations.map(({ sentence }) => sentence))].sort((a, b) => a - b)
  return new Map(sentences.map((sentence, at) => [sentence, at + 1]))
}
