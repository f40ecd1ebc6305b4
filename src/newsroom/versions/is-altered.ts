import type { Figure, FigureAnnotation } from '../../engine/index.ts'
import type { AnnotationEntry } from './annotation-entry.ts'

/** Whether two annotations that are one thing in two versions say something different. */
export function isAltered(before: AnnotationEntry, after: AnnotationEntry): boolean {
  const [a, b] = [before.annotation, after.annotation]
  const untouched = before.unchanged && after.unchanged && a.by === 'engine' && b.by === 'engine'
  if (a.kind === 'figure' || b.kind === 'figure') {
    return a.kind === 'figure' && b.kind === 'figure' && !untouched && saysOther(a, b)
  }
  if (!(before.unchanged && after.unchanged) && before.words.join(' ') !== after.words.join(' ')) return true
  return a.stance !== b.stance || hasOtherSources(before.sources, after.sources, untouched)
}

/** What a figure says, whatever its words: `nine people` and `9 people` are the same figure. */
export function meaningOf({ figure }: FigureAnnotation): string {
  return JSON.stringify([amountOf(figure), nounOf(figure)])
}

function saysOther({ figure: a }: FigureAnnotation, { figure: b }: FigureAnnotation): boolean {
  if (amountOf(a) !== amountOf(b)) return true
  const [noun, other] = [nounOf(a), nounOf(b)]
  return noun !== null && other !== null && noun !== other
}

function amountOf({ value, min, max, unit, modifier, role, iso, text }: Figure): string {
  const bare = value === null && min === null && max === null && iso === null
  return JSON.stringify([value, min, max, unit, modifier, role, iso, bare ? text.toLowerCase() : null])
}

/** By its last word, so that `Palestinian people` and `people` are one. */
function nounOf({ noun }: Figure): string | null {
  return noun?.toLowerCase().split(/\s+/).at(-1) ?? null
}

/** In a sentence that nobody touched, a pronoun may have found or lost its person; only another known source counts. */
function hasOtherSources(before: (string | null)[], after: (string | null)[], untouched: boolean): boolean {
  if (before.join('\n') === after.join('\n')) return false
  if (!untouched) return true
  return before.length === after.length && before.some((one, at) => areTwo(one, after[at] ?? null))
}

/** `lee` and `ann-lee` may be one. */
function areTwo(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [few, many] = [one.split(/[\s-]/), other.split(/[\s-]/)].sort((a, b) => a.length - b.length)
  return !few!.every((word) => many!.includes(word))
}
