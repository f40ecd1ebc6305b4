import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { SURNAME_PARTICLES } from '../../lexicon/name-words.ts'
import { isKnownRole } from '../../names/is-role-noun.ts'
import { readTitle } from '../../names/read-title.ts'
import { lastWordOf } from '../../text/last-word.ts'
import type { TextReading } from '../../text/read-text.ts'
import type { RawAttribution, RawQuotation, Span } from '../../types.ts'

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:${[...SURNAME_PARTICLES].join('|')})\s)*\p{Lu}[\p{L}.’'-]*){1,4}`
/** `Joan Tully, 61, florist`, `Finance Minister Ida Benes`, `Opposition leader Pavol Kis`. */
const NAMED = new RegExp(
  String.raw`^(?:\p{L}[\p{L}’'-]*\s){0,3}?(${NAME})((?:,\s|\s\()\d{1,3}\)?)?(?:,\s([^,:;]{3,50}))?$`,
  'u',
)
/** `the club’s chairman, Hugo Fell` */
const APPOSED = new RegExp(String.raw`^(?:[\p{L}\p{N}’'-]+\s){0,7}([\p{L}-]+),\s(${NAME})$`, 'u')
/** A line before a quotation, with a colon at its end. */
const LINE = /(?:^|\n)[^\S\n]*([^\n:;“”"]{4,110}):\s+$/u
const LEAD = /^(?:And\s)?(?:(?:[Tt]his\s)?[Ff]rom|(?:[Aa]\s)?[Ss]tatement\s(?:from|by))\s/u
/** `By Ann Lee:`, `Inspired by Ann Lee:` */
const OF_OTHERS = /\b(?:[Bb]y|[Tt]o|[Ww]ith|[Aa]bout|[Dd]ear)\s/u
const VERB = /\b(?:who|said|says|told|tells|asked|wrote|is|was|has|had)\b/u
const SENTENCE = /^\P{L}*[\p{Lu}\d](?:.|\n)*[.!?…,]["”’']*$/u
const MAX_LINE = 125
const LABEL_CONFIDENCE = 0.9

/**
 * Finds who speaks in a quotation by the line before it: `Joan Tully, 61, florist: “Never.”`, and `Mayor Lotte Brandt:` in a
 * paragraph of its own above it. In text order.
 */
export function findLabelled(text: string, { quotations }: Pick<TextReading, 'quotations'>): RawAttribution[] {
  return quotations.flatMap((quotation) => {
    const source = quotation.depth === 0 ? labelBefore(text, quotation) : null
    if (!source || !isSpeech(text.slice(quotation.start, quotation.end))) return []
    const content = [{ start: quotation.start, end: quotation.end }]
    const cue = [{ start: source.end, end: source.end + 1 }]
    return [{ source: [source], cue, content, quoted: content, kind: 'direct', confidence: LABEL_CONFIDENCE }]
  })
}

/** Sentences, and no title: `Ida Benes: “The Long Road.”` is what she wrote. */
const isSpeech = (words: string): boolean =>
  SENTENCE.test(words) && !/^\P{L}*\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+\P{L}*$/u.test(words)

function labelBefore(text: string, { start }: RawQuotation): Span | null {
  const from = Math.max(0, start - MAX_LINE)
  const before = text.slice(from, start)
  if (!before.trimEnd().endsWith(':')) return null
  const line = LINE.exec(before)?.[1]
  if (line === undefined || VERB.test(line)) return null
  const label = line.trimEnd().replace(LEAD, '')
  if (OF_OTHERS.test(label) || !isSomebody(label)) return null
  const end = from + before.lastIndexOf(':')
  return { start: end - (line.length - line.trimEnd().length) - label.length, end }
}

/** Whether a label has the name of somebody, told by the given name, a title, an age or a trade. */
function isSomebody(label: string): boolean {
  const [, role, apposed] = APPOSED.exec(label) ?? []
  if (role !== undefined && apposed !== undefined) return isKnownRole(role.toLowerCase()) || hasGivenName(apposed)
  const [, name, age, trade = ''] = NAMED.exec(label) ?? []
  if (name === undefined) return false
  const words = label.split(/\s/u)
  return (
    age !== undefined ||
    hasGivenName(name) ||
    readTitle(words, 0) !== null ||
    isKnownRole(lastWordOf(trade).toLowerCase())
  )
}

const hasGivenName = (name: string): boolean =>
  name
    .split(/\s/u)
    .slice(0, -1)
    .some((word) => GIVEN_NAMES.has(word))
