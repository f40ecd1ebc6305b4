import { nearest } from '../nearest.ts'

/** Letters from which on an id that is one letter off is a mistake, and no acronym of another. */
const SHORTEST_NAME = 5

/** What is to be said of a name that nobody registered. */
interface Unregistered {
  reason: string
  severity: 'error' | 'warning' | 'suggestion'
  fix: string
}

/**
 * A name that nobody registered is a name; only an id that is nearly one of the registry's is a mistake.
 *
 * @param field what gave it, such as `via`.
 * @returns null for a registered one.
 */
export function findUnregistered(field: string, name: string, known: ReadonlySet<string>): Unregistered | null {
  if (known.has(name)) return null
  const near = nearest(name, known, SHORTEST_NAME)
  const isId = /^[\p{Ll}\p{N}-]+$/u.test(name)
  return {
    reason: `Unexpected ${field} \`${name}\`, expected a registered source${near ? `, did you mean \`${near}\`?` : ''}`,
    severity: near === undefined ? 'suggestion' : isId ? 'error' : 'warning',
    fix: 'Register the source in its own file under `sources/`, or add the name to the aliases of one.',
  }
}
