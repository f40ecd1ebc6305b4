import type { Annotation } from '../../engine/index.ts'
import type { AnnotationEntry } from './annotation-entry.ts'
import { meaningOf } from './is-altered.ts'
import { pairBySimilarity } from './pair-by-similarity.ts'

/**
 * Pairs the annotations of two versions that are one thing, pass by pass, from the surest sign to the weakest; `left` and
 * `right` are those without a partner.
 */
export function pairEntries(before: AnnotationEntry[], after: AnnotationEntry[]) {
  const pairs: [AnnotationEntry, AnnotationEntry][] = []
  let [left, right] = [before, after]
  const byKey = (keyOf: (entry: AnnotationEntry) => string | null) => {
    const waiting = Map.groupBy(left, keyOf)
    const found = right.flatMap((other): [AnnotationEntry, AnnotationEntry][] => {
      const key = keyOf(other)
      const one = key === null ? undefined : waiting.get(key)?.shift()
      return one ? [[one, other]] : []
    })
    addPairs(found)
  }
  const bySimilarity = (kind: Annotation['kind']) => {
    const [some, others] = [left, right].map((side) => side.filter(({ annotation }) => annotation.kind === kind))
    addPairs(pairBySimilarity(wordLists(some!), wordLists(others!)).map(([i, j]) => [some![i]!, others![j]!]))
  }
  const addPairs = (found: [AnnotationEntry, AnnotationEntry][]) => {
    const done = new Set(found.flat())
    pairs.push(...found)
    left = left.filter((entry) => !done.has(entry))
    right = right.filter((entry) => !done.has(entry))
  }

  byKey(({ annotation, words, place }) => key(annotation.kind, place, ...words))
  byKey(({ annotation, words }) =>
    annotation.kind === 'figure' ? meaningOf(annotation) : key(annotation.kind, ...words),
  )
  bySimilarity('claim')
  bySimilarity('quote')
  byKey(({ annotation, place, sources }) => {
    if (annotation.kind !== 'figure') return key(annotation.kind, place, ...sources)
    const { kind, noun, role, unit } = annotation.figure
    return key(kind, place, noun, role, unit)
  })
  byKey(({ annotation, place }) => (annotation.kind === 'figure' ? key(annotation.figure.kind, place) : null))
  return { pairs, left, right }
}

const key = (...parts: unknown[]): string => JSON.stringify(parts)

const wordLists = (entries: AnnotationEntry[]): string[][] => entries.map(({ words }) => words)
