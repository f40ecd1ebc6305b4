import type { Described } from './described.ts'
import type { Tokens } from './scan-tokens.ts'
import { wordAt } from './token-tests.ts'

/** What a count leaves out because the count before it has said it. */

/** `killed seven people in Marun and eleven in Tel Asad`, `at least 12 in the north, 9 in the south`. */
function isEllipsis(tokens: Tokens, item: Described): boolean {
  const { figure, draft } = item
  if (figure.noun !== null || figure.role !== null || figure.kind !== 'cardinal') return false
  if (!/^(in|at|near|on|across|outside)$/.test(wordAt(tokens, draft.last + 1))) return false
  let i = draft.first - 1
  while (/^(at|least|about|some|nearly|another|more|than|around|over)$/.test(wordAt(tokens, i))) i--
  return /^(and|,)$/.test(wordAt(tokens, i))
}

/** Gives counts that leave out noun and role those of the count they lean on, among the figures of one sentence. */
export function shareFates(tokens: Tokens, items: readonly Described[], from: number, to: number): void {
  let last: Described | null = null
  for (let i = from; i < to; i++) {
    const item = items[i] as Described
    const { figure } = item
    if (figure.kind !== 'cardinal' || item.draft.fraction) continue
    // `rose to 31 from 27`, `1,204 people were killed, up from 987`: the earlier level counts the same.
    const earlier = figure.change?.part === 'from' && figure.noun === null
    if (last && (earlier || isEllipsis(tokens, item))) {
      figure.noun = last.figure.noun
      figure.role ??= last.figure.role
    }
    last = item
  }
}
