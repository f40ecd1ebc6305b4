import type { ClaimAnnotation, Figure, FigureAnnotation, QuoteAnnotation, Source } from '../../src/engine/index.ts'
import type { Story } from '../../src/newsroom/index.ts'
import { makeStory, type StoryFields } from './make-story.ts'

/** What an annotation says beside its words; the words are looked up in the text. */
export type Mark =
  | ({ kind: 'claim'; words: string; cue?: string; by: (string | Source)[] } & Partial<Pick<ClaimAnnotation, 'stance'>>)
  | ({ kind: 'quote'; words: string; cue?: string; by: (string | Source)[] } & Partial<Pick<QuoteAnnotation, 'stance'>>)
  | { kind: 'figure'; words: string; within?: string; figure: Partial<Figure> }

/** A story whose annotations are written here and not found by the engine, so that a test is about the newsroom alone. */
export function markStory(slug: string, text: string, marks: Mark[], fields: StoryFields = {}): Story {
  const story = makeStory(slug, text, fields)
  const idOf = (words: string): string => words.replace(/\W+/g, '-')
  return {
    ...story,
    annotations: marks.map((mark) => {
      const start = text.indexOf(mark.words)
      if (start < 0) throw new Error(`Expected the text to have “${mark.words}”`)
      const span = { start, end: start + mark.words.length }
      const sentence = story.sentences.findLastIndex((one) => one.start <= start)
      const base = { id: idOf(mark.words), spans: [span], sentence, by: 'engine' as const, confidence: 1 }
      if (mark.kind === 'figure') return figureOf({ ...base, within: mark.within ? idOf(mark.within) : null }, mark)
      const cue =
        mark.cue === undefined ? [] : [{ start: text.indexOf(mark.cue), end: text.indexOf(mark.cue) + mark.cue.length }]
      const said = { chain: mark.by.map(sourceOf), cue, stance: mark.stance ?? 'asserted' }
      if (mark.kind === 'claim') return { ...base, ...said, kind: 'claim', status: null }
      return { ...base, ...said, kind: 'quote', use: 'speech' }
    }),
  }
}

function sourceOf(source: string | Source): Source {
  return typeof source === 'string' ? { spans: [], name: source, kind: 'organisation', vantage: null } : source
}

function figureOf(base: Omit<FigureAnnotation, 'kind' | 'figure'>, mark: Mark & { kind: 'figure' }): FigureAnnotation {
  const [span] = base.spans
  const none = { min: null, max: null, unit: null, noun: null, modifier: null, role: null, iso: null, asOf: null }
  const rest = { place: null, partOf: null, change: null, attribution: null }
  const { start, end } = span ?? { start: 0, end: 0 }
  return {
    ...base,
    kind: 'figure',
    figure: { start, end, text: mark.words, kind: 'cardinal', value: null, ...none, ...rest, ...mark.figure },
  }
}
