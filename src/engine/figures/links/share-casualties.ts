import { countedFates } from '../../lexicon/casualties.ts'
import { isStop } from '../../lexicon/noun-phrases.ts'
import type { DescribedFigure } from '../context/described.ts'
import { pastModifiers } from '../context/past-modifiers.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isWord, wordAt } from '../tokens/token-tests.ts'

/** `killed seven people in Marun and eleven in Tel Asad`: noun and role are left out, the place is not. */
function isEllipsis(tokens: FigureTokens, { figure, draft }: DescribedFigure): boolean {
  if (figure.noun !== null || figure.role !== null || figure.kind !== 'cardinal') return false
  if (!/^(in|at|near|on|across|outside)$/.test(wordAt(tokens, draft.last + 1))) return false
  return /^(and|,)$/.test(wordAt(tokens, pastModifiers(tokens, draft.first)))
}

/** `two leaders and 133 other people`, `11 Americans, along with five Kenyans`: joined as one subject or object. */
function areJoined(tokens: FigureTokens, a: DescribedFigure, b: DescribedFigure): boolean {
  const i = pastModifiers(tokens, b.draft.first)
  if (i === a.last + 1) return /^(and|,)$/.test(wordAt(tokens, i))
  const pair = `${wordAt(tokens, i - 1)} ${wordAt(tokens, i)}`
  return i <= a.last + 4 && /^(along with|together with|well as)$/.test(pair)
}

const isFate = (noun: string): boolean => countedFates.has(noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase())

/** Whether nothing that could be a verb of its own follows the count. */
const endsThere = (tokens: FigureTokens, { last }: DescribedFigure): boolean =>
  !isWord(tokens, last + 1) || isStop(wordAt(tokens, last + 1))

/**
 * Gives counts what they leave out because a count beside them says it, among the figures `from` to `to` of one sentence:
 * noun and role in an ellipsis and in an earlier level, the role in a pair joined by `and`.
 */
export function shareFates(tokens: FigureTokens, items: readonly DescribedFigure[], from: number, to: number): void {
  let last: DescribedFigure | null = null
  for (let i = from; i < to; i++) {
    const item = items[i] as DescribedFigure
    const { figure } = item
    if (figure.kind !== 'cardinal' || item.draft.fraction) continue
    if (last) {
      // `rose to 31 from 27`, `1,204 people were killed, up from 987`: the earlier level counts the same.
      const earlier = figure.change?.part === 'from' && figure.noun === null
      if (earlier || isEllipsis(tokens, item)) {
        figure.noun = last.figure.noun
        figure.role ??= last.figure.role
      } else if (figure.noun !== null && last.figure.noun !== null && areJoined(tokens, last, item)) {
        // `92 cases and nine deaths`: a noun that is itself a fate says nothing of the other.
        if (last.figure.role === null) last.figure.role = isFate(figure.noun) ? null : figure.role
        else if (endsThere(tokens, item)) figure.role ??= last.figure.role
      }
    }
    last = item
  }
}
