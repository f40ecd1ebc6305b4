import type { Exchange } from './list-exchanges.ts'

/** Log-odds below which it does not matter how unlikely it is that two contradict each other. */
const LEAST = -4

/**
 * How likely each two voices are to contradict each other, and how that stands beside the others that either is in: what the
 * second says of somebody else, what somebody else says of the first, what is said to the second, and to whom the first spoke.
 * A voice mostly contradicts but one.
 *
 * @param odds logarithm of the odds that each two contradict each other, by their own words
 */
export function neighbourMeasures(
  exchanges: readonly Exchange[],
  odds: readonly number[],
): Readonly<Record<string, number>>[] {
  const own = odds.map((one) => Math.max(LEAST, one))
  const byFirst = Map.groupBy(exchanges.keys(), (at) => exchanges[at]!.a)
  const bySecond = Map.groupBy(exchanges.keys(), (at) => exchanges[at]!.b)
  return exchanges.map(({ a, b }, at) => ({
    own: own[at]!,
    ...measuresOf('b to another', listBut(at, bySecond.get(b)), own, at),
    ...measuresOf('another to a', listBut(at, byFirst.get(a)), own, at),
    ...measuresOf('another to b', byFirst.get(b) ?? [], own, at),
    ...measuresOf('a to another', bySecond.get(a) ?? [], own, at),
  }))
}

const listBut = (one: number, all: readonly number[] = []): number[] => all.filter((other) => other !== one)

function measuresOf(
  name: string,
  others: readonly number[],
  odds: readonly number[],
  at: number,
): Record<string, number> {
  if (others.length === 0) return {}
  const likeliest = Math.max(...others.map((other) => odds[other]!))
  return {
    [name]: 1,
    [`${name} likely`]: Math.max(0, likeliest),
    [`${name} less likely`]: Math.max(0, odds[at]! - likeliest),
  }
}
