import type { Annotation, Figure } from '../../engine/index.ts'
import type { Change, Relation, Story, StoryHistory, VersionPassage } from '../../newsroom/index.ts'
import { sourcingPhrase } from '../../views/references/sourcing-phrase.ts'
import { chainData, passageData, rowData, sourceData, storyEntry } from './common-data.ts'
import type { Exports } from './open-exports.ts'

/**
 * `articles/<slug>/story.json`: a story with its annotations resolved.
 *
 * - `sourcing`: the line above the story; counts of annotations, of statements by named sources, by people left unnamed and
 *   passed on without an origin; sources as ids with their pages.
 * - `annotations`: `words` as they stand, `spans` and `sentence` as offsets into `text`, the chain of known sources (null
 *   when the text lets nobody be known), the figure as numbers in its `unit`, without the fields that it has nothing for.
 * - `image`: the picture at the head, its address in full; `srcset` as in HTML, addresses as paths of the site.
 * - `related`: best first; `here` and `there` are the sentences that give the reason.
 * - `disputed`, `superseded`: annotations that other accounts contradict, and figures with a later one.
 * - `corrections`: what the editor wrote. `changes`: what the versions of the story show; null when it has not changed.
 */
export function storyData(story: Story, exports: Exports) {
  const { newsroom, addresses, topicTitle, eventTitle, chainOf } = exports
  const { slug, text, description, byline, dateline, kicker, language, method, words, corrections } = story
  const sourcing = newsroom.sourcing[slug]
  const page = addresses.story(slug).url
  const chains = new Map(Array.from(chainOf.get(slug) ?? [], ([id, chain]) => [id, chainData(chain)]))
  return {
    version: 1,
    ...storyEntry(slug, exports),
    newsroom: addresses.newsroom,
    annotationsUrl: `${page}annotations.jsonld`,
    ...{ description, kicker, byline, dateline, language, method, words, text },
    image: story.image && { ...story.image, src: new URL(story.image.src, page).href },
    topics: story.topics.map((id) => ({
      id,
      title: topicTitle.get(id) ?? id,
      url: topicTitle.has(id) ? addresses.topic(id) : null,
    })),
    events: story.events.map((id) => ({
      id,
      title: eventTitle.get(id) ?? id,
      ...(eventTitle.has(id) ? addresses.event(id) : { url: null, data: null }),
    })),
    sourcing: sourcing && {
      ...sourcing,
      summary: sourcingPhrase(exports.words, sourcing),
      origins: sourcing.origins.map((source) => sourceData(source, exports)),
      relays: sourcing.relays.map((source) => sourceData(source, exports)),
    },
    annotations: story.annotations.map((annotation) => annotationData(annotation, story, page, chains)),
    related: (newsroom.relations[slug] ?? []).map((relation) => relationData(relation, exports)),
    disputed: Object.entries(newsroom.disputed[slug] ?? {}).map(([annotation, conflicts]) => ({
      annotation,
      conflicts: conflicts.map((id) => addresses.conflict(exports.eventOfConflict.get(id) ?? '', id)),
    })),
    superseded: Object.entries(newsroom.superseded[slug] ?? {}).map(([annotation, later]) => ({
      annotation,
      by: rowData(later, exports),
    })),
    corrections,
    changes: historyData(Object.hasOwn(exports.history, slug) ? exports.history[slug] : undefined),
  }
}

function annotationData(
  annotation: Annotation,
  { text, sentences }: Story,
  page: string,
  chains: Map<string, ReturnType<typeof chainData>>,
) {
  const { id, kind, by, confidence, spans } = annotation
  const base = {
    id,
    kind,
    url: `${page}#a-${id}`,
    by,
    confidence: Math.round(confidence * 1000) / 1000,
    words: spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    spans,
    sentence: sentences[annotation.sentence] ?? null,
  }
  if (annotation.kind === 'figure') {
    const { figure, within } = annotation
    return { ...base, figure: figureData(figure), within, chain: chains.get(within ?? '') ?? null }
  }
  const said = { ...base, stance: annotation.stance, chain: chains.get(id) ?? null }
  return annotation.kind === 'claim' ? { ...said, status: annotation.status } : { ...said, use: annotation.use }
}

const figureFields = [
  ...(['text', 'kind', 'value', 'min', 'max', 'unit', 'noun', 'modifier'] as const),
  ...(['role', 'iso', 'asOf', 'place', 'change'] as const),
]

/** A figure without what it has none of: a plain count has no unit. */
function figureData(figure: Figure) {
  const data: Partial<Record<(typeof figureFields)[number], unknown>> = {}
  for (const field of figureFields) if (figure[field] !== null) data[field] = figure[field]
  return data
}

function relationData({ slug, kind, pinned, reason, here, there }: Relation, exports: Exports) {
  return {
    ...storyEntry(slug, exports),
    kind,
    pinned,
    reason: exports.words.reasons[reason.kind](reason.words),
    here: here && passageData(here, exports),
    there: there && passageData(there, exports),
  }
}

function historyData(history: StoryHistory | undefined) {
  if (!history) return null
  const { since, changes, steps } = history
  return {
    since,
    changes: changes.map(changeData),
    steps: steps.map((step) => ({ date: step.date, changes: step.changes.map(changeData) })),
  }
}

function changeData({ kind, what, before, after, reworded }: Change) {
  const [was, now] = [before && versionData(before), after && versionData(after)]
  return { kind, what, before: was, after: now, reworded: reworded?.text ?? null }
}

function versionData({ annotation, words, text, sources, stance }: VersionPassage) {
  return { annotation, words, text, sources, stance }
}
