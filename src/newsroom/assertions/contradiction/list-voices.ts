import { areTwoSpeakers } from '../../counts/voices.ts'
import type { Assertion } from '../types.ts'

/** Voices of a story between which one may still answer the other. */
const MAX_APART = 2

/** Assertions of which the story tells who makes them. */
export const listVoiced = (assertions: readonly Assertion[]): Assertion[] =>
  assertions.filter(({ chain, giver }) => (chain?.links.length ?? 0) > 0 || giver.length > 0)

/** Whether the second of two assertions of one story is of another voice that speaks a little behind the first. */
export const mayAnswer = (a: Assertion, b: Assertion): boolean =>
  b.order > a.order && b.order - a.order <= MAX_APART && areTwoSpeakers(a, b)
