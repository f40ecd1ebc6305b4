import { lieIn } from '../../../text/spans.ts'
import type { RawAttribution } from '../../../types.ts'
import { withContent } from '../with-content.ts'

/** A stop, and then a sentence of its own. */
const ENDS_SENTENCE = /[.!?…]["”’']{0,2}\s+$/u
/** `“… is not robust,” | said the board`: a comma before the mark says that its speaker comes behind. */
const SPOKEN_BEHIND = /,["”’']{1,2}$/u
/** A stop within the mark, as far back as it may stand before the space. */
const STOP_LENGTH = 3

/**
 * Makes what is quoted in sentences of its own behind what is told without marks a statement of its own, of the same
 * source: `Lee said the ferry would go. | “We have no choice.”`, `The ferry would go, Lee said. | “We have no choice.”`
 */
export function splitSpeechBehind(text: string, found: RawAttribution): RawAttribution[] {
  const { cue, content, quoted } = found
  const at = content.findLastIndex((span) => !lieIn([span], quoted)) + 1
  const [indirect, speech] = [content[at - 1], content[at]]
  if (!indirect || !speech || !cue[0] || cue[0].start > speech.start) return [found]
  if (!ENDS_SENTENCE.test(text.slice(indirect.end - STOP_LENGTH, speech.start))) return [found]
  const first = withContent(text, found, content.slice(0, at))
  const next = { ...withContent(text, found, content.slice(at)), cue: [] }
  if (cue[0].start < content[0]!.start) return [first, next]
  // “… more time,” she wrote, smiling. “We …”: half a quotation, and its other half.
  if (cue[0].start < indirect.start || /["”’']$/u.test(text.slice(indirect.start, indirect.end))) return [found]
  return SPOKEN_BEHIND.test(text.slice(speech.start, speech.end)) ? [first] : [first, next]
}
