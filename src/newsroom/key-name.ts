import type { Glossary } from './create-glossary.ts'
import { foldName } from './fold-name.ts'
import { lookUp } from './look-up.ts'
import { transliterateName } from './transliterate-name.ts'

/** The key of a name, the same for all its spellings; empty for a name that is but titles and marks. */
export function keyName(name: string, { keys }: Pick<Glossary, 'keys'>): string {
  return lookUp(keys, name, (it) => transliterateName(foldName(it)))
}
