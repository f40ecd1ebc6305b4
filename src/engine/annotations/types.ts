import type { Figure, Source, Span, Stance } from '../types.ts'

/** What marks of every kind have in common. */
interface AnnotationBase {
  /** Made of the kind and the words, so that it survives edits elsewhere in the story. */
  id: string
  /** What the page marks, in text order. */
  spans: Span[]
  /** Index into `Analysis.sentences`. */
  sentence: number
  /** Whether the engine found it or an editor wrote it. */
  by: 'engine' | 'editor'
  confidence: number
}

/** What a page marks as somebody’s claim. */
export interface ClaimAnnotation extends AnnotationBase {
  kind: 'claim'
  chain: Source[]
  cue: Span[]
  stance: Stance
  /** Set by an editor only. */
  status: 'disputed' | 'corrected' | null
}

/** What a page marks as somebody’s own words. */
export interface QuoteAnnotation extends AnnotationBase {
  kind: 'quote'
  chain: Source[]
  cue: Span[]
  stance: Stance
  use: 'speech' | 'fragment'
}

/** What a page marks as a figure. */
export interface FigureAnnotation extends AnnotationBase {
  kind: 'figure'
  figure: Figure
  /** Id of the claim or quote that the figure stands in. */
  within: string | null
}

/** What a page marks: an analysis with the editor's overrides applied, each stretch with a permanent id. */
export type Annotation = ClaimAnnotation | QuoteAnnotation | FigureAnnotation
