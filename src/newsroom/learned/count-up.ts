/** Most that is counted of anything. */
const MOST_COUNTED = 6

/** A count as features of which each takes in those before it: of two that are shared `shared 1` and `shared 2`. */
export const countUp = (name: string, count: number): string[] =>
  Array.from({ length: Math.max(0, Math.min(count, MOST_COUNTED)) }, (_, at) => `${name} ${at + 1}`)
