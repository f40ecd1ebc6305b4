import { cutOut, touches, trimSpace } from '../text/spans.ts'
import type { Analysis, Figure, Source, Span, Stance } from '../types.ts'
import { type AnnotationDraft, listDetected, namedSource } from './list-detected.ts'
import type { Threshold } from './shown-confidence.ts'
import type { Annotation } from './types.ts'

/** What an editor wrote about a stretch; it always beats what the engine found there. */
export type Override = Span &
  (
    | { kind: 'plain' }
    | { kind: 'claim'; source?: string; via?: readonly string[]; stance?: Stance; status?: 'disputed' | 'corrected' }
    | { kind: 'quote'; source?: string; via?: readonly string[]; stance?: Stance }
    | { kind: 'figure'; figure: Partial<Figure> }
  )

/** What decides, beside the analysis, what a page marks. */
export interface ListOptions {
  /** What the editor wrote. Default: nothing. */
  overrides?: readonly Override[]
  /** Confidence under which a detected claim or quote is left out, or one for each class of cue. Default: 0. */
  threshold?: Threshold
  /** Names or ids of those through whom the whole text came, the one nearest its sources first. Default: none. */
  via?: readonly string[]
}

/**
 * Annotations of a text, what a page marks in it: claims, quotes and figures of an analysis, with the editor's overrides
 * applied, in text order, longer before shorter. Throws nothing.
 *
 * @param text the text that was analysed; spans of the overrides are half-open UTF-16 offsets into it
 */
export function listAnnotations(text: string, analysis: Analysis, options: ListOptions = {}): Annotation[] {
  const { overrides = [], threshold = 0, via = [] } = options
  const found = listDetected(text, analysis, threshold)
  const unwritten = found.flatMap((draft) => silence(text, draft, overrides))
  const written = overrides.flatMap((override) => fromEditor(text, override, found))
  const ordered = [...unwritten, ...written]
    .map((draft) => passedOn(draft, via))
    .sort((a, b) => first(a) - first(b) || extent(b) - extent(a))
  return withinOf(identify(text, analysis, ordered))
}

/** Takes the editor's stretches out of what the engine found: `:plain` whole, the others within their kind. */
function silence(text: string, draft: AnnotationDraft, overrides: readonly Override[]): AnnotationDraft[] {
  let spans = draft.spans
  for (const override of overrides) {
    if (!spans.some((span) => touches(span, override))) continue
    if (override.kind === draft.kind) return []
    if (override.kind === 'plain') spans = cutOut(spans, override)
  }
  spans = spans
    .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
    .map((span) => trimSpace(text, span))
  return spans.length > 0 ? [{ ...draft, spans }] : []
}

/** The annotation that an editor’s override asks for, with what the engine found there where the editor says nothing. */
function fromEditor(text: string, override: Override, found: readonly AnnotationDraft[]): AnnotationDraft[] {
  if (override.kind === 'plain') return []
  const { start, end } = override
  const base = { spans: [{ start, end }], by: 'editor' as const, confidence: 1 }
  if (override.kind === 'figure') {
    const detected = found.find((it) => it.kind === 'figure' && touches(it.figure, override))
    const figure = {
      ...blankFigure,
      ...(detected?.kind === 'figure' && detected.figure),
      ...override.figure,
      start,
      end,
      text: text.slice(start, end),
    }
    return [{ ...base, kind: 'figure', figure, within: null }]
  }
  const detected = found.find((it) => it.kind !== 'figure' && it.spans.some((span) => touches(span, override)))
  const known = detected && detected.kind !== 'figure' ? detected : undefined
  const chain = chainOf(override, known?.chain ?? [])
  const stance = override.stance ?? known?.stance ?? 'asserted'
  const cue = known?.cue ?? []
  if (override.kind === 'quote') return [{ ...base, kind: 'quote', use: 'speech', chain, cue, stance }]
  return [{ ...base, kind: 'claim', chain, cue, stance, status: override.status ?? null }]
}

/** The source and relays that the editor names replace the detected ones; what is not named stays as found. */
function chainOf({ source, via }: { source?: string; via?: readonly string[] }, detected: Source[]): Source[] {
  const origin = source === undefined ? detected.slice(0, 1) : [namedSource(source)]
  const relays = via?.map(namedSource) ?? (source === undefined ? detected.slice(1) : [])
  return [...origin, ...relays]
}

/** Ends the chain of a claim or quote with those through whom the whole text came; what one of them says came through the next. */
function passedOn(draft: AnnotationDraft, via: readonly string[]): AnnotationDraft {
  if (draft.kind === 'figure' || via.length === 0) return draft
  const known = draft.chain.map(({ name }) => name?.toLowerCase())
  const next = via.findIndex((name) => name.toLowerCase() === known[0]) + 1
  const relays = via.slice(next).filter((name) => !known.includes(name.toLowerCase()))
  const chain = draft.chain.length > 0 ? draft.chain : [NOBODY_NAMED]
  return { ...draft, chain: [...chain, ...relays.map(namedSource)] }
}

const NOBODY_NAMED: Source = { spans: [], name: null, kind: 'person', vantage: null }

const blankFigure: Figure = {
  start: 0,
  end: 0,
  text: '',
  kind: 'cardinal',
  value: null,
  min: null,
  max: null,
  unit: null,
  noun: null,
  modifier: null,
  role: null,
  iso: null,
  asOf: null,
  place: null,
  partOf: null,
  change: null,
  attribution: null,
}

/** Characters from which words are not likely to stand twice in a story; `12` is known by its sentence. */
const DISTINCTIVE_LENGTH = 30

/** Characters of a sentence that tell it from others. */
const MAX_PLACE_LENGTH = 1_000

/** Gives each its permanent id and the sentence in which it begins. */
function identify(text: string, analysis: Analysis, drafts: AnnotationDraft[]): Annotation[] {
  const seen = new Map<string, number>()
  let sentence = 0
  return drafts.map((draft) => {
    while (sentence + 1 < analysis.sentences.length && analysis.sentences[sentence + 1]!.start <= first(draft))
      sentence++
    const words = draft.spans.map((span) => text.slice(span.start, span.end)).join(' … ')
    const place = words.length < DISTINCTIVE_LENGTH ? analysis.sentences[sentence] : undefined
    const around = place && text.slice(place.start, Math.min(place.end, place.start + MAX_PLACE_LENGTH))
    const key = place ? `${words} in ${around}` : words
    const stem = `${draft.kind[0]}${hash(key.replace(/\s+/g, ' '))}`
    const count = (seen.get(stem) ?? 0) + 1
    seen.set(stem, count)
    return { ...draft, id: count === 1 ? stem : `${stem}-${count}`, sentence }
  })
}

/** Each figure with the id of the claim or quote that it stands in: the innermost one. */
function withinOf(annotations: Annotation[]): Annotation[] {
  const open: Annotation[] = []
  return annotations.map((annotation) => {
    const at = first(annotation)
    while (open.length > 0 && last(open.at(-1)!) <= at) open.pop()
    if (annotation.kind !== 'figure') {
      open.push(annotation)
      return annotation
    }
    const holder = open.findLast((it) => it.spans.some((span) => span.start <= at && at < span.end))
    return { ...annotation, within: holder?.id ?? null }
  })
}

const first = (draft: { spans: Span[] }) => draft.spans[0]!.start
const last = (draft: { spans: Span[] }) => draft.spans.at(-1)!.end
const extent = (draft: { spans: Span[] }) => last(draft) - first(draft)

/** cyrb53 (public domain): 53 bits are enough to keep the ids of one story apart. */
function hash(words: string): string {
  let h1 = 0xdeadbeef
  let h2 = 0x41c6ce57
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i)
    h1 = Math.imul(h1 ^ unit, 2654435761)
    h2 = Math.imul(h2 ^ unit, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36)
}
