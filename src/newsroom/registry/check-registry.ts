import { normaliseName } from '../names/normalise-name.ts'
import type { RegisteredSource } from '../types.ts'

interface RegistryProblem {
  rule: 'source-alias-twice' | 'source-upstream-unknown' | 'source-upstream-cycle' | 'source-id-twice'
  /** The file of the source at fault. */
  path: string
  /** The frontmatter field and its value, by which the line can be found. */
  field: 'name' | 'aliases' | 'upstream' | 'id'
  value: string
  message: string
}

/**
 * Mistakes in the registry of sources: one name for two sources, an upstream that does not exist, a circle of upstreams.
 * Empty when there are none. Throws nothing.
 */
export function checkRegistry(sources: RegisteredSource[]): RegistryProblem[] {
  return [...sharedNames(sources), ...unknownUpstreams(sources), ...circles(sources)]
}

function sharedNames(sources: RegisteredSource[]): RegistryProblem[] {
  const problems: RegistryProblem[] = []
  const ids = new Map<string, RegisteredSource>()
  const names = new Map<string, RegisteredSource>()
  for (const source of sources) {
    const twin = ids.get(source.id)
    if (twin) {
      const message = `Unexpected second source \`${source.id}\`, expected one; the other stands in ${twin.path}`
      problems.push({ rule: 'source-id-twice', path: source.path, field: 'id', value: source.id, message })
    }
    ids.set(source.id, source)
    for (const [at, name] of [source.name, ...source.aliases].entries()) {
      const folded = normaliseName(name)
      const other = names.get(folded)
      if (other && other !== source) {
        const message = `Unexpected name \`${name}\` of \`${source.id}\`, expected one that \`${other.id}\` (${other.path}) does not have; remove it from one of the two`
        const field = at === 0 ? 'name' : 'aliases'
        problems.push({ rule: 'source-alias-twice', path: source.path, field, value: name, message })
      } else names.set(folded, source)
    }
  }
  return problems
}

function unknownUpstreams(sources: RegisteredSource[]): RegistryProblem[] {
  const ids = new Set(sources.map((source) => source.id))
  return sources.flatMap((source) =>
    source.upstream
      .filter((id) => !ids.has(id))
      .map((id): RegistryProblem => {
        const message = `Unexpected upstream \`${id}\` of \`${source.id}\`, expected the id of a registered source; add ${id}.md or correct the id`
        return { rule: 'source-upstream-unknown', path: source.path, field: 'upstream', value: id, message }
      }),
  )
}

/** One problem for each circle, told at its first source in file order. */
function circles(sources: RegisteredSource[]): RegistryProblem[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const done = new Set<string>()
  const problems: RegistryProblem[] = []
  for (const source of sources) visit(source, [])
  return problems

  function visit(source: RegisteredSource, path: string[]): void {
    const at = path.indexOf(source.id)
    if (at >= 0) {
      const circle = path.slice(at)
      const head = byId.get(circle[0] ?? '') ?? source
      const message = `Unexpected circle of upstreams ${[...circle, source.id].join(' → ')}, expected a path that ends; remove one of them`
      const value = circle[1] ?? source.id
      problems.push({ rule: 'source-upstream-cycle', path: head.path, field: 'upstream', value, message })
      return
    }
    if (done.has(source.id)) return
    for (const id of source.upstream) {
      const next = byId.get(id)
      if (next) visit(next, [...path, source.id])
    }
    done.add(source.id)
  }
}
