import { countLeading } from '../../engine/index.ts'
import type { ScoreCounts } from './counts.ts'
import { countLetters, normalForm, type Pair, shared, sizeOf } from './normal-form.ts'

/** An attribution of a gold or prediction row. */
export interface AttributionRow {
  source: Pair[]
  cue: Pair[]
  content: Pair[]
  quoted?: Pair[]
  kind?: string | null
}

type Role = 'content' | 'cue' | 'source'
type Roles = Record<Role, Pair[]> & { quoted: Pair[][]; spoken: boolean }

/**
 * Counts what is right in one text. exact: all spans of a role equal (Pareti et al. 2013). token: words covered by the
 * role. half: one to one, sharing half of the longer. relation: content half, cue and source touch or lack in both.
 * quote + speaker: quotation by quotation (O’Keefe et al. 2012), the source touched.
 */
export function scoreAttributions(text: string, gold: AttributionRow[], predicted: AttributionRow[]): ScoreCounts {
  const letters = countLetters(text)
  const right = gold.map((row) => rolesOf(row, text))
  const found = predicted.map((row) => rolesOf(row, text))
  const counts: ScoreCounts = {}
  for (const role of ['content', 'cue', 'source'] as const) {
    const wanted = right.map((row) => row[role]).filter((spans) => spans.length > 0)
    const given = found.map((row) => row[role]).filter((spans) => spans.length > 0)
    counts[`${role}, exact`] = [countExact(wanted, given), given.length, wanted.length]
    counts[`${role}, half`] = [pairHalf(wanted, given, letters).length, given.length, wanted.length]
    counts[`${role}, token`] = countTokens(text, wanted, given)
  }
  const wanted = right.filter(({ content }) => content.length > 0)
  const given = found.filter(({ content }) => content.length > 0)
  const touch = (a: Pair[] = [], b: Pair[] = []) =>
    a.length > 0 && b.length > 0 ? shared(a, b, letters) > 0 : a.length === b.length
  const contents = (rows: Roles[]) => rows.map(({ content }) => content)
  const related = pairHalf(contents(wanted), contents(given), letters).filter(
    ([i, j]) => touch(wanted[i]?.cue, given[j]?.cue) && touch(wanted[i]?.source, given[j]?.source),
  )
  counts.relation = [related.length, given.length, wanted.length]
  const quotes = right
    .filter(({ spoken }) => spoken)
    .flatMap(({ quoted, source }) => quoted.map((spans) => ({ spans, source })))
  const speeches = found.flatMap(({ quoted, source }) => quoted.map((spans) => ({ spans, source })))
  const quoteSpans = (rows: typeof quotes) => rows.map(({ spans }) => spans)
  const pairs = pairHalf(quoteSpans(quotes), quoteSpans(speeches), letters)
  const named = pairs.filter(([i, j]) => touch(quotes[i]?.source, speeches[j]?.source))
  counts['quotations, exact'] = [countExact(quoteSpans(quotes), quoteSpans(speeches)), speeches.length, quotes.length]
  counts['quotations, half'] = [pairs.length, speeches.length, quotes.length]
  counts['quote + speaker'] = [named.length, speeches.length, quotes.length]
  return counts
}

function rolesOf({ source, cue, content, quoted, kind }: AttributionRow, text: string): Roles {
  const inMarks = quoted
    ? quoted.map((span) => [span])
    : kind === 'direct'
      ? normalForm(content, text).map((span) => [span])
      : []
  return {
    source: normalForm(source, text),
    cue: normalForm(cue, text),
    content: normalForm(content, text),
    quoted: inMarks.map((spans) => normalForm(spans, text)).filter((spans) => spans.length > 0),
    spoken: kind === 'direct' || kind === 'mixed',
  }
}

function countExact(wanted: Pair[][], given: Pair[][]): number {
  const left = new Map<string, number>()
  for (const spans of wanted) left.set(spans.join(), (left.get(spans.join()) ?? 0) + 1)
  return given.filter((spans) => {
    const count = left.get(spans.join()) ?? 0
    left.set(spans.join(), count - 1)
    return count > 0
  }).length
}

/** Pairs one to one, best overlap first, those that share half of the longer; indices of both lists. */
export function pairHalf(wanted: Pair[][], given: Pair[][], letters: Int32Array): [number, number][] {
  const options = wanted.flatMap((a, i) =>
    given.flatMap((b, j): [number, number, number][] => {
      const common = shared(a, b, letters)
      const share = common > 0 ? common / Math.max(sizeOf(a, letters), sizeOf(b, letters)) : 0
      return share >= 0.5 ? [[share, i, j]] : []
    }),
  )
  options.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2])
  const paired = new Set<number>()
  const taken = new Set<number>()
  return options.flatMap(([, i, j]): [number, number][] => {
    if (paired.has(i) || taken.has(j)) return []
    paired.add(i)
    taken.add(j)
    return [[i, j]]
  })
}

function countTokens(text: string, wanted: Pair[][], given: Pair[][]): ScoreCounts[string] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match): Pair => [match.index, match.index + match[0].length])
  const right = cover(words, wanted.flat())
  const found = cover(words, given.flat())
  const both = right.filter((covered, i) => covered && found[i]).length
  return [both, found.filter(Boolean).length, right.filter(Boolean).length]
}

function cover(words: Pair[], spans: Pair[]): boolean[] {
  const covered = words.map(() => false)
  for (const [start, end] of spans) {
    const first = countLeading(words.length, (i) => words[i]![1] <= start)
    for (let i = first; i < words.length && words[i]![0] < end; i++) covered[i] = true
  }
  return covered
}
