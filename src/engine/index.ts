/** The engine's only door: text in, annotations out. */
export { annotate } from './annotate.ts'
export { type ListOptions, listAnnotations, type Override } from './annotations/list-annotations.ts'
export { SHOWN_CONFIDENCE } from './annotations/shown-confidence.ts'
export { classAt, LETTER } from './text/characters.ts'
export { pluralOf, singularOf, withoutVerbEnding } from './text/inflection.ts'
export { countLeading, joinWithoutMarks, overlap, WORDLIKE } from './text/spans.ts'
export type * from './types.ts'
