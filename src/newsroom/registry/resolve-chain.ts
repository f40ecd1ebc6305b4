import { slugify } from '../../addresses/slugify.ts'
import type { Source } from '../../engine/index.ts'
import type { KnownSource, RegisteredSource, SourceChain } from '../types.ts'
import { findSource, type Registry } from './create-registry.ts'

/**
 * Chain of a claim as known sources, origin first, relay nearest the reader last. The registry's kind beats the
 * engine's, and a first link with one registered upstream is led back to it. The origin is null, unknown, when the path
 * begins with a relay, with a source that rests on several upstreams, or with somebody the text does not let us resolve.
 *
 * @param text the story's text, for the words of a source without a name
 */
export function resolveChain(sources: Source[], registry: Registry, text: string): SourceChain {
  const links = sources.map((source) => knowSource(source, registry, text))
  const named = links.filter((link) => link !== null)
  const first = links[0]
  if (!first) return { links: named, origin: null }
  const upstream = leadBack(first, registry)
  const path = [...new Map([...upstream, ...named].map((link) => [link.id, link])).values()]
  const head = path[0] ?? first
  return { links: path, origin: isOrigin(head) ? head.id : null }
}

/** Whether a claim may begin with this source: a relay passes on what another said, whoever that was. */
function isOrigin(source: KnownSource): boolean {
  if (source.registered) return !source.registered.relays && source.registered.upstream.length === 0
  return source.kind !== 'aggregator'
}

function knowSource(source: Source, registry: Registry, text: string): KnownSource | null {
  const words = source.spans.map((span) => text.slice(span.start, span.end)).join(' … ')
  const name = source.name ?? words
  const registered = findSource(registry, name, source.kind)
  if (registered) return asKnown(registered)
  if (source.kind === 'unnamed') return unnamedSource(name, source.vantage)
  if (source.name === null) return null
  return { id: slugify(source.name), name: source.name, kind: source.kind, registered: null }
}

/** Unnamed people share one id for each vantage: `with access to the discussions` says more than `a source`. */
function unnamedSource(name: string, vantage: string | null): KnownSource {
  const id = `unnamed-${slugify(vantage ?? 'no vantage')}`
  return { id, name: name === '' ? 'unnamed source' : name, kind: 'unnamed', registered: null }
}

/** What lies above a source by default, farthest first; nothing where it has several upstreams or none. */
function leadBack(source: KnownSource, registry: Registry): KnownSource[] {
  const path: KnownSource[] = []
  const seen = new Set([source.id])
  let upstream = source.registered?.upstream ?? []
  while (upstream.length === 1) {
    const above = registry.byId.get(upstream[0] ?? '')
    if (!above || seen.has(above.id)) break
    seen.add(above.id)
    path.unshift(asKnown(above))
    upstream = above.upstream
  }
  return path
}

function asKnown(registered: RegisteredSource): KnownSource {
  return { id: registered.id, name: registered.name, kind: registered.kind, registered }
}
