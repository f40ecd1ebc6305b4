import { FINITE_PASTS, IRREGULAR_PASTS, SHARED_PASTS } from '../../../../lexicon/verb-shapes.ts'
import { isRoleNoun } from '../../../../names/is-role-noun.ts'
import { sentenceAt } from '../../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../../types.ts'
import { LEAD } from '../../subject-shapes.ts'

/** `A local paper | printed a photograph of what`: a body by its noun, and what it did. */
const BODY_AHEAD = new RegExp(
  String.raw`^((?:the|an?|another|one)\s(?:[\p{Ll}-]+\s){0,3}?([\p{Ll}-]+))\s(?:(?:has|had)\s)?(?:\p{Ll}+ly\s)?(?:\p{Ll}{3,}ed|${FINITE_PASTS}|${IRREGULAR_PASTS}|${SHARED_PASTS})\s[^,;:“”"]*?\bwhat\s$`,
  'iu',
)
const MAX_AHEAD = 160

/**
 * Who calls something so is the body that the sentence is about, and nobody of the sentence before: `A local paper
 * printed a photograph of what | it | said was oil`.
 */
export function withBodyAhead(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [[source, ...others], [cue]] = [found.source, found.cue]
  if (!source || !cue || others.length > 0 || text.slice(source.start, cue.start) !== 'it ') return found
  const sentence = sentenceAt(sentences, source.start)
  if (!sentence || source.start - sentence.start > MAX_AHEAD) return found
  const start = sentence.start + (LEAD.exec(text.slice(sentence.start, source.start))?.[0].length ?? 0)
  const [, body, noun] = BODY_AHEAD.exec(text.slice(start, source.start)) ?? []
  if (body === undefined || noun === undefined || isRoleNoun(noun)) return found
  return { ...found, source: [{ start, end: start + body.length }] }
}
