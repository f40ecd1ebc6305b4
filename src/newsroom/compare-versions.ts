import type { Annotation, Source } from '../engine/index.ts'
import { alignSentences, type Place } from './align-sentences.ts'
import { foldName } from './fold-name.ts'
import { foldWords } from './fold-words.ts'
import { isAltered, meaningOf } from './is-altered.ts'
import { pairAlike } from './pair-alike.ts'
import type { Change, Story, VersionPassage } from './types.ts'

export type StoryVersion = Pick<Story, 'slug' | 'text' | 'sentences' | 'annotations'>

export interface CompareOptions {
  /** What two namings of one source share; null for a source nobody can tell. Default: the folded name. */
  sourceId?: (source: Source) => string | null
}

/** An annotation as it is compared. */
export interface Entry {
  annotation: Annotation
  /** Its words, folded, without the marks around them. */
  words: string[]
  place: number
  /** Whether every sentence that it touches stands word for word in the other version. */
  unchanged: boolean
  sources: (string | null)[]
}

/**
 * What an earlier version of a story said otherwise than the present one: claims, quotations and figures added, removed
 * and altered. Altered is the same thing at the same place: another figure in one sentence, a claim reworded, another
 * source or stance for the same words. Signs and spaces are no change, nor is what the engine finds anew in a sentence
 * that nobody touched. Near-linear in the length of the versions; exchanging them exchanges added and removed.
 *
 * @returns altered and added in the order of the present version, then removed in that of the earlier one
 */
export function compareVersions(before: StoryVersion, after: StoryVersion, options: CompareOptions = {}): Change[] {
  const { sourceId = ({ name }: Source) => (name === null ? null : foldName(name)) } = options
  const places = alignSentences(sentencesOf(before), sentencesOf(after))
  const entries = (version: StoryVersion, at: Place[]) =>
    version.annotations.map((annotation) => entryOf(annotation, version, at, sourceId))
  const { pairs, left, right } = pairEntries(entries(before, places.before), entries(after, places.after))

  const altered = pairs
    .filter(([one, other]) => isAltered(one, other))
    .map(([one, other]) => change('altered', one.annotation, other.annotation))
  const added = right.filter(({ unchanged }) => !unchanged).map(({ annotation }) => change('added', null, annotation))
  const removed = left
    .filter(({ unchanged }) => !unchanged)
    .map(({ annotation }) => change('removed', annotation, null))
  const start = ({ after: passage }: Change) => (passage === null ? 0 : passage.sentence.start)
  return [...[...altered, ...added].sort((a, b) => start(a) - start(b)), ...removed]

  function change(what: Change['what'], earlier: Annotation | null, present: Annotation | null): Change {
    const { kind } = (present ?? earlier)!
    return { kind, what, before: earlier && passageOf(earlier, before), after: present && passageOf(present, after) }
  }
}

function sentencesOf({ text, sentences }: StoryVersion): string[][] {
  return sentences.map(({ start, end }) => foldWords(text.slice(start, end)))
}

function entryOf(
  annotation: Annotation,
  version: StoryVersion,
  places: Place[],
  sourceId: (source: Source) => string | null,
): Entry {
  const words = foldWords(wordsOf(annotation, version))
  const [first, last] = touched(annotation, version)
  return {
    annotation,
    words: words.slice(words[0] === '"' ? 1 : 0, words.at(-1) === '"' ? -1 : undefined),
    place: places[first]?.id ?? -1,
    unchanged: places.slice(first, last + 1).every((place) => place.unchanged),
    sources: annotation.kind === 'figure' ? [] : annotation.chain.map(sourceId),
  }
}

/** Pass by pass, from the surest sign that two annotations are one to the weakest. */
function pairEntries(before: Entry[], after: Entry[]) {
  const pairs: [Entry, Entry][] = []
  let [left, right] = [before, after]
  const byKey = (keyOf: (entry: Entry) => string | null) => {
    const waiting = Map.groupBy(left, keyOf)
    const found = right.flatMap((other): [Entry, Entry][] => {
      const key = keyOf(other)
      const one = key === null ? undefined : waiting.get(key)?.shift()
      return one ? [[one, other]] : []
    })
    keep(found)
  }
  const byLikeness = (kind: Annotation['kind']) => {
    const [some, others] = [left, right].map((side) => side.filter(({ annotation }) => annotation.kind === kind))
    keep(pairAlike(wordLists(some!), wordLists(others!)).map(([i, j]) => [some![i]!, others![j]!]))
  }
  const keep = (found: [Entry, Entry][]) => {
    const done = new Set(found.flat())
    pairs.push(...found)
    left = left.filter((entry) => !done.has(entry))
    right = right.filter((entry) => !done.has(entry))
  }

  byKey(({ annotation, words, place }) => key(annotation.kind, place, ...words))
  byKey(({ annotation, words }) =>
    annotation.kind === 'figure' ? meaningOf(annotation) : key(annotation.kind, ...words),
  )
  byLikeness('claim')
  byLikeness('quote')
  byKey(({ annotation, place, sources }) => {
    if (annotation.kind !== 'figure') return key(annotation.kind, place, ...sources)
    const { kind, noun, role, unit } = annotation.figure
    return key(kind, place, noun, role, unit)
  })
  byKey(({ annotation, place }) => (annotation.kind === 'figure' ? key(annotation.figure.kind, place) : null))
  return { pairs, left, right }
}

const key = (...parts: unknown[]): string => JSON.stringify(parts)

const wordLists = (entries: Entry[]): string[][] => entries.map(({ words }) => words)

function wordsOf({ spans }: Annotation, { text }: StoryVersion): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

/** Indices of the first and the last sentence that an annotation touches. */
function touched({ sentence, spans }: Annotation, { sentences }: StoryVersion): [number, number] {
  const end = spans.at(-1)?.end ?? 0
  let last = sentence
  while (last + 1 < sentences.length && sentences[last + 1]!.start < end) last += 1
  return [sentence, last]
}

function passageOf(annotation: Annotation, version: StoryVersion): VersionPassage {
  const { slug, text, sentences } = version
  const [first, last] = touched(annotation, version)
  const sentence = { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? text.length }
  const said = annotation.kind === 'figure' ? null : annotation
  return {
    slug,
    annotation: annotation.id,
    text: text.slice(sentence.start, sentence.end),
    sentence,
    words: wordsOf(annotation, version),
    sources: (said?.chain ?? []).map(
      ({ name, spans }) => name ?? spans.map((it) => text.slice(it.start, it.end)).join(' '),
    ),
    stance: said?.stance ?? null,
  }
}
