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
  for (const source of sources) follow(source)
  return problems

  /** Goes up from a source by a path of its own: a long one must not fill the stack of calls. */
  function follow(start: RegisteredSource): void {
    const path: { source: RegisteredSource; left: Iterator<string> }[] = []
    const places = new Map<string, number>()
    enter(start)
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const { value: id, done: isAtEnd } = last.left.next()
      if (isAtEnd) {
        done.add(last.source.id)
        places.delete(last.source.id)
        path.pop()
      } else if (places.has(id)) {
        problems.push(circleOf(path.slice(places.get(id)).map(({ source }) => source)))
      } else {
        const next = byId.get(id)
        if (next) enter(next)
      }
    }

    function enter(source: RegisteredSource): void {
      if (done.has(source.id)) return
      places.set(source.id, path.length)
      path.push({ source, left: source.upstream.values() })
    }
  }
}

/** Ids of a circle that a message names. */
const MAX_NAMED = 12

function circleOf(sources: RegisteredSource[]): RegistryProblem {
  const [head] = sources
  const ids = sources.map(({ id }) => id)
  const named = ids.length > MAX_NAMED ? [...ids.slice(0, MAX_NAMED), `${ids.length - MAX_NAMED} more`] : ids
  const message = `Unexpected circle of upstreams ${[...named, ids[0]].join(' → ')}, expected a path that ends; remove one of them`
  return { rule: 'source-upstream-cycle', path: head!.path, field: 'upstream', value: ids[1] ?? ids[0]!, message }
}
