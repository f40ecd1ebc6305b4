import { slugify } from '../../addresses/slugify.ts'
import type { Attribution, SourceKind } from '../../engine/index.ts'
import { findSource, type Registry } from '../../newsroom/index.ts'

/** A source that a story names and that could be registered. */
export interface SourceSuggestion {
  id: string
  name: string
  kind: SourceKind
  /** Whether it was seen passing on what others said. */
  relays: boolean
  /** In how many attributions it stands. */
  count: number
}

/** The named sources of a story that the registry does not know, most frequent first. */
export function suggestSources(attributions: Attribution[], registry: Registry): SourceSuggestion[] {
  const found = new Map<string, SourceSuggestion>()
  for (const { chain } of attributions) {
    for (const [index, { name, kind }] of chain.entries()) {
      if (name === null || kind === 'unnamed' || !isProperName(name)) continue
      if (findSource(registry, name, kind)) continue
      const id = slugify(name)
      const known = found.get(id) ?? { id, name, kind, relays: false, count: 0 }
      found.set(id, { ...known, relays: known.relays || index > 0, count: known.count + 1 })
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

/** `the Gazette`, but neither `the officer` nor `Israel's request for freedom`. */
function isProperName(name: string): boolean {
  return /^(?:[Tt]he )?[\p{Lu}\p{Lo}]/u.test(name) && !/['’]s\b|(?:\S+ ){5}/u.test(name)
}
