import type { StoryReading } from './read-story.ts'

/** `Gaza Strip` is named where `Gaza` is, and the other way round. */
export function isNamedIn(name: string, { names, openings }: Pick<StoryReading, 'names' | 'openings'>): boolean {
  return names.has(name) || openings.has(name) || openingsOf(name).some((one) => isThing(names.get(one)))
}

const isThing = (name: { kind: string } | undefined): boolean => name !== undefined && name.kind !== 'person'

/** The shorter names that a name begins with: `gaza` and `gaza city` of `gaza city hall`. */
export function openingsOf(name: string): string[] {
  const openings: string[] = []
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) openings.push(name.slice(0, at))
  return openings
}
