/** Door of the engine, its only one: text in, annotations out. Offsets are UTF-16 units of the text as given. */
export { annotate } from './annotate.ts'
export { type ListOptions, listAnnotations, type Override } from './annotations/list-annotations.ts'
export { numberNotes } from './annotations/number-notes.ts'
export { SHOWN_CONFIDENCE } from './annotations/shown-confidence.ts'
export { classAt, LETTER } from './text/characters.ts'
export { pluralOf, singularOf, withoutVerbEnding } from './text/inflection.ts'
export { countLeading, joinWithoutMarks, overlap, WORDLIKE } from './text/spans.ts'
export type * from './types.ts'
