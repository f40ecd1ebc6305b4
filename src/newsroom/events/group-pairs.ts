/**
 * Joins pairs that share a member into groups, members in the order of their first pair.
 *
 * @param apart Whether two may be in no group together; pairs that would join them are left out. Default: none.
 */
export function groupPairs<T>(pairs: readonly (readonly [T, T])[], apart?: (a: T, b: T) => boolean): T[][] {
  const groupOf = new Map<T, T[]>()
  for (const [a, b] of pairs) {
    const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]]
    if (apart && left !== right && left.some((one) => right.some((other) => apart(one, other)))) continue
    const joined = left === right ? left : [...left, ...right]
    for (const member of joined) groupOf.set(member, joined)
  }
  return [...new Set(groupOf.values())]
}
