import { QUOTED_SAYING } from '../../lexicon/relay-words.ts'
import { within } from '../../names/names-within.ts'
import { isRole } from '../../sources/is-role.ts'
import { isSourceLike } from '../../sources/is-source-like.ts'
import { matchesOf } from '../../text/patterns/matches-of.ts'
import { hull, kindOfContent, lieIn, sentenceAt, touches } from '../../text/spans.ts'
import type { NameMention, RawAttribution, Span } from '../../types.ts'

/** What a quoting found by form alone is worth: the form leaves little doubt. */
const CONFIDENCE = 0.9
const MIN_CONTENT = 15

/** `…, the minister | was quoted by Tass as saying.`, `was quoted as saying by the Tass agency on Monday.` */
const QUOTED = new RegExp(
  String.raw`\s((?:was|were|is|are|has\sbeen|have\sbeen)\s(?:also\s|later\s)?quoted)\s(?:by\s[^,;:.“”"\n]{2,60}?\s(as\s(?:${QUOTED_SAYING}))|(as\s(?:${QUOTED_SAYING}))\sby\s[^,;:.“”"\n]{2,60}?)(?=[.;]|$|\n|,\s|\s(?:on|in|at|last|this|late|earlier|yesterday|today)\s)`,
  'gu',
)

/**
 * Adds the statements behind which a sentence says who quoted somebody: `The wall would hold, the mayor was quoted by Tass
 * as saying.` What was marked with those words is replaced, whatever a learned model took for source and content.
 *
 * @param raw attributions; @param quotations in text order.
 */
export function completeQuoted(
  text: string,
  raw: readonly RawAttribution[],
  sentences: readonly Span[],
  quotations: readonly Span[],
  names: readonly NameMention[],
): RawAttribution[] {
  const added: RawAttribution[] = []
  const places: Span[] = []
  for (const match of matchesOf(QUOTED, text)) {
    const start = match.index + 1
    const whole = { start, end: match.index + match[0].length }
    const sentence = sentenceAt(sentences, start)
    if (!sentence || whole.end > sentence.end || quotations.some((it) => touches(it, whole))) continue
    const source = readSubject(text, sentence.start, match.index, names)
    if (!source) continue
    // `“No,” the mayor was quoted by Tass as saying`: a learned model finds these.
    if (/["”]$/u.test(text.slice(sentence.start, source.start).trimEnd())) continue
    const content = [{ start: sentence.start, end: text.slice(0, source.start).trimEnd().length - 1 }]
    if (content[0]!.end - sentence.start < MIN_CONTENT) continue
    const quoted = quotations.filter((it) => lieIn([it], content))
    const kind = kindOfContent(text, content, quoted)
    const isKnown = raw.some((it) =>
      [it.source, it.content].every((part, at) => part.some((span) => touches(span, at === 0 ? source : content[0]!))),
    )
    if (isKnown) continue
    places.push(whole)
    added.push({ source: [source], cue: cueOf(whole, match), content, quoted, kind, confidence: CONFIDENCE })
  }
  if (added.length === 0) return [...raw]
  const isReplaced = ({ source, cue }: RawAttribution): boolean =>
    places.some((place) => [...source, ...cue].some((span) => touches(span, place)))
  return [...raw.filter((it) => !isReplaced(it)), ...added].sort((a, b) => first(a) - first(b))
}

const first = ({ source, cue, content }: RawAttribution): number => hull(source, cue, content)?.start ?? 0

/** `was quoted | by Tass | as saying`, without whoever quoted. */
function cueOf({ start, end }: Span, [, quoted = '', last = '', next = '']: RegExpExecArray): Span[] {
  const verb = start + quoted.length
  if (next) return [{ start, end: verb + 1 + next.length }]
  return [
    { start, end: verb },
    { start: end - last.length, end },
  ]
}

/** `Ann Lee, head of the port`, behind the comma that ends what was said; null where nobody stands there. */
function readSubject(text: string, from: number, end: number, names: readonly NameMention[]): Span | null {
  const comma = text.lastIndexOf(',', end - 1)
  if (comma <= from) return null
  const last = { start: comma + 2, end }
  const earlier = text.lastIndexOf(',', comma - 1)
  const whole = { start: earlier + 2, end }
  const [name] = earlier > from ? within(names, { start: whole.start, end: comma }) : []
  if (name && name.start === whole.start && name.end === comma && isRole(text.slice(last.start, end))) return whole
  return /["”]/u.test(text.slice(last.start, end)) || !isSourceLike(text, last, within(names, last)) ? null : last
}
