import { CLAIM_NOUNS, DISPUTING, DISPUTING_BEHIND, UNSAYING } from '../lexicon/framing.ts'

/**
 * How a sentence stands to a claim in it: `said` by whoever makes it; `unsaid`, as it tells that somebody did not say so;
 * `disputed`, as it tells of the claim only that another rejects it; `answered` by another behind it.
 */
type Frame = 'said' | 'unsaid' | 'disputed' | 'answered'

/**
 * Frame of a claim: `decided not to recommend | indicting her` says nothing of an indictment, `rebutted the firm's charge |
 * that the articles were false` is no account of the firm's, and `there is a hole, a claim denied by the minister` none of
 * the minister's.
 *
 * @param start offset of the claim in the sentence
 * @param end where it ends
 */
export function frameOfClaim(sentence: string, { start, end }: { start: number; end: number }): Frame {
  const before = sentence.slice(0, start)
  if (UNSAYING.test(before)) return 'unsaid'
  const match = DISPUTING.exec(before)
  if (match && OF_ANOTHER.test(match[0])) return 'disputed'
  return DISPUTING_BEHIND.test(sentence.slice(end)) ? 'answered' : 'said'
}

/** `the firm's charge`, `charges by the firm`; what nobody is said to have claimed is denied by whoever rejects it. */
const OF_ANOTHER = new RegExp(
  String.raw`(?:['’]s?|\b(?:his|her|their|its)) (?:[\p{L}-]+ ){0,2}?(?:${CLAIM_NOUNS})\b|\b(?:${CLAIM_NOUNS}) (?:made )?(?:by|from|of) `,
  'iu',
)
