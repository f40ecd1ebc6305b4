import type { FigureAnnotation } from '../engine/index.ts'
import type { Entry } from './compare-versions.ts'

/** Whether two annotations that are one thing in two versions say something different. */
export function isAltered(before: Entry, after: Entry): boolean {
  const [a, b] = [before.annotation, after.annotation]
  const untouched = before.unchanged && after.unchanged
  const byEngine = a.by === 'engine' && b.by === 'engine'
  if (a.kind === 'figure' || b.kind === 'figure') {
    if (a.kind !== 'figure' || b.kind !== 'figure' || (untouched && byEngine)) return false
    return meaningOf(a) !== meaningOf(b)
  }
  if (!untouched && before.words.join(' ') !== after.words.join(' ')) return true
  return a.stance !== b.stance || hasOtherSources(before.sources, after.sources, untouched && byEngine)
}

/**
 * What a figure says, whatever its words: `nine people` and `9 people` are the same figure. The noun counts by its last
 * word, so that `Palestinian people` and `people` are one.
 */
export function meaningOf({ figure }: FigureAnnotation): string {
  const { value, min, max, unit, modifier, role, iso, noun, text } = figure
  const bare = value === null && min === null && max === null && iso === null
  return JSON.stringify([
    value,
    min,
    max,
    unit,
    modifier,
    role,
    iso,
    noun?.toLowerCase().split(/\s+/).at(-1),
    bare && text,
  ])
}

/** In a sentence that nobody touched, only another known source is a change: a pronoun may have lost its person. */
function hasOtherSources(before: (string | null)[], after: (string | null)[], untouched: boolean): boolean {
  if (untouched && (before.length !== after.length || [...before, ...after].includes(null))) return false
  return before.join('\n') !== after.join('\n')
}
