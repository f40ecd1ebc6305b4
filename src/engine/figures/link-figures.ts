import type { Figure, Span } from '../types.ts'
import type { Draft } from './draft.ts'
import { findChange } from './find-change.ts'
import { findPlace } from './find-place.ts'
import type { Tokens } from './scan-tokens.ts'
import { wordAt } from './token-tests.ts'

/** Index ranges of the figures of each sentence. */
function bySentence(figures: readonly Figure[], sentences: readonly Span[]): [number, number][] {
  if (sentences.length === 0) return figures.length > 0 ? [[0, figures.length]] : []
  const groups: [number, number][] = []
  let i = 0
  for (const sentence of sentences) {
    const from = i
    while (i < figures.length && (figures[i] as Figure).start < sentence.end) i++
    if (i > from) groups.push([from, i])
  }
  if (i < figures.length) groups.push([i, figures.length])
  return groups
}

const INCLUDING: ReadonlySet<string> = new Set(['including', 'includes', 'included', 'among'])

/** Whether the words before a count make it a part of the count before it: `12 dead, including 9`, `of whom 5`, `among them two`. */
function isPart(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const word = wordAt(tokens, i)
    if (INCLUDING.has(word)) return true
    if ((word === 'whom' || word === 'which' || word === 'them') && wordAt(tokens, i - 1) === 'of') return true
    if (
      !/^(at|least|about|some|more|than|nearly|almost|a|an|the|them|around|roughly|over|up|to|whom|which)$/.test(word)
    )
      return false
  }
  return false
}

/** `9 of them`, `five of whom`: the part stands before the `of`. */
function isPartBehind(tokens: Tokens, last: number): boolean {
  const next = wordAt(tokens, last + 2)
  return (
    wordAt(tokens, last + 1) === 'of' && (next === 'them' || next === 'whom' || next === 'which' || next === 'those')
  )
}

/** The nearest earlier count that the part can belong to. */
function wholeOf(figures: readonly Figure[], from: number, part: number): number | null {
  const size = (figure: Figure): number => figure.value ?? figure.max ?? 0
  for (let i = part - 1; i >= from; i--) {
    const figure = figures[i] as Figure
    if (figure.kind === 'cardinal' && figure.partOf === null && size(figure) >= size(figures[part] as Figure)) return i
  }
  return null
}

/** The day that a count holds for: `as of Friday`, `since dawn on February 7`, else the day the sentence names. */
function asOfDay(
  tokens: Tokens,
  drafts: readonly Draft[],
  figures: readonly Figure[],
  from: number,
  to: number,
): string | null {
  let best: string | null = null
  let rank = 0
  for (let i = from; i < to; i++) {
    const { kind, iso } = figures[i] as Figure
    if (kind !== 'date' || iso === null || !/^\d{4}-\d\d-\d\d$/.test(iso)) continue
    const { first } = drafts[i] as Draft
    const before = wordAt(tokens, first - 1)
    const weight =
      before === 'of' && wordAt(tokens, first - 2) === 'as'
        ? 3
        : before === 'since' || before === 'by' || before === 'until'
          ? 2
          : 1
    if (weight > rank) {
      rank = weight
      best = iso
    }
  }
  return best
}

/** Joins the figures of each sentence: parts to wholes, changes to levels, casualties to their day and place. */
export function linkFigures(
  tokens: Tokens,
  drafts: readonly Draft[],
  figures: readonly Figure[],
  sentences: readonly Span[],
): Figure[] {
  const linked = figures.map((figure) => ({ ...figure }))
  for (const [from, to] of bySentence(linked, sentences)) {
    const day = asOfDay(tokens, drafts, linked, from, to)
    for (let i = from; i < to; i++) {
      const figure = linked[i] as Figure
      const draft = drafts[i] as Draft
      figure.change = findChange(tokens, drafts, i, from)
      if (figure.kind !== 'cardinal' || draft.fraction) continue
      if (isPart(tokens, draft.first) || isPartBehind(tokens, draft.last)) {
        const whole = wholeOf(linked, from, i)
        if (whole !== null) {
          const total = linked[whole] as Figure
          figure.partOf = whole
          figure.role ??= total.role
          figure.noun ??= total.noun
        }
      }
      if (figure.role === null) continue
      figure.asOf = day
      const next = drafts[i + 1]
      figure.place = findPlace(tokens, draft.last + 1, i + 1 < to && next ? next.first : null)
    }
    inheritPlace(linked, from, to)
  }
  return linked
}

/** Counts of one event share the place that the last of them names: `killed 5 and injured 12 in Rafah`. */
function inheritPlace(figures: Figure[], from: number, to: number): void {
  let place: string | null = null
  for (let i = to - 1; i >= from; i--) {
    const figure = figures[i] as Figure
    if (figure.role === null) continue
    if (figure.partOf !== null) continue
    if (figure.place === null) figure.place = place
    else place = figure.place
  }
}
