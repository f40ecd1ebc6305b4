/** What a map holds for a key; where it holds nothing yet, that is worked out and kept. */
export function getOrCompute<K, V>(held: Map<K, V>, key: K, workOut: (key: K) => V): V {
  const known = held.get(key)
  if (known !== undefined) return known
  const value = workOut(key)
  held.set(key, value)
  return value
}
