import type { Annotation, Source } from '../../engine/index.ts'
import { normaliseName } from '../names/normalise-name.ts'
import { normaliseWords } from '../terms/normalise-words.ts'
import type { Change } from '../types.ts'
import { alignSentences, type SentencePlace } from './align-sentences.ts'
import type { AnnotationEntry } from './annotation-entry.ts'
import { isAltered } from './is-altered.ts'
import { pairEntries } from './pair-annotations.ts'
import { type StoryVersion, touched, versionPassage, wordsOfPassage } from './version-passage.ts'

export type { StoryVersion } from './version-passage.ts'

interface CompareOptions {
  /** What two namings of one source share; null for a source nobody can tell. Default: the folded name. */
  sourceId?: (source: Source) => string | null
  /** What a source is called. Default: the name that the text gives it. */
  sourceName?: (source: Source) => string | null
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
  const { sourceId = ({ name }: Source) => (name === null ? null : normaliseName(name)) } = options
  const { sourceName = ({ name }: Source) => name } = options
  const places = alignSentences(sentencesOf(before), sentencesOf(after))
  const entries = (version: StoryVersion, at: SentencePlace[]) =>
    version.annotations.map((annotation) => entryOf(annotation, version, at, sourceId))
  const { pairs, left, right } = pairEntries(entries(before, places.before), entries(after, places.after))

  const wordingBefore = wordingOf(before, places.before)
  const wordingAfter = wordingOf(after, places.after)
  const altered = pairs
    .filter(([one, other]) => isAltered(one, other))
    .map(([one, other]) => change('altered', one.annotation, other.annotation, null))
  const added = right
    .filter(({ unchanged }) => !unchanged)
    .map((entry) => change('added', null, entry.annotation, wordingBefore(entry)))
  const removed = left
    .filter(({ unchanged }) => !unchanged)
    .map((entry) => change('removed', entry.annotation, null, wordingAfter(entry)))
  const start = ({ after: passage }: Change) => (passage === null ? 0 : passage.sentence.start)
  return [...[...altered, ...added].sort((a, b) => start(a) - start(b)), ...removed]

  function change(
    what: Change['what'],
    earlier: Annotation | null,
    present: Annotation | null,
    reworded: Change['reworded'],
  ): Change {
    const { kind } = (present ?? earlier)!
    const [was, now] = [
      earlier && versionPassage(earlier, before, sourceName),
      present && versionPassage(present, after, sourceName),
    ]
    return { kind, what, before: was, after: now, reworded }
  }
}

/** Looks up how a version words the sentence of an annotation of the other one, where it stands in one sentence only. */
function wordingOf({ text, sentences }: StoryVersion, places: SentencePlace[]) {
  const indexOf = new Map(places.map(({ id }, at) => [id, at]))
  return (entry: AnnotationEntry): Change['reworded'] => {
    const sentence = entry.sentences === 1 ? sentences[indexOf.get(entry.place) ?? -1] : undefined
    return sentence === undefined ? null : { text: text.slice(sentence.start, sentence.end), sentence }
  }
}

function sentencesOf({ text, sentences }: StoryVersion): string[][] {
  return sentences.map(({ start, end }) => normaliseWords(text.slice(start, end)))
}

function entryOf(
  annotation: Annotation,
  version: StoryVersion,
  places: SentencePlace[],
  sourceId: (source: Source) => string | null,
): AnnotationEntry {
  const words = normaliseWords(wordsOfPassage(annotation, version))
  const [first, last] = touched(annotation, version)
  return {
    annotation,
    words: words.slice(words[0] === '"' ? 1 : 0, words.at(-1) === '"' ? -1 : undefined),
    place: places[first]?.id ?? -1,
    sentences: last - first + 1,
    unchanged: places.slice(first, last + 1).every((place) => place.unchanged),
    sources: annotation.kind === 'figure' ? [] : annotation.chain.map(sourceId),
  }
}
