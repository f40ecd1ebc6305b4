import type { Reading } from './read-story.ts'

/** `Gaza Strip` is named where `Gaza` is, and the other way round. */
export function isNamedIn(name: string, { names }: Reading): boolean {
  if (names.has(name)) return true
  for (const [other, { kind }] of names) {
    if (kind !== 'person' && (other.startsWith(`${name} `) || name.startsWith(`${other} `))) return true
  }
  return false
}
