import { kindOfContent, lieIn } from '../../text/spans.ts'
import type { RawAttribution, Span } from '../../types.ts'

/** A stop, and then a sentence of its own. */
const ENDS_SENTENCE = /[.!?…]["”’']{0,2}\s+$/u

/**
 * Makes what is quoted in sentences of its own behind what is told without marks a statement of its own, of the same
 * source: `Lee said the ferry would go. | “We have no choice.”` Only where the verb stands before both.
 */
export function splitSpeechBehind(text: string, found: RawAttribution): RawAttribution[] {
  const { cue, content, quoted } = found
  const at = content.findLastIndex((span) => !lieIn([span], quoted)) + 1
  const [indirect, speech] = [content[at - 1], content[at]]
  if (!indirect || !speech || !cue[0] || cue[0].start > content[0]!.start) return [found]
  if (!ENDS_SENTENCE.test(text.slice(indirect.end - 1, speech.start))) return [found]
  return [withContent(text, found, content.slice(0, at)), { ...withContent(text, found, content.slice(at)), cue: [] }]
}

/** An attribution with another content, what is quoted of it, and its kind. */
export function withContent(text: string, found: RawAttribution, content: Span[]): RawAttribution {
  const quoted = found.quoted.filter((span) => lieIn([span], content))
  return { ...found, content, quoted, kind: kindOfContent(text, content, quoted) }
}
