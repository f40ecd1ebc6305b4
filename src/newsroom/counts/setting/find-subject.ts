import { singularOf } from '../../../engine/index.ts'
import { ANY_SUBJECT, COSTING } from '../../lexicon/distinctions.ts'
import { stem } from '../../terms/stem.ts'

/** `The windows will cost`: what a sum is said to be of by the verb before it. */
const SUBJECT = new RegExp(
  String.raw`(?:^|[,;:–—“"] |\bthat )(?:(?:but|and|while) )?((?:[\p{L}’'-]+ ){1,4}?)(?:(?:will|would|could|should|may|might|has|have|had|now|also|only) )*(?:${COSTING})\b[^.;:]*$`,
  'iu',
)

/** Stem of the last noun of whatever costs, earns or owes a sum; null where the words before the sum name nothing, or only a whole. */
export function findSubject(before: string): string | null {
  const word = SUBJECT.exec(before)?.[1]?.trim().split(' ').at(-1)?.toLowerCase()
  if (word === undefined || ANY_SUBJECT.has(singularOf(word))) return null
  return stem(singularOf(word))
}
