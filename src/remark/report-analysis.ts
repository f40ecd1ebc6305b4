import type { VFile } from 'vfile'
import { type Analysis, type Annotation, type Attribution, isShown, type Threshold, touches } from '../engine/index.ts'
import type { Flattened } from './flatten.ts'
import { placeInSource } from './place-in-source.ts'

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
  const options = (start: number, ruleId: string) => {
    const place = placeInSource(pieces, start, String(file))
    return { ...(place && { place }), ruleId, source: 'on-record' }
  }
  for (const { start, rule, message } of analysis.problems) file.message(message, options(start, rule))
  for (const annotation of annotations) {
    if (annotation.by !== 'editor' || annotation.kind === 'figure' || annotation.chain.length > 0) continue
    const attribute = annotation.kind === 'quote' ? 'by' : 'source'
    const message = file.message(
      `Unexpected \`:${annotation.kind}[…]\` without a source, and its sentence names none`,
      options(annotation.spans[0]!.start, 'directive-source'),
    )
    message.fatal = true
    message.note = `Name who said it, \`{${attribute}="…"}\`, or take the marks out.`
  }
  for (const attribution of analysis.attributions) {
    const { chain, content, confidence } = attribution
    const name = chain[0]?.name
    const [first] = content
    if (!name || !first || confidence < MIN_CONFIDENCE || isShown(text, attribution, threshold)) continue
    if (isMarked(attribution, annotations)) continue
    const words = shorten(text.slice(first.start, first.end))
    const info = file.info(
      `Possible claim of ${name}, too unsure to be shown: “${words}”`,
      options(first.start, 'claim-unsure'),
    )
    info.note = 'Write `:claim[…]{source=…}` round it if it is one, `:plain[…]` if it is none.'
  }
}

function isMarked({ content }: Attribution, annotations: readonly Annotation[]): boolean {
  return annotations.some(
    ({ kind, spans }) => kind !== 'figure' && spans.some((a) => content.some((b) => touches(a, b))),
  )
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= 60 ? line : `${line.slice(0, line.lastIndexOf(' ', 60))} …`
}
