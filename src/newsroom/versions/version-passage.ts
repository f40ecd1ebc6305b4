import type { Annotation, Source } from '../../engine/index.ts'
import type { Story, VersionPassage } from '../types.ts'

/** What is compared of a version of a story. */
export type StoryVersion = Pick<Story, 'slug' | 'text' | 'sentences' | 'annotations'>

/** The words of an annotation, parts of a split one joined by an ellipsis. */
export function wordsOfPassage({ spans }: Annotation, { text }: StoryVersion): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

/** Indices of the first and the last sentence that an annotation touches. */
export function touched({ sentence, spans }: Annotation, { sentences }: StoryVersion): [number, number] {
  const end = spans.at(-1)?.end ?? 0
  let last = sentence
  while (last + 1 < sentences.length && sentences[last + 1]!.start < end) last++
  return [sentence, last]
}

/**
 * An annotation as its version has it, with all sentences that it touches.
 *
 * @param sourceName what a source is called; null for one without a name
 */
export function versionPassage(
  annotation: Annotation,
  version: StoryVersion,
  sourceName: (source: Source) => string | null,
): VersionPassage {
  const { slug, text, sentences } = version
  const [first, last] = touched(annotation, version)
  const sentence = { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? text.length }
  const said = annotation.kind === 'figure' ? null : annotation
  return {
    slug,
    annotation: annotation.id,
    text: text.slice(sentence.start, sentence.end),
    sentence,
    words: wordsOfPassage(annotation, version),
    sources: (said?.chain ?? []).flatMap((source) => sourceName(source) ?? unnamed(source, text)),
    stance: said?.stance ?? null,
  }
}

/** Unnamed people are known by their words; a pronoun that nobody resolved says nothing. */
function unnamed({ kind, spans }: Source, text: string): string[] {
  return kind === 'unnamed' ? [spans.map(({ start, end }) => text.slice(start, end)).join(' ')] : []
}
