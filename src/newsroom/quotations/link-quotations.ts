import { diffArrays } from 'diff'
import { slugify } from '../../addresses/slugify.ts'
import { passageOf, type StoryReading } from '../story/read-story.ts'
import type { QuotationEntry, QuotationUseInStory } from '../types.ts'
import { withoutMarks } from './without-marks.ts'

/** Shorter quotations are turns of phrase that anyone may use. */
const MIN_WORDS = 4
/** Four words in a row that so many quotations share are a formula and lead nowhere. */
const FORMULA_USES = 60
const MIN_SHARED_RUN = 3
const MIN_SIMILARITY = 0.7

interface Quoted extends QuotationUseInStory {
  tokens: string[]
  /** Every few words in a row. */
  runs: string[]
  origin: string | null
  time: number
}

/** A quotation with the source it is ascribed to, null where the origin is unknown. */
export interface LinkedQuotation extends QuotationEntry {
  origin: string | null
}

/**
 * Every quotation of four words or more with all its uses, oldest first. Uses are one quotation when they are
 * worded alike and no two of them name different speakers; it has drifted when two stories differ in a word,
 * not when one merely quotes less.
 */
export function linkQuotations(readings: StoryReading[]): LinkedQuotation[] {
  const all = readings.flatMap(quotedIn).sort((a, b) => a.time - b.time)
  const runs: Index['runs'] = new Map()
  const groupOf: Index['groupOf'] = new Map()
  const index = { all, runs, groupOf, comparedWith: new Uint32Array(all.length) }
  for (const [at, quoted] of all.entries()) {
    const group = findTwin(quoted, at, index) ?? []
    group.push(at)
    groupOf.set(at, group)
    for (const run of quoted.runs) {
      const held = runs.get(run)
      if (!held) runs.set(run, [at])
      else if (held.length < FORMULA_USES) held.push(at)
    }
  }
  const ids = new Map<string, number>()
  return [...new Set(groupOf.values())].map((group) =>
    entryOf(
      group.flatMap((at) => all[at] ?? []),
      ids,
    ),
  )
}

function quotedIn(reading: StoryReading): Quoted[] {
  return reading.story.annotations.flatMap((annotation): Quoted[] => {
    if (annotation.kind !== 'quote') return []
    const { text } = reading.story
    const marked = annotation.spans.map((span) => text.slice(span.start, span.end)).join(' … ')
    const words = withoutMarks(marked)
    const tokens = words.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []
    if (tokens.length < MIN_WORDS) return []
    const chain = reading.chains.get(annotation.id)
    const origin = chain?.origin?.startsWith('unnamed-') ? null : (chain?.origin ?? null)
    return [{ ...passageOf(reading, annotation), words, tokens, runs: runsOf(tokens), origin, time: reading.time }]
  })
}

/** The quotations met so far, oldest first; numbers are their places. */
interface Index {
  all: Quoted[]
  /** Those that have a run. */
  runs: Map<string, number[]>
  /** All that are one with a quotation. */
  groupOf: Map<number, number[]>
  /** For each quotation the last that was compared with it, so that no two are compared twice. */
  comparedWith: Uint32Array
}

function findTwin(quoted: Quoted, at: number, { all, runs, groupOf, comparedWith }: Index): number[] | undefined {
  for (const run of quoted.runs) {
    for (const other of runs.get(run) ?? []) {
      if (comparedWith[other] === at) continue
      comparedWith[other] = at
      const held = all[other]
      if (held && mayShareSpeaker(quoted, held) && isAlike(quoted.tokens, held.tokens)) return groupOf.get(other)
    }
  }
  return undefined
}

const mayShareSpeaker = (a: Quoted, b: Quoted): boolean =>
  a.origin === null ||
  b.origin === null ||
  a.origin === b.origin ||
  a.origin.endsWith(`-${b.origin}`) ||
  b.origin.endsWith(`-${a.origin}`)

function isAlike(a: string[], b: string[]): boolean {
  const shared = commonWords(a, b)
  return shared >= MIN_WORDS && shared / Math.min(a.length, b.length) >= MIN_SIMILARITY
}

/** Length of the longest common subsequence of words. */
function commonWords(a: string[], b: string[]): number {
  return diffArrays(a, b).reduce((sum, { added, removed, count }) => (added || removed ? sum : sum + count), 0)
}

function runsOf(tokens: string[]): string[] {
  return tokens.slice(0, 1 - MIN_SHARED_RUN).map((_, at) => tokens.slice(at, at + MIN_SHARED_RUN).join(' '))
}

function entryOf(uses: Quoted[], ids: Map<string, number>): LinkedQuotation {
  const longest = uses.reduce((best, use) => (use.tokens.length > best.tokens.length ? use : best))
  const stem = slugify(longest.words).split('-').slice(0, 8).join('-')
  const count = (ids.get(stem) ?? 0) + 1
  ids.set(stem, count)
  const id = count === 1 ? stem : `${stem}--${count}`
  const drift = isDrifting(uses)
  const shown = uses.map(({ slug, annotation, text, sentence, words }) => ({ slug, annotation, text, sentence, words }))
  return { id, words: longest.words, uses: shown, drift, origin: uses.find((use) => use.origin)?.origin ?? null }
}

/** Whether two stories word it differently; of stories that word it alike one is looked at. */
function isDrifting(uses: Quoted[]): boolean {
  const wordings = new Map(uses.map((use) => [use.tokens.join(' '), use]))
  const distinct = [...wordings.values()]
  return distinct.some((a, at) => distinct.slice(at + 1).some((b) => a.slug !== b.slug && differ(a.tokens, b.tokens)))
}

function differ(a: string[], b: string[]): boolean {
  const [long, short] = [` ${a.join(' ')} `, ` ${b.join(' ')} `].sort((x, y) => y.length - x.length)
  return !long?.includes(short ?? '')
}
