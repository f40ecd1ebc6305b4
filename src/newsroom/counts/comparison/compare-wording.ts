import { DONE_BY, GREATER_BY, RID_OF, ROOM_FOR, TO_BE_REACHED, VOTED_FOR } from '../../lexicon/distinctions.ts'
import { areOfTwoKinds, areOfTwoMonths, areOfTwoPeriods, areSetApart } from '../setting/are-set-apart.ts'
import { partAt } from '../setting/find-giver.ts'
import { findSubject } from '../setting/find-subject.ts'
import type { Count } from '../types.ts'
import { isValue } from './compare-anchors.ts'

/** A clause on either side of a figure. */
interface Around {
  part: string
  before: string
  behind: string
}

function aroundOf({ reading, annotation }: Count): Around {
  const sentence = reading.sentences[annotation.sentence]
  const at = annotation.figure.start - (sentence?.span.start ?? 0)
  const { part, offset } = partAt(sentence?.text ?? '', at)
  return { part, before: part.slice(0, at - offset), behind: part.slice(at - offset + annotation.figure.text.length) }
}

/** Whether the words of one story tell two figures apart: what beginners and old hands earn, who is in a hall and for whom it has room. */
export function areOfTwo(a: Count, b: Count): boolean {
  const [one, other] = [aroundOf(a), aroundOf(b)]
  if (
    ROOM_FOR.test(one.part) !== ROOM_FOR.test(other.part) ||
    areSetApart(one.part, other.part) ||
    areOfTwoMonths(one.part, other.part) ||
    areOfTwoPeriods(one.part, other.part)
  )
    return true
  if (PART.test(one.behind) || PART.test(other.behind)) return true
  if (VOTED_FOR.test(one.part) !== VOTED_FOR.test(other.part)) return true
  if (a.role === null && b.role === null && doneBy(one) !== doneBy(other)) return true
  const [x, y] = isValue(a) ? [findSubject(one.before), findSubject(other.before)] : [null, null]
  return x !== null && y !== null && x !== y
}

/** `4,000 of them`. */
const PART = /^ of (?:them|these|those|whom)\b/i

const doneBy = ({ behind }: Around): string | undefined => DONE_BY.exec(behind)?.[1]

/**
 * Whether the words of two stories tell two figures apart: what was needed and what there was, of whom a ban holds and for
 * whom it has been lifted, a share and by how much something is greater, the left bank and the right bank.
 */
export function areOfTwoStates(a: Count, b: Count): boolean {
  const [one, other] = [aroundOf(a), aroundOf(b)]
  return (
    TO_BE_REACHED.test(one.before) !== TO_BE_REACHED.test(other.before) ||
    RID_OF.test(one.before) !== RID_OF.test(other.before) ||
    (a.annotation.figure.kind === 'percent' && GREATER_BY.test(one.behind) !== GREATER_BY.test(other.behind)) ||
    areOfTwoPeriods(one.part, other.part) ||
    areOfTwoKinds(one.part, other.part)
  )
}
