import { REFERRING_WORDS } from '../../../lexicon/pronouns.ts'
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { neighboursOf } from '../neighbours.ts'
import { withContent } from '../with-content.ts'

/** ` and | the minister`, `, while | Roe`; not ` and that | Roe`, which Lee says. */
const LEADS_ON = /,?\s(?:and|but|while|whereas|although|though)\s$/u
/** `It is safe, Lee said, | but | Roe said it was not`: a second half that is another’s altogether. */
const SETS_AGAINST = /^(?:but|while|whereas|although|though)\s$/u
/** Words that bring in nobody else: `and | she | told him`, `but | nobody | had told him`. */
const NO_OTHER = new RegExp(
  String.raw`^(?:${REFERRING_WORDS}|(?:no|any|every|some)(?:body|\s?one)|none|people|many|some|others)$`,
  'iu',
)
/** Letters that a first statement has at least. */
const MIN_LENGTH = 8

/**
 * Ends what somebody says without quotation marks where somebody else speaks: `Lee said that it was law, | and the minister said
 * he did not like that law`. What the second says is no part of it, nor had through the first.
 *
 * @param all in text order.
 */
export const splitAtNextVoice = (text: string, all: readonly RawAttribution[]): RawAttribution[] =>
  all.map((found, index) => {
    const last = found.content.at(-1)
    if (!last) return found
    const ends = neighboursOf(all, index).map((next) => endBefore(text, found, next, last))
    const end = Math.min(...ends.filter((it) => it !== null), last.end)
    if (end === last.end) return found
    const rest = found.content.slice(0, -1)
    if (end > last.start) return withContent(text, found, [...rest, { start: last.start, end }])
    return rest.length > 0 ? withContent(text, found, rest) : found
  })

/** Where what one says ends, if another speaks in it; null where that is no other, or is told by the one. */
function endBefore(text: string, found: RawAttribution, next: RawAttribution, said: Span): number | null {
  const [own, ownVerb, source, verb] = [found.source[0], found.cue[0], next.source[0], next.cue[0]]
  if (!own || !ownVerb || !source || !verb) return null
  // `The guard had called twice on them to leave, he said`: what stands ahead of who says it is one whole.
  if (said.start < ownVerb.end || source.start <= said.start || source.start >= said.end) return null
  if (source.end > verb.start || !/^,?\s$/u.test(text.slice(source.end, verb.start))) return null
  const words = text.slice(source.start, source.end)
  const before = text.slice(said.start, source.start)
  const isSetAgainst = SETS_AGAINST.test(before) && !found.quoted.some((it) => it.start === said.start)
  if (!isSetAgainst && (NO_OTHER.test(words) || words === text.slice(own.start, own.end))) return null
  const verbs = text.slice(verb.start, verb.end).toLowerCase().split(' ')
  if (!verbs.some((word) => REPORTING_VERBS.has(word) || REPORTING_VERBS.has(`${word}s`))) return null
  // `and the driver shouted to all to pray`: what was done, which is told.
  const first = next.content.find((it) => it.start >= verb.end)
  if (first && /^(?:to|for)\s/u.test(text.slice(first.start, first.end))) return null
  if (isSetAgainst) return said.start
  const lead = LEADS_ON.exec(before)
  if (!lead || lead.index < MIN_LENGTH) return null
  const end = said.start + lead.index
  return found.quoted.some((it) => it.start < end && end < it.end) ? null : end
}
