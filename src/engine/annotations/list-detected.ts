import { IMPERSONAL_CUES } from '../lexicon/impersonal-cues.ts'
import { THINGS } from '../lexicon/pronouns.ts'
import { KNOWING_VERBS } from '../lexicon/stance-verbs.ts'
import { overlap } from '../text/spans.ts'
import type { Analysis, Attribution, Figure, Source } from '../types.ts'
import { isNews } from './is-news.ts'
import { confidenceNeeded, type Threshold } from './shown-confidence.ts'
import type { Annotation } from './types.ts'

/** An annotation that has no id yet. */
export type AnnotationDraft = Annotation extends infer A
  ? A extends Annotation
    ? Omit<A, 'id' | 'sentence'>
    : never
  : never

/** What the engine found that a page may mark: claims and quotes from a confidence on, and figures that are news. */
export function listDetected(text: string, analysis: Analysis, threshold: Threshold): AnnotationDraft[] {
  return [
    ...detectedClaims(text, analysis, threshold),
    ...detectedQuotes(text, analysis, threshold),
    ...detectedFigures(text, analysis),
  ]
}

/** `It does not say that …`: what is said by a thing that nothing names is the writer's own remark. */
function isThing(text: string, { chain }: Attribution): boolean {
  const [origin] = chain
  const words = origin?.spans.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ') ?? ''
  return chain.length === 1 && origin?.name === null && THINGS.has(words)
}

/** A claim of nobody is one only where the words say that somebody claims it; `this suggests` is the writer's own. */
function isImpersonal(text: string, { cue }: Attribution): boolean {
  const words = cue.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ')
  return (words.match(/\p{L}+/gu) ?? []).some((word) => IMPERSONAL_CUES.has(word))
}

/** `Lee knew that the wall had moved`, and not `It is known that …`. */
function isKnown(text: string, { cue }: Attribution): boolean {
  const last = cue.at(-1)
  const verb = last ? /\p{L}+$/u.exec(text.slice(last.start, last.end))?.[0].toLowerCase() : undefined
  return verb !== undefined && KNOWING_VERBS.has(verb)
}

/**
 * Whether a page says of an attribution who said it.
 *
 * @param threshold smallest confidence, 0 to 1, or one for each class of cue.
 */
export const isShown = (text: string, attribution: Attribution, threshold: Threshold): boolean =>
  hiddenBecause(text, attribution, threshold) === null

/** Why a page says nothing of an attribution, in words for an editor; null when it does. */
export function hiddenBecause(text: string, attribution: Attribution, threshold: Threshold): string | null {
  const { kind, confidence, content, chain } = attribution
  if (content.length === 0) return 'nothing is said'
  if (confidence < confidenceNeeded(text, attribution, threshold))
    return 'not sure enough that content and party are right'
  if (kind === 'direct' || isImpersonal(text, attribution)) return null
  if (chain.length > 0 && isKnown(text, attribution)) return 'known by somebody, and said by nobody'
  if (chain.length === 0) return 'nobody says it, nor do the words say that somebody does'
  return isThing(text, attribution) ? 'said by a thing that nothing names, which is the writer’s own remark' : null
}

function detectedClaims(text: string, analysis: Analysis, threshold: Threshold): AnnotationDraft[] {
  return analysis.attributions
    .filter((it) => it.kind !== 'direct' && isShown(text, it, threshold))
    .map((it) => ({ kind: 'claim', spans: it.content, by: 'engine', status: null, ...said(it) }))
}

/** A quotation whose speaker was not found, or not surely enough, is no mark: that nobody is named would be false. */
function detectedQuotes(text: string, analysis: Analysis, threshold: Threshold): AnnotationDraft[] {
  return analysis.quotations.flatMap((quotation): AnnotationDraft[] => {
    const { start, end, use, speaker } = quotation
    if (use !== 'speech' && use !== 'fragment') return []
    const attribution = quotation.attribution === null ? undefined : analysis.attributions[quotation.attribution]
    if (attribution ? !isShown(text, attribution, threshold) : speaker === null) return []
    const source = attribution ? said(attribution) : spokenBy(speaker)
    return [{ kind: 'quote', spans: [{ start, end }], by: 'engine', use, ...source }]
  })
}

function detectedFigures(text: string, analysis: Analysis): AnnotationDraft[] {
  return analysis.figures
    .filter(
      (figure) =>
        isNews(figure, analysis.figures, { text, sentences: analysis.sentences }) && !countsSource(figure, analysis),
    )
    .map((figure) => ({
      kind: 'figure',
      spans: [{ start: figure.start, end: figure.end }],
      by: 'engine',
      confidence: 1,
      figure,
      within: null,
    }))
}

/**
 * `Two officials said …`: how many spoke, and no figure of what they said. That 115,000 people signed is one, and so is a
 * share of them: `18% of voters said`, `in a survey of 900 nurses, 58 per cent said`.
 */
const countsSource = (figure: Figure, { attributions }: Analysis): boolean =>
  !isShare(figure) &&
  (figure.value ?? figure.max ?? 0) <= MAX_SPEAKERS &&
  attributions.some(({ chain }) => chain.some(({ spans }) => spans.some((span) => overlap(span, figure) > 0)))

/** `18%`, `two-thirds`, `three in ten`. */
const isShare = ({ kind, value, text }: Figure): boolean =>
  kind === 'percent' || (!text.includes('/') && kind === 'cardinal' && value !== null && value > 0 && value < 1)

/** More than so many do not speak with one voice. */
const MAX_SPEAKERS = 100

function said({ chain, cue, stance, confidence }: Attribution) {
  return { chain, cue, stance, confidence }
}

function spokenBy(speaker: string | null) {
  const chain: Source[] = speaker === null ? [] : [namedSource(speaker)]
  return { chain, cue: [], stance: 'asserted' as const, confidence: 1 }
}

/** A source of whom only the name is known. */
export function namedSource(name: string): Source {
  return { spans: [], name, kind: 'organisation', vantage: null }
}
