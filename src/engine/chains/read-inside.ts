import { AMOUNTS, PASSED_ON } from '../lexicon/relay-words.ts'
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts'
import { hull, touches } from '../text/spans.ts'
import type { NameMention } from '../types.ts'
import { findInner, type Inner } from './find-inner.ts'
import type { Linked } from './nest.ts'

/**
 * Whoever said first what a relay passes on, read off the words themselves: where these are one plain statement, its
 * parts are surer so than by the labels. Null when nobody said it, or more than one did.
 */
export function readInside(
  text: string,
  relay: Linked,
  within: readonly number[],
  all: readonly Linked[],
  names: readonly NameMention[],
): Inner | null {
  const content = hull(relay.content)
  const found = content && relay.content.length < 4 ? findInner(text, content, relay.quoted, names) : null
  if (!found || within.length > 1) return null
  const known = all[within[0] ?? -1]
  if (!known) return found
  const isIt = known.cue.some((cue) => touches(cue, found.cue))
  return isIt && known.links.length === 1 ? found : null
}

/**
 * Whoever said first what people pass on behind it: `Witnesses said they saw it, according to a statement from the mayor`,
 * `The guidance said so, Mr Lee said`; null where they tell of a deed, `firms announced mergers, according to a survey`, or
 * where what they say begins with their own words or is a quotation.
 */
export function readSaid(
  text: string,
  it: Linked,
  within: readonly number[],
  all: readonly Linked[],
  names: readonly NameMention[],
): Inner | null {
  const content = hull(it.content)
  const cue = it.cue[0]
  if (
    within.length > 0 ||
    !content ||
    !cue ||
    cue.start < content.end ||
    it.quoted.some((span) => span.start <= content.start)
  )
    return null
  const found = readInside(text, it, within, all, names)
  if (!found || found.source.start > content.start || NOBODY.test(text.slice(found.source.start, found.source.end)))
    return null
  if (AMOUNT.test(text.slice(found.cue.end, content.end))) return null
  if (
    WRITES.test(text.slice(found.cue.start, found.cue.end + 6)) &&
    !WROTE_THAT.test(text.slice(found.cue.start, content.end))
  )
    return null
  const words = text.slice(found.cue.start, found.cue.end).toLowerCase().split(/\s+/u)
  return words.some((word) => SAYING_VERBS.has(word) || PASSED_ON.has(word)) ? found : null
}

/** `he`, and `Lee’s | claims are false`. */
const NOBODY = /^(?:he|she|they|it|we|i|you)$|[’']s?$/iu
/** `the board says | too little`: how much, not what. */
const AMOUNT = new RegExp(String.raw`^\s(?:${AMOUNTS}|to|of|about|with)\b`, 'u')
/** `The bishop wrote to the widow` tells of a letter, and not what it said. */
const WRITES = /^(?:wrote|writes|writing)\b/u
const WROTE_THAT = /^\p{L}+\s(?:[^,;]{0,40}\s)?that\s/u
