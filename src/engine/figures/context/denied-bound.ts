import { wordSet } from '../../lexicon/entries.ts'
import type { FigureModifier } from '../../types.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isWord, wordAt } from '../tokens/token-tests.ts'

/** What a bound says once it is denied: `never fewer than 30` is at least 30. */
const DENIED: Partial<Record<FigureModifier, FigureModifier>> = {
  'more than': 'at most',
  'less than': 'at least',
}

/** Verbs of holding and measuring: `did not cost more than 5` bounds the cost; `has not paid more than 300 men` counts them. */
const MEASURING = wordSet(`
  be
  been
  is
  are
  was
  were
  have
  had
  has
  do
  does
  did
  will
  would
  should
  shall
  must
  may
  might
  can
  could
  go
  gone
  fall
  fallen
  rise
  risen
  drop
  dropped
  hold
  held
  cost
  costs
  take
  taken
  last
  lasted
  need
  needed
  carry
  carried
  contain
  weigh
  number
  numbered
  total
  reach
  reached
  employ
  pay
  charge
  allow
  allowed
  permit
  expected
  exceed
  exceeded
  get
  got
  to
`)

/** Words between `never` and its bound may be any but these, at which another clause begins. */
const CLAUSE = wordSet(`
  that
  whether
  if
  because
  and
  but
  or
  who
  which
  only
  just
  when
  as
  while
  until
`)

/** Greatest number of words between the denial and the bound. */
const MAX_GAP_WORDS = 4

/** Which denial ends at token `at`: `never` and `hardly ever` reach over any verb, `not`, `n’t` and `cannot` over verbs of measure. */
function denialAt(tokens: FigureTokens, at: number): 'wide' | 'narrow' | null {
  const word = wordAt(tokens, at)
  // `no larger than 400`
  if (word === 'no' && wordAt(tokens, at + 2) === 'than') return 'wide'
  if (word === 'never' || word === 'rarely' || word === 'seldom' || word === 'without') return 'wide'
  if (word === 'ever' && /^(hardly|scarcely)$/.test(wordAt(tokens, at - 1))) return 'wide'
  if (word === 'not' || word === 'cannot' || word === 'nor' || word === 'nothing') return 'narrow'
  return word === 't' && /^[’']$/.test(wordAt(tokens, at - 1)) && /n$/.test(wordAt(tokens, at - 2)) ? 'narrow' : null
}

/** The modifier of the bound whose words begin at token `start`, turned round where a denial stands before them: `never held more than 200`. */
export function deniedBound(tokens: FigureTokens, start: number, modifier: FigureModifier): FigureModifier {
  const denied = DENIED[modifier]
  if (!denied) return modifier
  let measured = true
  for (let i = start - 1; i >= 0 && i >= start - 1 - MAX_GAP_WORDS; i--) {
    if (tokens.gap[i + 1]! >= LINE && i < start - 1) return modifier
    const denial = denialAt(tokens, i)
    if (denial) return denial === 'wide' || measured ? denied : modifier
    const word = wordAt(tokens, i)
    if (!isWord(tokens, i) || CLAUSE.has(word)) return modifier
    if (!MEASURING.has(word)) measured = false
  }
  return modifier
}
