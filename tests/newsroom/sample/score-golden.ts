import { slugify } from '../../../src/addresses/slugify.ts'
import type { Annotation } from '../../../src/engine/index.ts'
import type { SourceChain } from '../../../src/newsroom/index.ts'
import type { Expected } from './read-golden.ts'

interface MarkedStory {
  slug: string
  text: string
  annotations: Annotation[]
  chains: Record<string, SourceChain>
}

export interface Score {
  shown: number
  right: number
  expected: number
  found: number
  /** Marks that are wrong and marks that are missing, one a line. */
  misses: string[]
}

/** Share of the words, 0 to 1, that a mark and what was expected must have in common. */
const MIN_COMMON = 0.8

/** Holds what the page of a story shows against its golden file. */
export function scoreStory(story: MarkedStory, golden: readonly Expected[]): Score {
  const places = placesOf(story.text, golden)
  const marks = golden.filter(({ need }) => need !== 'none')
  const shown = story.annotations
  const isRight = (mark: Annotation, line: Expected) =>
    mark.kind === line.kind &&
    isSaidBy(line.chain, mark, story.chains) &&
    (mark.kind === 'figure'
      ? common(mark, places.get(line)!) > 0 && countOf(mark) === line.value
      : common(mark, places.get(line)!) >= MIN_COMMON)
  const wrong = shown.filter((mark) => !marks.some((line) => isRight(mark, line)))
  const must = marks.filter(({ need }) => need === 'must')
  const missing = must.filter((line) => !shown.some((mark) => isRight(mark, line)))
  return {
    shown: shown.length,
    right: shown.length - wrong.length,
    expected: must.length,
    found: must.length - missing.length,
    misses: [
      ...wrong.map((mark) => `${story.slug}: wrong ${describe(story, mark)}`),
      ...missing.map(({ kind, chain, words }) => `${story.slug}: missing ${kind} [${chain}] ${words}`),
    ],
  }
}

/** The sentences of a golden file that must carry no mark, and carry one. */
export function marksWithin(story: MarkedStory, golden: readonly Expected[]): string[] {
  const places = placesOf(story.text, golden)
  return golden
    .filter(({ need }) => need === 'none')
    .flatMap((line) => {
      const { start, end } = places.get(line)!
      const within = story.annotations.filter((it) => it.spans.some((span) => span.start < end && span.end > start))
      return within.map((mark) => `${story.slug}: ${describe(story, mark)} in: ${line.words}`)
    })
}

function describe({ text, chains }: MarkedStory, mark: Annotation): string {
  const words = mark.spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const { links = [], origin = null } = chains[mark.id] ?? {}
  const chain = links.length === 0 ? '' : `${origin === null ? '? > ' : ''}${links.map(({ id }) => id).join(' > ')}`
  return `${mark.kind} [${chain}] ${words}${mark.kind === 'figure' ? ` (${countOf(mark)})` : ''}`
}

/** Where each line stands in the text: from the paragraph of the line before on, since words come again. */
function placesOf(text: string, golden: readonly Expected[]): Map<Expected, { start: number; end: number }> {
  const places = new Map<Expected, { start: number; end: number }>()
  const last: Record<string, number> = {}
  let paragraph = 0
  for (const line of golden) {
    const from = Math.max(paragraph, last[line.words] ?? 0)
    const start = text.indexOf(line.words, from)
    if (start < 0) throw new Error(`Unexpected words in ${line.slug}.golden, expected them in the story: ${line.words}`)
    places.set(line, { start, end: start + line.words.length })
    last[line.words] = start + line.words.length
    paragraph = text.lastIndexOf('\n', start) + 1
  }
  return places
}

/** Words that both have, as a share of all that either has. */
function common(mark: Annotation, place: { start: number; end: number }): number {
  const length = (start: number, end: number) => Math.max(0, end - start)
  const both = mark.spans.reduce(
    (sum, span) => sum + length(Math.max(span.start, place.start), Math.min(span.end, place.end)),
    0,
  )
  const own = mark.spans.reduce((sum, span) => sum + span.end - span.start, 0)
  return both / (own + place.end - place.start - both)
}

function isSaidBy(expected: string, mark: Annotation, chains: Record<string, SourceChain>): boolean {
  const { links = [], origin = null } = chains[mark.id] ?? {}
  const found = [
    ...(origin === null && links.length > 0 ? [['?']] : []),
    ...links.map(({ id, name }) => [id, slugify(name)]),
  ]
  const wanted = expected === '' ? [] : expected.split(' > ').map((link) => link.split('/'))
  return wanted.length === found.length && wanted.every((link, at) => link.some((id) => found[at]!.includes(id)))
}

function countOf(mark: Annotation): string {
  if (mark.kind !== 'figure') return ''
  const { value, role } = mark.figure
  return [value ?? '?', role].filter((part) => part !== null).join(' ')
}
