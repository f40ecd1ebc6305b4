import type { Draft } from './draft.ts'
import type { Tokens } from './scan-tokens.ts'
import { isCapital, isGlued, isHyphen, isWord, wordAt } from './token-tests.ts'

export interface Age {
  unit: string
  last: number
}

/** Whether a draft is an age: `34-year-old`, `Ali Hassan, 52,`, `aged 7`, `the age of 21`, `He will be 35 by the end of the year`. */
export function readAge(tokens: Tokens, draft: Draft): Age | null {
  if (draft.kind === 'duration') {
    const joined = isHyphen(wordAt(tokens, draft.last + 1)) ? draft.last + 2 : draft.last + 1
    const old = wordAt(tokens, joined)
    if (old === 'old' || old === 'olds') return { unit: draft.unit ?? 'year', last: joined }
    const before = wordAt(tokens, draft.first - 1)
    return before === 'aged' ? { unit: draft.unit ?? 'year', last: draft.last } : null
  }
  if (draft.kind !== 'cardinal' || draft.fraction || (draft.value ?? draft.max ?? 999) > 120) return null
  const age: Age = { unit: 'year', last: draft.last }
  let i = draft.first - 1
  if (/^(between|about|around|just|only|over|under)$/.test(wordAt(tokens, i))) i--
  if (wordAt(tokens, i) === 'from') i--
  const before = wordAt(tokens, i)
  if (before === 'aged') return age
  if (before === 'of' && /^ages?$/.test(wordAt(tokens, i - 1))) return age
  if ((before === 'age' || before === 'ages') && !isWord(tokens, draft.last + 1)) return age
  const after = wordAt(tokens, draft.last + 1)
  if (
    before === ',' &&
    draft.digits &&
    draft.value !== null &&
    draft.value % 1 === 0 &&
    isNameBefore(tokens, i - 1) &&
    (after === ',' || after === '.' || after === ';' || after === ')')
  ) {
    return draft.value >= 1 && !isGlued(tokens, draft.first) ? age : null
  }
  if (
    before === '(' &&
    after === ')' &&
    draft.digits &&
    draft.value !== null &&
    draft.value >= 1 &&
    isNameBefore(tokens, i - 1) &&
    isNameBefore(tokens, i - 2)
  )
    return age
  return before === 'be' && wordAt(tokens, i - 1) === 'will' && /^(he|she)$/.test(wordAt(tokens, i - 2)) && draft.digits
    ? age
    : null
}

const isNameBefore = (tokens: Tokens, at: number): boolean => isCapital(tokens, at) && isWord(tokens, at)
