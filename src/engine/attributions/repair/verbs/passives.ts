import { NAMING_PARTICIPLES } from '../../../lexicon/deeds.ts'
import type { RawAttribution } from '../../../types.ts'
import { isPlainSubject } from '../subject-shapes.ts'
import { withContent } from '../with-content.ts'

/** `has still been described` */
const NAMED_SO = new RegExp(
  String.raw`^(?:(?:has|have|had)\s(?:\p{Ll}+\s){0,2}?been|is|are|was|were)\s(?:\p{Ll}+\s)?(?:${NAMING_PARTICIPLES})$`,
  'u',
)
/** ` by | the best of them` */
const AGENT = /,?\sby\s((?:(?:the|an?|his|her|their|its|some|many|several)\s|\p{Lu})[^,;:“”"]{2,60})$/u

/**
 * Who is called something does not say it: `| Lee | has been described | as the best of them | by her own party`, which
 * does; nobody where no such words end what is said.
 */
export function withAgentOfPassive(text: string, found: RawAttribution): RawAttribution {
  const [[source, ...others], [cue]] = [found.source, found.cue]
  if (!cue || others.length > 0 || !NAMED_SO.test(text.slice(cue.start, cue.end))) return found
  if (source && source.end + 1 !== cue.start) return found
  const last = found.content.at(-1)
  const match = last && last.start > cue.end ? AGENT.exec(text.slice(last.start, last.end)) : null
  if (!last || !match || !isPlainSubject(match[1]!)) return { ...found, source: [] }
  const content = [...found.content.slice(0, -1), { start: last.start, end: last.start + match.index }]
  return { ...withContent(text, found, content), source: [{ start: last.end - match[1]!.length, end: last.end }] }
}
