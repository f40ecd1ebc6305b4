/** A function that works its result out when it is first asked for, and keeps it. */
export function lazy<T>(workOut: () => T): () => T {
  let held: { value: T } | undefined
  return () => {
    held ??= { value: workOut() }
    return held.value
  }
}
