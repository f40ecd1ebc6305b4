import type { Memo } from '../memo/create-memo.ts'
import { getOrCompute } from '../memo/get-or-compute.ts'
import { normaliseName } from './normalise-name.ts'
import { transliterateName } from './transliterate-name.ts'

/** The key of a name, the same for all its spellings; empty for a name that is but titles and marks. */
export function keyName(name: string, { keys }: Pick<Memo, 'keys'>): string {
  return getOrCompute(keys, name, (it) => transliterateName(normaliseName(it)))
}
