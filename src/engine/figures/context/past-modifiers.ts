import { wordSet } from '../../lexicon/entries.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { wordAt } from '../tokens/token-tests.ts'

const MODIFYING = wordSet(`
  about
  around
  over
  some
  nearly
  almost
  roughly
  approximately
  more
  less
  fewer
  than
  then
  at
  least
  most
  up
  to
  as
  many
  an
  a
  the
  estimated
  another
  further
  other
  close
  under
  no
  well
  just
  only
`)

/** The token before `first` and before the words that modify a number there: `wounded` in `wounded well over 5,000`. */
export function pastModifiers(tokens: FigureTokens, first: number): number {
  let i = first - 1
  while (i >= 0 && i > first - 6 && MODIFYING.has(wordAt(tokens, i))) i--
  return i
}
