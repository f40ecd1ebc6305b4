import { CURRENCY_SYMBOLS } from '../lexicon/currencies.ts'
import { FRACTION_MARKS } from '../lexicon/numbers.ts'
import type { Reference } from './dates/civil.ts'
import type { FigureDraft } from './draft.ts'
import { idiomEnd } from './not-figures/idiom-end.ts'
import { readQuantity } from './quantities/read-quantity.ts'
import { readNumber } from './read-number.ts'
import { readWord } from './read-word.ts'
import { FIGURE_WORD, type FigureTokens, NUMBER } from './tokens/scan-tokens.ts'
import { isNumber, wordAt } from './tokens/token-tests.ts'

/** `$5`, `½`, and `−3°C`: a sign, set apart from what stands before it, of a measure. */
function readMark(tokens: FigureTokens, at: number): FigureDraft | null {
  const mark = wordAt(tokens, at)
  if (CURRENCY_SYMBOLS.has(mark) || FRACTION_MARKS.has(mark)) return readQuantity(tokens, at)
  if (!isNumber(tokens, at + 1) || !/^[-−]$/.test(mark) || at === 0) return null
  const quantity = readQuantity(tokens, at)
  return quantity && (quantity.kind !== 'cardinal' || mark === '−') ? quantity : null
}

function readAt(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | number | null {
  const kind = tokens.kind[at]
  if (kind !== FIGURE_WORD && kind !== NUMBER) return readMark(tokens, at)
  const idiom = idiomEnd(tokens, at)
  if (idiom >= 0) return idiom
  return kind === NUMBER ? readNumber(tokens, at, reference) : readWord(tokens, at, reference)
}

/** Reads the tokens once from left to right and returns every figure found, in order, none overlapping. */
export function readDrafts(tokens: FigureTokens, reference: Reference | null): FigureDraft[] {
  const drafts: FigureDraft[] = []
  for (let i = 0; i < tokens.size; i++) {
    const found = readAt(tokens, i, reference)
    if (found === null) continue
    if (typeof found === 'number') i = Math.max(found, i)
    else {
      drafts.push(found)
      i = Math.max(found.last, i)
    }
  }
  return drafts
}
