/** Joins pairs that share a member into groups, members in the order of their first pair. */
export function groupPairs<T>(pairs: readonly (readonly [T, T])[]): T[][] {
  const groupOf = new Map<T, T[]>()
  for (const [a, b] of pairs) {
    const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]]
    const joined = left === right ? left : [...left, ...right]
    for (const member of joined) groupOf.set(member, joined)
  }
  return [...new Set(groupOf.values())]
}
