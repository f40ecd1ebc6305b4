import { BEFORE_PARTS, BEFORE_WHOLES } from '../../lexicon/modifiers.ts'
import { isPlural } from '../../text/inflection.ts'
import type { DescribedFigure } from '../context/described.ts'
import { findNoun } from '../context/find-noun.ts'
import { countsPeople } from '../roles/counts-people.ts'
import { hasEnded } from '../roles/is-ended.ts'
import { isExcepted } from '../roles/is-unreal-harm.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isGlued, wordAt } from '../tokens/token-tests.ts'

const INCLUDING: ReadonlySet<string> = new Set(['including', 'includes', 'included', 'among'])

/** Whether the words before a count make it a part of the one before: `12 dead, including 9`, `of whom 5`, `among them two`. */
function isPart(tokens: FigureTokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const word = wordAt(tokens, i)
    if (INCLUDING.has(word)) return true
    if ((word === 'whom' || word === 'which' || word === 'them') && wordAt(tokens, i - 1) === 'of') return true
    if (!BEFORE_PARTS.has(word)) return false
  }
  return false
}

/** `9 of them`, `five of whom`: the part stands before the `of`. */
const isPartBehind = (tokens: FigureTokens, last: number): boolean =>
  wordAt(tokens, last + 1) === 'of' && /^(them|whom|which|those)$/.test(wordAt(tokens, last + 2))

const isCount = (item: DescribedFigure | undefined): item is DescribedFigure =>
  item?.figure.kind === 'cardinal' && !item.draft.fraction

const sizeOf = ({ figure }: DescribedFigure): number => figure.value ?? figure.max ?? 0

/** The nearest earlier count that the part can belong to. */
function wholeBefore(items: readonly DescribedFigure[], from: number, part: number): number | null {
  for (let i = part - 1; i >= from; i--) {
    const item = items[i]
    if (isCount(item) && item.figure.partOf === null && sizeOf(item) >= sizeOf(items[part]!)) return i
  }
  return null
}

/** `Nine of the 12 hostages`, `one child was among the 11 dead`: the whole stands behind the part. */
function wholeBehind(
  tokens: FigureTokens,
  items: readonly DescribedFigure[],
  part: number,
  to: number,
): 'of' | 'among' | null {
  const item = items[part]!
  const next = items[part + 1]
  if (part + 1 >= to || !isCount(next) || sizeOf(next) < sizeOf(item)) return null
  let i = item.draft.last + 1
  if (wordAt(tokens, i) === 'of') {
    i++
    while (BEFORE_WHOLES.has(wordAt(tokens, i))) i++
    // `11 of the village’s 60 houses`
    const owned =
      next.draft.first - i < 6 && wordAt(tokens, next.draft.first - 1) === 's' && isGlued(tokens, next.draft.first - 1)
    return i === next.draft.first || owned ? 'of' : null
  }
  i = item.last + 1
  if (!/^(was|were|is|are)$/.test(wordAt(tokens, i)) || wordAt(tokens, i + 1) !== 'among') return null
  return i + 3 === next.draft.first ? 'among' : null
}

/** `Of them 9 are women`, `among them two`: a pronoun can mean the count of the sentence before. */
const isPronoun = (tokens: FigureTokens, at: number): boolean =>
  /^(them|those|whom)$/.test(wordAt(tokens, at - 1)) && /^(of|among)$/.test(wordAt(tokens, at - 2))

/**
 * Joins parts to wholes among the figures `from` to `to` of one sentence; a part takes noun and role from its whole. The
 * figures from `earlier` on are those of the sentence before, in the same paragraph.
 */
export function linkParts(
  tokens: FigureTokens,
  items: readonly DescribedFigure[],
  earlier: number,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const item = items[i]!
    if (!isCount(item)) continue
    const { figure, draft } = item
    const behind = wholeBehind(tokens, items, i, to)
    if (behind) {
      const whole = items[i + 1]!.figure
      figure.partOf = i + 1
      if (behind === 'among') {
        figure.role ??= whole.role
        continue
      }
      figure.noun = whole.noun
      // `nine of the 12 were killed`: what befell them is said of the nine, unless it is before: `killed nine of the 12`.
      if (!isExcepted(tokens, draft.first)) figure.role ??= whole.role
      // `killed 12 of the 40 hens`
      if (whole.noun !== null && !countsPeople(whole.noun)) figure.role = null
      whole.role = null
      item.last = items[i + 1]!.last
      continue
    }
    const ofThem = isPartBehind(tokens, draft.last)
    if (!ofThem && !isPart(tokens, draft.first)) continue
    const back = ofThem || isPronoun(tokens, draft.first)
    const whole = wholeBefore(items, from, i) ?? (back ? wholeBefore(items, earlier, i) : null)
    if (whole === null) continue
    const total = items[whole]!.figure
    figure.partOf = whole
    // `abducted 14 girls, nine of whom escaped`
    const isFree = ofThem && hasEnded(tokens, draft.last + 3)
    if (!isFree || total.role === 'killed') figure.role ??= total.role
    if (ofThem) {
      // `9 of them women`
      const noun = findNoun(tokens, draft.last + 3, 'many')
      const plural = noun !== null && noun.first === noun.last && isPlural(wordAt(tokens, noun.last))
      figure.noun = plural ? tokens.text.slice(tokens.start[noun.first], tokens.end[noun.last]) : null
      if (plural) item.last = noun.last
    }
    figure.noun ??= total.noun
  }
}
