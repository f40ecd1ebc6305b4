import { kindOfProperName } from '../sources/kind-of-proper-name.ts'
import type { SourceKind } from '../types.ts'
import type { Entity } from './entities/entities.ts'
import type { Resolution } from './mention-context.ts'
import type { ResolvedMention } from './mention-history.ts'

/** Who is heard when a word means someone named or heard before; `kind` where nothing else tells. */
export function fromAntecedent(
  antecedent: Entity | ResolvedMention,
  kind: SourceKind,
): Pick<Resolution, 'name' | 'kind' | 'vantage' | 'gender'> {
  if ('sentence' in antecedent)
    return { name: antecedent.name, kind: antecedent.kind, vantage: antecedent.vantage, gender: antecedent.gender }
  const proper = kindOfProperName(antecedent.name)
  const found =
    antecedent.kind === 'person' || antecedent.gender ? (antecedent.office ? 'official' : 'person') : (proper ?? kind)
  return { name: antecedent.name, kind: found, vantage: null, gender: antecedent.gender }
}
