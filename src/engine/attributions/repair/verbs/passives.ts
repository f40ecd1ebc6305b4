import { NAMING_PARTICIPLES } from '../../../lexicon/deeds.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { isPlainSubject } from '../subject-shapes.ts'
import { withContent } from '../with-content.ts'

/** `has still been described` */
const NAMED_SO = new RegExp(
  String.raw`^(?:(?:has|have|had)\s(?:\p{Ll}+\s){0,2}?been|is|are|was|were)\s(?:\p{Ll}+\s)?(?:${NAMING_PARTICIPLES})$`,
  'u',
)
/** `It | has been argued |`: by whom is not told. */
const isImpersonal = (text: string, source: Span, cue: Span): boolean =>
  source.end + 1 === cue.start &&
  /^it$/iu.test(text.slice(source.start, source.end)) &&
  PASSIVE.test(text.slice(cue.start, cue.end))

const PASSIVE =
  /^(?:(?:has|had)\s(?:\p{Ll}+\s)?been|is|was)\s(?:\p{Ll}+\s)?(?:\p{Ll}{2,}ed|said|thought|known|understood|told|felt)$/u

/** ` by | the best of them` */
const AGENT = /,?\sby\s((?:(?:the|an?|his|her|their|its|some|many|several)\s|\p{Lu})[^,;:“”"]{2,60})$/u

/**
 * `It` does not say what has been argued, and who is called something does not say so: `Lee | has been described | as the
 * best of them | by her own party`, which does; nobody where no such words end what is said.
 */
export function withAgentOfPassive(text: string, found: RawAttribution): RawAttribution {
  const [[source, ...others], [cue]] = [found.source, found.cue]
  const isClause = !/^to\s/u.test(text.slice(found.content[0]?.start ?? 0))
  if (source && cue && isClause && isImpersonal(text, source, cue))
    return { ...found, source: [], cue: [{ start: source.start, end: cue.end }, ...found.cue.slice(1)] }
  if (!cue || others.length > 0 || !NAMED_SO.test(text.slice(cue.start, cue.end))) return found
  if (source && source.end + 1 !== cue.start) return found
  const last = found.content.at(-1)
  const match = last && last.start > cue.end ? AGENT.exec(text.slice(last.start, last.end)) : null
  if (!last || !match || !isPlainSubject(match[1]!)) return { ...found, source: [] }
  const content = [...found.content.slice(0, -1), { start: last.start, end: last.start + match.index }]
  return { ...withContent(text, found, content), source: [{ start: last.end - match[1]!.length, end: last.end }] }
}
