import { slugify } from '../../addresses/slugify.ts'
import type { Source } from '../../engine/index.ts'
import { findSource, type Registry } from '../../newsroom/index.ts'

/** Registry id of a source, or the slug of its name; `unknown` when the text names nobody. */
export function sourceId(registry: Registry, { name, kind }: Source): string {
  if (name === null) return 'unknown'
  const registered = registry.byId.get(name) ?? findSource(registry, name, kind)
  return registered?.id ?? slugify(name)
}
