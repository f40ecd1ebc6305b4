import { ADDRESSED_VERBS } from '../../../lexicon/cue-verbs.ts'
import type { RawAttribution } from '../../../types.ts'
import { withContent } from '../with-content.ts'

/** `Lee | says | her doctor told her | that she was well` */
const INNER = new RegExp(
  String.raw`^\s(?:that\s)?(?:[\p{L}’'-]+\s){1,6}?(?:${ADDRESSED_VERBS})\s(?:him|her|them|it|me|us|\p{Lu}[\p{L}’'-]+|the\s\p{L}+)\s$`,
  'u',
)

/**
 * Where somebody says that another told them something, that is the whole of what they say: `Lee says |
 * her doctor told her that she was well`.
 */
export function withInnerVoice(text: string, found: RawAttribution): RawAttribution {
  const [source, cue, [content, ...more]] = [found.source[0], found.cue[0], found.content]
  if (!source || !cue || !content || cue.start < source.end) return found
  if (more.length > 0 || content.start < cue.end || !INNER.test(text.slice(cue.end, content.start))) return found
  const start = cue.end + (text.startsWith(' that ', cue.end) ? ' that '.length : 1)
  return withContent(text, found, [{ start, end: content.end }])
}
