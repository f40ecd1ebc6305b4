import type { Memo } from '../memo/create-memo.ts'
import { getOrCompute } from '../memo/get-or-compute.ts'
import { terms } from './terms.ts'

/** The terms that a name is made of. */
export function nameTerms(name: string, memo: Pick<Memo, 'terms' | 'named'>): string[] {
  return getOrCompute(memo.named, name, (it) => terms(it, memo))
}
