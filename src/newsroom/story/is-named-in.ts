import { openingsOf } from '../names/openings-of.ts'
import type { StoryReading } from './read-story.ts'

/** `Gaza Strip` is named where `Gaza` is, and the other way round. */
export function isNamedIn(name: string, { names, openings }: Pick<StoryReading, 'names' | 'openings'>): boolean {
  return names.has(name) || openings.has(name) || openingsOf(name).some((one) => isThing(names.get(one)))
}

const isThing = (name: { kind: string } | undefined): boolean => name !== undefined && name.kind !== 'person'
