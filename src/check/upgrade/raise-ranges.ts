import { isMap, isScalar, parseDocument } from 'yaml'
import type { Fix } from '../fix/types.ts'

/** What of a description of a package names others. */
const GROUPS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies', 'engines'] as const

/** A range that has a least version and no greatest of its own: `^1.2.3`, `~1.2`, `>=22`, `1.2.3`. */
const RANGE = /^([~^]|>=)?\s*v?(\d+(?:\.\d+){0,2})$/

/**
 * Changes of `package.json` that raise ranges to what is needed. A range that asks for more stays, and so does one of
 * another form, a path or a tag.
 *
 * @param needed Ranges by name: `{ astro: '^7.3.2', node: '>=22.18' }`.
 */
export function raiseRanges(text: string, needed: Readonly<Record<string, string>>): Fix[] {
  // JSON is YAML, and this parser says where a value stands.
  const document = parseDocument(text, { prettyErrors: false })
  if (document.errors.length > 0 || !isMap(document.contents)) return []
  return GROUPS.flatMap((group) =>
    Object.entries(needed).flatMap(([name, range]) => {
      const value = document.getIn([group, name], true)
      if (!isScalar(value) || !value.range || typeof value.value !== 'string') return []
      const raised = raise(value.value, range)
      if (raised === undefined) return []
      const [start, end] = value.range
      return [{ start, end, replacement: JSON.stringify(raised), reason: `${name} ${value.value} → ${raised}` }]
    }),
  )
}

/** The range with its own sign and the least version that is needed; nothing where it asks for as much already. */
function raise(given: string, needed: string): string | undefined {
  const [, sign = '', present] = RANGE.exec(given) ?? []
  const [, , least] = RANGE.exec(needed) ?? []
  return present && least && isOlder(present, least) ? `${sign}${least}` : undefined
}

function isOlder(version: string, other: string): boolean {
  const [a, b] = [version, other].map((it) => it.split('.').map(Number))
  const at = [0, 1, 2].find((place) => (a![place] ?? 0) !== (b![place] ?? 0))
  return at !== undefined && (a![at] ?? 0) < (b![at] ?? 0)
}
