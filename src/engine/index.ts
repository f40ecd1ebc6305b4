/** The engine's only door: text in, annotations out. */
export { annotate } from './annotate.ts'
export { type ListOptions, listAnnotations, type Override } from './annotations/list-annotations.ts'
export { isShown } from './annotations/list-detected.ts'
export { numberNotes } from './annotations/number-notes.ts'
export { SHOWN_CONFIDENCE } from './annotations/shown-confidence.ts'
export type * from './types.ts'
