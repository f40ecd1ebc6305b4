import { AMOUNTS, PASSED_ON, REVEALING_VERBS } from '../lexicon/relay-words.ts'
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts'
import { STATEMENT_VERBS } from '../lexicon/statement-verbs.ts'
import { within } from '../names/names-within.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { hull, touches } from '../text/spans.ts'
import type { NameMention, Span } from '../types.ts'
import { findInner, type Inner } from './find-inner.ts'
import type { Linked } from './nest.ts'

/**
 * Whoever said first what a relay passes on, read off the words themselves: where these are one plain statement, its
 * parts are surer so than by the labels. Null when nobody said it, or more than one did.
 */
export function readInside(
  text: string,
  relay: Linked,
  inner: readonly number[],
  all: readonly Linked[],
  names: readonly NameMention[],
): Inner | null {
  const content = hull(relay.content)
  const found = content && relay.content.length < 4 ? findInner(text, content, relay.quoted, names) : null
  // `The plan is called Keld, | the Courier reported |, and has not been told of`: the relay’s own verb.
  if (!found || inner.length > 1 || relay.cue.some((cue) => touches(cue, found.cue))) return null
  const known = all[inner[0] ?? -1]
  if (!known) return found
  const isIt = known.cue.some((cue) => touches(cue, found.cue))
  // Round an insertion the labels know better.
  return isIt && known.links.length === 1 && found.content.length === 1 ? found : null
}

/**
 * Whoever said first what people pass on behind it: `Witnesses said they saw it, according to a statement from the mayor`,
 * `The guidance said so, Mr Lee said`; null where they tell of a deed, `firms announced mergers, according to a survey`, or
 * where what they say begins with their own words or is a quotation.
 */
export function readSaid(
  text: string,
  it: Linked,
  inner: readonly number[],
  all: readonly Linked[],
  names: readonly NameMention[],
): Inner | null {
  const content = hull(it.content)
  const cue = it.cue[0]
  if (
    inner.length > 0 ||
    !content ||
    !cue ||
    cue.start < content.end ||
    it.quoted.some((span) => span.start <= content.start)
  )
    return null
  const shown = readDocument(text, content, names)
  if (shown) return shown
  const found = readInside(text, it, inner, all, names)
  if (!found || found.source.start > content.start || NOBODY.test(text.slice(found.source.start, found.source.end)))
    return null
  if (AMOUNT.test(text.slice(found.cue.end, content.end))) return null
  if (
    WRITES.test(text.slice(found.cue.start, found.cue.end + 6)) &&
    !WROTE_THAT.test(text.slice(found.cue.start, content.end))
  )
    return null
  const words = text.slice(found.cue.start, found.cue.end).toLowerCase().split(/\s+/u)
  if (words.some((word) => SAYING_VERBS.has(word) || PASSED_ON.has(word))) return found
  const isThat = STATES_THAT.test(text.slice(found.cue.end, content.end))
  return isThat && words.some((word) => STATEMENT_VERBS.has(word)) ? found : null
}

/** `The board announced | that it had closed the pier`: a statement, not a deed. */
const STATES_THAT = /^\s(?:that\s|(?:it|they|he|she)\s(?:has|had|will|would|is|was|were)\s)/u

/** `The report | found | that the valve was open`, behind which officials say so. */
function readDocument(text: string, { start, end }: Span, names: readonly NameMention[]): Inner | null {
  const [whole, subject, verb, that = ''] = SHOWS.exec(text.slice(start, end)) ?? []
  if (whole === undefined || subject === undefined || verb === undefined) return null
  const source = { start, end: start + subject.length }
  if (kindOfSource(text, source, within(names, source)) !== 'document') return null
  const cue = { start: source.end + 1, end: source.end + 1 + verb.length }
  return { source, cue, content: [{ start: cue.end + 1 + that.length, end }] }
}

const SHOWS = new RegExp(
  String.raw`^((?:[Tt]he|[Aa]n?|[Tt]hat|[Tt]his|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\p{L}’'.-]+\s){0,5}?\p{Ll}+)\s((?:(?:also|later|further)\s)?(?:${REVEALING_VERBS}))\s(that\s)?(?=\p{L})`,
  'u',
)

/** `he`, and `Lee’s | claims are false`. */
const NOBODY = /^(?:he|she|they|it|we|i|you)$|[’']s?$/iu
/** `the board says | too little`: how much, not what. */
const AMOUNT = new RegExp(String.raw`^\s(?:${AMOUNTS}|to|of|about|with)\b`, 'u')
/** `The bishop wrote to the widow` tells of a letter, and not what it said. */
const WRITES = /^(?:wrote|writes|writing)\b/u
const WROTE_THAT = /^\p{L}+\s(?:[^,;]{0,40}\s)?that\s/u
