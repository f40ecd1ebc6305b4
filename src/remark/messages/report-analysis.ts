import type { VFile } from 'vfile'
import {
  type Analysis,
  type Annotation,
  type Attribution,
  isShown,
  type Threshold,
  touches,
} from '../../engine/index.ts'
import type { Flattened } from '../flatten.ts'
import { placeInSource } from './place-in-source.ts'
import { type Said, say } from './say.ts'

interface Reading {
  flattened: Flattened
  analysis: Analysis
  /** What is marked, by the engine or the editor. */
  annotations: readonly Annotation[]
  /** Confidence from which claims are marked. */
  threshold: Threshold
}

/** Under this confidence a claim is more likely none, and nothing is said of it. */
const MIN_CONFIDENCE = 0.5

/** Says what the editor should mend, as warnings, and what was too unsure to be marked, as suggestions. */
export function reportAnalysis(file: VFile, { flattened, analysis, annotations, threshold }: Reading): void {
  const { text, pieces } = flattened
  const report = (start: number, said: Said) => say(file, placeInSource(pieces, start, String(file)), said)
  for (const { start, rule, message } of analysis.problems) {
    report(start, {
      rule,
      reason: message,
      fix: 'Put the other mark where the quoted words begin or end.',
      severity: 'warning',
    })
  }
  for (const annotation of annotations) {
    if (annotation.by !== 'editor' || annotation.kind === 'figure' || annotation.chain.length > 0) continue
    const attribute = annotation.kind === 'quote' ? 'by' : 'source'
    report(annotation.spans[0]!.start, {
      rule: 'directive-source',
      reason: `Unexpected \`:${annotation.kind}[…]\` without a source, and its sentence names none`,
      fix: `Name who said it, \`{${attribute}="…"}\`, or take the marks out.`,
      severity: 'error',
    })
  }
  for (const attribution of analysis.attributions) {
    const { chain, content, confidence } = attribution
    const name = chain[0]?.name
    const [first] = content
    if (!name || !first || confidence < MIN_CONFIDENCE || isShown(text, attribution, threshold)) continue
    if (isMarked(attribution, annotations)) continue
    const words = shorten(text.slice(first.start, first.end))
    report(first.start, {
      rule: 'claim-unsure',
      reason: `Possible claim of ${name}, too unsure to be shown: “${words}”`,
      fix: 'Write `:claim[…]{source=…}` round it if it is one, `:plain[…]` if it is none.',
      severity: 'suggestion',
    })
  }
}

function isMarked({ content }: Attribution, annotations: readonly Annotation[]): boolean {
  return annotations.some(
    ({ kind, spans }) => kind !== 'figure' && spans.some((a) => content.some((b) => touches(a, b))),
  )
}

/** Characters of a claim that a message quotes. */
const MAX_QUOTED = 60

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= MAX_QUOTED ? line : `${line.slice(0, line.lastIndexOf(' ', MAX_QUOTED))} …`
}
