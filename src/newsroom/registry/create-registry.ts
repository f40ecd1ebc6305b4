import type { SourceKind } from '../../engine/index.ts'
import { normaliseName } from '../names/normalise-name.ts'
import { transliterateName } from '../names/transliterate-name.ts'
import type { RegisteredSource } from '../types.ts'

/** The sources of `content/sources`, indexed by everything they may be called. A key that two sources share names neither. */
export interface Registry {
  byId: ReadonlyMap<string, RegisteredSource>
  byName: ReadonlyMap<string, RegisteredSource | null>
  bySpelling: ReadonlyMap<string, RegisteredSource | null>
  /** People by the last word of their name; null where the word alone could mean someone else. */
  bySurname: ReadonlyMap<string, RegisteredSource | null>
}

/**
 * Registry of sources: indexes the registered ones by id, name, alias, spelling and surname. Throws nothing; of two with
 * one name neither is found by it.
 *
 * @param seen every full name that the stories use; a surname that another full name shares matches nobody,
 *   because `Lee` alone may then be Ann or Robert
 */
export function createRegistry(sources: RegisteredSource[], seen: Iterable<string> = []): Registry {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const byName = new Map<string, RegisteredSource | null>()
  const bySpelling = new Map<string, RegisteredSource | null>()
  const bySurname = new Map<string, RegisteredSource | null>()
  for (const source of sources) {
    for (const name of [source.name, ...source.aliases]) {
      const folded = normaliseName(name)
      claim(byName, folded, source)
      claim(bySpelling, transliterateName(folded), source)
      if (isPerson(source.kind) && folded.includes(' ')) claim(bySurname, surnameOf(folded), source)
    }
  }
  for (const name of seen) {
    const folded = normaliseName(name)
    const held = folded.includes(' ') ? bySurname.get(surnameOf(folded)) : undefined
    if (held && getOrCompute(byName, bySpelling, folded) !== held) bySurname.set(surnameOf(folded), null)
  }
  return { byId, byName, bySpelling, bySurname }
}

/**
 * Registered source that a name, or an id as editors write it, means. Null when there is none, or more than one it could
 * be. Only a person or an official is found by surname alone.
 */
export function findSource(registry: Registry, name: string, kind: SourceKind): RegisteredSource | null {
  const written = registry.byId.get(name)
  if (written) return written
  const folded = normaliseName(name)
  if (folded === '') return null
  const named = getOrCompute(registry.byName, registry.bySpelling, folded)
  if (named !== undefined) return named
  const head = headOf(name)
  if (head !== null) return getOrCompute(registry.byName, registry.bySpelling, normaliseName(head)) ?? null
  if (folded.includes(' ') || !isPerson(kind)) return null
  return registry.bySurname.get(folded) ?? null
}

/** `an undated report on the border` is the undated report; proper names such as `Committee on Trade` have no such head. */
function headOf(name: string): string | null {
  const [, head] =
    /^((?:(?:an?|the|one|this) )?\p{Ll}.*?),? (?:on|which|that|who|whom|bylined|dated|with|by|about) /u.exec(name) ?? []
  return head ?? null
}

function getOrCompute(
  byName: Registry['byName'],
  bySpelling: Registry['bySpelling'],
  folded: string,
): RegisteredSource | null | undefined {
  const named = byName.get(folded)
  return named !== undefined ? named : bySpelling.get(transliterateName(folded))
}

function claim(index: Map<string, RegisteredSource | null>, key: string, source: RegisteredSource): void {
  const held = index.get(key)
  index.set(key, held === undefined || held === source ? source : null)
}

const isPerson = (kind: SourceKind): boolean => kind === 'person' || kind === 'official'

const surnameOf = (folded: string): string => folded.slice(folded.lastIndexOf(' ') + 1)
