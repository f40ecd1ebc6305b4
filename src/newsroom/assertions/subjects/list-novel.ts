import { EMPTY_TERMS } from '../../lexicon/dealings.ts'
import { terms } from '../../terms/terms.ts'
import type { Assertion } from '../types.ts'
import { rootOf } from './root-of.ts'

/** Roots of what words of one assertion name that the other's part of its sentence and whoever speaks do not. */
export function listNovel(words: string, { reading, sentence, part }: Assertion, giver: readonly string[]): string[] {
  const whole = reading.sentences[sentence]
  const said = whole !== undefined && whole.text === part ? whole.terms : terms(part, reading.memo)
  const known = new Set(said.map(rootOf))
  const speaking = new Set(giver.flatMap((word) => terms(word)).map(rootOf))
  return terms(words, reading.memo)
    .filter((term) => !EMPTY_TERMS.has(term))
    .map(rootOf)
    .filter((root, at, all) => !known.has(root) && !speaking.has(root) && all.indexOf(root) === at)
}
