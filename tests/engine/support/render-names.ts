import { findNames } from '../../../src/engine/names/find-names.ts'
import { splitSentences } from '../../../src/engine/text/sentences.ts'
import { tokenize } from '../../../src/engine/text/tokens.ts'

/** The names of a passage, each with its kind and the other forms it has there: `Ann Lee (person): Ann Lee, Lee`. */
export function renderNames(text: string): string[] {
  const forms = new Map<string, Set<string>>()
  for (const { name, kind, start, end } of findNames(text, splitSentences(text), tokenize(text))) {
    const key = `${name} (${kind})`
    forms.set(key, (forms.get(key) ?? new Set()).add(text.slice(start, end)))
  }
  return [...forms].map(([key, words]) => `${key}: ${[...words].join(', ')}`)
}
