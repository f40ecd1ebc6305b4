import type { NameMention, Span } from '../types.ts'

/** What is known of a text beside its attributions, each in text order. */
export interface PartyContext {
  names: readonly NameMention[]
  sentences: readonly Span[]
  /** How often each name stands in the text. */
  counts: ReadonlyMap<string, number>
}

export function partyContext(names: readonly NameMention[], sentences: readonly Span[]): PartyContext {
  const counts = new Map<string, number>()
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return { names, sentences, counts }
}
