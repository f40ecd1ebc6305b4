import { STATEMENT_VERBS } from '../../../lexicon/statement-verbs.ts'
import { touches } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { neighboursOf } from '../neighbours.ts'
import { withContent } from '../with-content.ts'

/** `it was fair | and [said] …`, `| , but also [warned] that …`. */
const NEXT_VERB = /,?\s(?:and|but)\s(?:(?:has|have|had|also|then|later|\p{Ll}+ly)\s)*(\p{Ll}+)\s/gu
const PAST = /(?:ed|said|told|wrote)$/u
/** ` and asked members to go`, ` and ordered a review`: what one does with words, beside saying. */
const REQUEST =
  /^,?\s(?:and|but)\s(?:(?:asked|ordered|invited|instructed)\s(?:[\p{L}’'-]+\s){1,4}?to\s|(?:ordered|thanked)\s(?:an?|the|his|her|its|their)\s)/u
/** The tense of what was said, which such a verb does not have, and a participle behind `was` or `had` neither. */
const SHIFTED = /\s(?:would|could|might|should)\s|\s(?:was|were)\s(?!\p{Ll}+(?:ed|en)\b)/u

const isRequest = (next: string, before: string): boolean =>
  REQUEST.test(next) && SHIFTED.test(before) && !/\shad\s/u.test(before)

/** Letters that a first statement has at least. */
const MIN_LENGTH = 8

/**
 * Ends what is said without quotation marks before the next verb of the one who says it, and reads that as a statement
 * of its own where nobody did: `Lee said it was fair | and warned against delay`. In marked news such a verb is nearly
 * always one.
 *
 * @param quotations in text order; what stands in one is not cut.
 */
export function splitAtNextVerb(
  text: string,
  all: readonly RawAttribution[],
  quotations: readonly Span[],
): RawAttribution[] {
  return all.flatMap((found, index) => {
    const next = nextVerb(text, quotations, found)
    if (!next) return [found]
    const [{ start, end }] = found.content as [Span]
    const near = neighboursOf(all, index)
    const isRead = near.some(({ cue }) => cue.some((it) => touches(it, next)))
    const first = withContent(text, found, [{ start, end: next.from }])
    if (isRead) return [first]
    return [
      first,
      { ...withContent(text, found, [{ start: next.end + 1, end }]), cue: [{ start: next.start, end: next.end }] },
    ]
  })
}

/** The next verb of what is said, and where the words that lead to it begin; null where there is none. */
function nextVerb(
  text: string,
  quotations: readonly Span[],
  { source, cue: [cue], content: [content, ...more] }: RawAttribution,
): (Span & { from: number }) | null {
  if (!source[0] || !cue || !content || more.length > 0 || content.start < cue.end) return null
  if (!PAST.test(text.slice(cue.start, cue.end))) return null
  for (const match of text.slice(content.start, content.end).matchAll(NEXT_VERB)) {
    const from = content.start + match.index
    const verb = match[1]!
    const isQuoted = quotations.some(({ start, end }) => start < from && from < end)
    if (isQuoted || match.index < MIN_LENGTH || !PAST.test(verb)) continue
    if (!STATEMENT_VERBS.has(verb) && !isRequest(text.slice(from, content.end), text.slice(content.start, from)))
      continue
    const end = from + match[0].length - 1
    return { start: end - verb.length, end, from }
  }
  return null
}
