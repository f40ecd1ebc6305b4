/** The engine's only door: text in, annotations out. */
export { annotate } from './annotate.ts'
export type * from './types.ts'
