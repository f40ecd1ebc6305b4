import type { Glossary } from '../memo/create-memo.ts'
import { lookUp } from '../memo/get-or-compute.ts'
import { terms } from './terms.ts'

/** The terms that a name is made of. */
export function nameTerms(name: string, glossary: Pick<Glossary, 'terms' | 'named'>): string[] {
  return lookUp(glossary.named, name, (it) => terms(it, glossary))
}
