import type { SourceChain } from '../types.ts'

/**
 * What the words, names and chains of a build come to. A collection has few of them and repeats them often, so each is
 * worked out once: one memo is passed to all that reads the stories of a build, which fills it.
 */
export interface Memo {
  /** Word as written → its term, empty for a word that carries no matter. */
  terms: Map<string, string>
  /** Name → the terms that it is made of. */
  named: Map<string, string[]>
  /** Name → its key, the same for all its spellings. */
  keys: Map<string, string>
  /** Name → what is left of it without offices and kinds of firm. */
  cores: Map<string, string>
  /** Name → how it is compared. */
  plain: Map<string, string>
  /** Name → whether it is of a source that passes on what others said. */
  passing: Map<string, boolean>
  /** Sources as a story has them → the chain of known sources that they are. */
  chains: Map<string, SourceChain>
}

export function createMemo(): Memo {
  return {
    terms: new Map(),
    named: new Map(),
    keys: new Map(),
    cores: new Map(),
    plain: new Map(),
    passing: new Map(),
    chains: new Map(),
  }
}
