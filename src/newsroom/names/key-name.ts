import type { Glossary } from '../memo/create-memo.ts'
import { lookUp } from '../memo/get-or-compute.ts'
import { foldName } from './normalise-name.ts'
import { transliterateName } from './transliterate-name.ts'

/** The key of a name, the same for all its spellings; empty for a name that is but titles and marks. */
export function keyName(name: string, { keys }: Pick<Glossary, 'keys'>): string {
  return lookUp(keys, name, (it) => transliterateName(foldName(it)))
}
