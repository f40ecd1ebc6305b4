import type { Assertion } from '../types.ts'

/** Whether both count what they tell of, and no number is the same: the 21 girls set free are not the 218 who are held. */
export function countOthers(a: Assertion, b: Assertion): boolean {
  const [some, others] = [countsOf(a), countsOf(b)]
  const shared = some.filter((one) => others.some((other) => one.nouns.some((noun) => other.nouns.includes(noun))))
  return shared.length > 0 && shared.every((one) => others.every((other) => one.value !== other.value))
}

const countsOf = (one: Assertion) => one.quantities().filter(({ of }) => of === 'count')
