import { JUDGING_ACTS, TIES_OF_THINGS } from '../lexicon/deeds.ts'
import type { Attribution } from '../types.ts'

/**
 * Whether somebody is only told to be for or against a thing: `Lee | welcomed | the loan`, and not `criticised | the bill
 * as a gift to banks`. Of a bare thing a reader learns nothing that is claimed; who it was may be whom `she` means in
 * the next sentence. What is passed on by others stays.
 */
export function isOfBareThing(text: string, { chain, cue: [cue], content, quoted }: Attribution): boolean {
  const thing = content.at(-1)
  if (!cue || !thing || chain.length > 1 || quoted.length > 0) return false
  if (!content.slice(0, -1).every(({ end }) => end + ', '.length === chain[0]?.spans[0]?.start)) return false
  const verb = thing.start > cue.end ? JUDGING : JUDGED
  if (!verb.test(text.slice(cue.start, cue.end))) return false
  return BARE.test(text.slice(thing.start, thing.end)) && !SAID_OF_IT.test(text.slice(thing.end, thing.end + MAX_LINK))
}

const JUDGING = new RegExp(String.raw`(?:^|\s)(?:${JUDGING_ACTS})(?:\sto)?$`, 'iu')
/** `The bill | was criticised | by Lee` */
const JUDGED = new RegExp(
  String.raw`^(?:is|are|was|were|(?:has|have|had)\sbeen)\s(?:\p{Ll}+ly\s)?(?:${JUDGING_ACTS})$`,
  'u',
)
/**
 * Up to four words that nothing is tied to, and a day: `the rescuers`, `the new deal on Tuesday`; not `a new era`,
 * which says what it is.
 */
const BARE = new RegExp(
  String.raw`^(?!an?\s)(?:(?!(?:${TIES_OF_THINGS})\b|\p{Ll}+ing\s(?:the|an?)\b)[\p{L}\p{N}’'-]+(?:\s|$)){1,4}(?:(?:on\s)?\p{Lu}\p{Ll}+day)?$`,
  'u',
)
/** `criticised | the bill | as unfair`: what is said of it was cut off. */
const SAID_OF_IT = /^,?\s(?:as|for|over|that)\s/u
const MAX_LINK = 8
