import { STATEMENT_NOUNS } from '../lexicon/statement-nouns.ts'
import { countBefore, touches } from '../text/spans.ts'
import type { RawAttribution, Span } from '../types.ts'
import { endsWithdrawal } from './repair/contents/withdrawn.ts'

/** `Lee’s | claim | that the road is shut`, up to a comma or the end of the sentence. */
const STATEMENT = new RegExp(
  String.raw`((?:\bthe\s(?:\p{Ll}+\s){1,2}|(?<![\p{L}’'-])(?:\p{Lu}[\p{L}.-]*\s){0,4}\p{Lu}[\p{L}-]*)[’']s?|\b(?:his|her|their|its))\s((?:\p{Ll}+\s)?(?:${STATEMENT_NOUNS}))\s(that\s[^.,;:!?“”"()\n]{12,240})(?=[.,;:!?)\n]|$)`,
  'gu',
)
/** What every such statement has, and most texts do not. */
const NOUN_AND_THAT = new RegExp(String.raw`(?:${STATEMENT_NOUNS})\sthat\s`, 'u')
/** What stands before it within a sentence. */
const INSIDE = /[\p{L}\p{N},;:–—]\s$/u
const TWO_VERBS =
  /\s(?:has|have|had|is|are|was|were|will|would|did|does)\s.*\s(?:has|have|had|is|are|was|were|will|would|did|does)\s/u
/** As counted on training news: five of five. */
const CONFIDENCE = 0.8

/**
 * Finds what a noun with an owner says that somebody said: `Lee’s claim that the road is shut`. Those that `found` has
 * already are left out; what stands in quotation marks is the speaker’s affair. In text order.
 */
export function findNounStatements(
  text: string,
  quotations: readonly Span[],
  found: readonly RawAttribution[],
): RawAttribution[] {
  if (!NOUN_AND_THAT.test(text)) return []
  const cues = found.flatMap(({ cue }) => cue).sort((a, b) => a.start - b.start)
  return [...text.matchAll(STATEMENT)].flatMap((match): RawAttribution[] => {
    const [, owner = '', noun = '', words = ''] = match
    // `Lee’s claim that the road is shut was denied`: of a subject it is not plain where its clause ends.
    if (!INSIDE.test(text.slice(Math.max(0, match.index - 2), match.index)) || TWO_VERBS.test(words)) return []
    const source = { start: match.index, end: match.index + owner.length }
    const cue = { start: source.end + 1, end: source.end + 1 + noun.length }
    if (endsWithdrawal(text, cue.end)) return []
    const content = { start: cue.end + 1, end: cue.end + 1 + words.length }
    const near = countBefore(cues, cue.end)
    const isKnown = cues.slice(Math.max(0, near - 1), near + 1).some((it) => touches(it, cue))
    if (isKnown || quotations.some((it) => touches(it, { start: source.start, end: content.end }))) return []
    return [{ kind: 'indirect', source: [source], cue: [cue], content: [content], quoted: [], confidence: CONFIDENCE }]
  })
}
