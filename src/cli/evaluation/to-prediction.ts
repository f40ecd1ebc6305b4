import {
  type Analysis,
  isShown,
  SHOWN_CONFIDENCE,
  type SourceKind,
  type SourceWords,
  type Span,
} from '../../engine/index.ts'
import type { Pair } from './normal-form.ts'

/** A line of predictions as the gold files have it: an analysis with spans as pairs, source and relay apart. */
interface Prediction {
  id: unknown
  attributions: {
    source: Pair[]
    cue: Pair[]
    content: Pair[]
    speaker: string | null
    kind: string
    quoted: Pair[]
    via: string | null
    stance: string
    confidence: number
    /** Whether a page shows it. */
    shown: boolean
  }[]
  quotations: { start: number; end: number; speaker: string | null; use: string }[]
  figures: Analysis['figures']
  /** Each party once, with what the text says of it. */
  sources: ({ name: string; kind: SourceKind } & SourceWords)[]
}

/**
 * Turns an analysis into a prediction line: the origin is the source, the relay nearest the reader is `via`. A quotation
 * that goes on without words of its own that say so has no source but a speaker.
 */
export function toPrediction(id: unknown, text: string, { attributions, quotations, figures }: Analysis): Prediction {
  return {
    id,
    attributions: attributions.map((attribution) => {
      const { chain, cue, content, quoted, kind, stance, confidence } = attribution
      return {
        source: cue.length > 0 ? pairs(chain[0]?.spans ?? []) : [],
        cue: pairs(cue),
        content: pairs(content),
        speaker: chain[0]?.name ?? null,
        kind,
        quoted: pairs(quoted),
        via: chain.length > 1 ? (chain.at(-1)?.name ?? null) : null,
        stance,
        confidence,
        shown: isShown(text, attribution, SHOWN_CONFIDENCE),
      }
    }),
    quotations: quotations.map(({ start, end, speaker, use }) => ({ start, end, speaker, use })),
    figures,
    sources: sourcesOf(attributions),
  }
}

const UNSAID: SourceWords = { title: null, standing: null, reason: null }

function sourcesOf(attributions: Analysis['attributions']): Prediction['sources'] {
  const sources = new Map<string, Prediction['sources'][number]>()
  for (const { name, kind, words } of attributions.flatMap(({ chain }) => chain))
    if (name !== null && !sources.has(name)) sources.set(name, { name, kind, ...(words ?? UNSAID) })
  return [...sources.values()]
}

function pairs(spans: Span[]): Pair[] {
  return spans.map(({ start, end }) => [start, end])
}
