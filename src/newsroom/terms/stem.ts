import { singularOf, withoutVerbEnding } from '../../engine/index.ts'

/** Stem of an English word in lower case: `strikes`, `striking` → `strik`; `halted`, `halts` → `halt`; `dying` → `die`. */
export function stem(word: string): string {
  if (word.length < 4) return word
  const root = withoutVerbEnding(singularOf(word))
  return root.length > 3 && root.endsWith('e') ? root.slice(0, -1) : root
}
