import { kindOfProperName } from '../sources/kind-of-proper-name.ts'
import type { SourceKind } from '../types.ts'
import type { Entity } from './entities.ts'
import type { Hearing } from './mention-context.ts'
import type { Heard } from './mention-history.ts'

/** Who is heard when a word means someone named or heard before; `kind` where nothing else tells. */
export function fromMeant(
  meant: Entity | Heard,
  kind: SourceKind,
): Pick<Hearing, 'name' | 'kind' | 'vantage' | 'gender'> {
  if ('sentence' in meant) return { name: meant.name, kind: meant.kind, vantage: meant.vantage, gender: meant.gender }
  const proper = kindOfProperName(meant.name)
  const found = meant.kind === 'person' || meant.gender ? (meant.office ? 'official' : 'person') : (proper ?? kind)
  return { name: meant.name, kind: found, vantage: null, gender: meant.gender }
}
