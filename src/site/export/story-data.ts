import type { Annotation, Figure } from '../../engine/index.ts'
import { isVague } from '../../engine/index.ts'
import type {
  Change,
  Passage,
  Relation,
  SourceChain,
  Sourcing,
  Story,
  StoryHistory,
  VersionPassage,
} from '../../newsroom/index.ts'
import { sourcingPhrase } from '../../views/references/sourcing-phrase.ts'
import { sourceInWords } from '../../views/source/source-in-words.ts'
import { relationsShown } from '../../views/story/relations-shown.ts'
import { rowData, sourceData, storyEntry } from './common-data.ts'
import type { Exports } from './open-exports.ts'

/**
 * `articles/<slug>/story.json`: a story with its annotations resolved. Each thing is said once, so that an archive of it
 * stays small: what is null is left out of annotations, and sources are named by id.
 *
 * - `sources`: every source that the story rests on, by id.
 * - `sourcing`: the line above the story; counts of annotations, of statements by named sources, by people left unnamed
 *   and passed on without an origin; `origins` and `relays` are ids of `sources`.
 * - `annotations`: `spans` and `sentence` as offsets into `text`, of a figure its `words`, the chain of known sources as
 *   ids (left out when the text lets nobody be known) with `names` where one of them is unnamed, the figure as numbers in
 *   its `unit`. The words of an annotation stand in the page at `#a-` and its id.
 * - `image`: the picture at the head, its address in full; `srcset` as in HTML, addresses as paths of the site.
 * - `related`: those that the page shows, best first; `here` and `there` are the sentences that give the reason.
 * - `disputed`, `superseded`: annotations that other accounts contradict, and figures with a later one.
 * - `corrections`: what the editor wrote. `changes`: what the versions of the story show; null when it has not changed.
 */
export function storyData(story: Story, exports: Exports) {
  const { newsroom, addresses, topicTitle, eventTitle } = exports
  const { slug, text, description, byline, dateline, kicker, language, method, words, corrections } = story
  const sourcing = newsroom.sourcing[slug]
  const page = addresses.story(slug).url
  const chains = exports.chainOf.get(slug) ?? new Map<string, SourceChain>()
  return {
    version: 2,
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
    sources: sourcesData(sourcing, chains, exports),
    sourcing: sourcing && {
      ...sourcing,
      summary: sourcingPhrase(exports.words, sourcing),
      origins: sourcing.origins.map(({ id }) => id),
      relays: sourcing.relays.map(({ id }) => id),
    },
    annotations: story.annotations.map((annotation) => annotationData(annotation, story, chains)),
    related: relationsShown(newsroom.relations[slug] ?? [], story, exports.timelineOf.get(story.events[0] ?? '')).map(
      (relation) => relationData(relation, exports),
    ),
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

function sourcesData(sourcing: Sourcing | undefined, chains: Map<string, SourceChain>, exports: Exports) {
  const linked = [...chains.values()].flatMap(({ links }) => links)
  const known = [...(sourcing?.origins ?? []), ...(sourcing?.relays ?? []), ...linked]
  const names = Map.groupBy(known, ({ id }) => id)
  return Object.fromEntries(
    known.map((source) => {
      const { id, name, kind, registered, url } = sourceData(source, exports)
      // People whom nothing tells apart share an id: none of them lends the others a name.
      const isOne = new Set(names.get(id)!.map((it) => it.name)).size === 1
      return [id, { name: isOne ? name : sourceInWords(source, exports.words).name, kind, registered, url }]
    }),
  )
}

function annotationData(annotation: Annotation, { text, sentences }: Story, chains: Map<string, SourceChain>) {
  const { id, kind, by, confidence, spans } = annotation
  const base = {
    id,
    kind,
    by,
    confidence: Math.round(confidence * 1000) / 1000,
    // A figure is known by its words wherever it is compared, and they are few.
    ...(kind === 'figure' && { words: spans.map(({ start, end }) => text.slice(start, end)).join(' … ') }),
    spans,
    sentence: sentences[annotation.sentence],
  }
  if (annotation.kind === 'figure') {
    const { figure, within } = annotation
    return { ...base, figure: figureData(figure), ...(within && { within }), ...chainIds(chains.get(within ?? '')) }
  }
  const said = { ...base, stance: annotation.stance, ...chainIds(chains.get(id)) }
  if (annotation.kind === 'quote') return { ...said, use: annotation.use }
  return { ...said, ...(annotation.status && { status: annotation.status }) }
}

/**
 * A chain as ids of sources: origin first, the relay nearest the reader last; `origin` is null when it names none. `names`
 * where somebody without a name is among them: an id may stand for several of them.
 */
function chainIds(chain: SourceChain | undefined) {
  if (!chain) return {}
  const { origin, links } = chain
  const isUnnamed = links.some(({ kind, registered }) => kind === 'unnamed' && registered === null)
  const names = isUnnamed ? { names: links.map(({ name }) => name) } : {}
  return { chain: { origin, links: links.map(({ id }) => id), ...names } }
}

const FIGURE_FIELDS = [
  ...(['kind', 'value', 'min', 'max', 'unit', 'noun', 'modifier'] as const),
  ...(['role', 'iso', 'asOf', 'place', 'change'] as const),
]

/** A figure without what it has none of: a plain count has no unit, `dozens` no most. */
function figureData(figure: Figure) {
  const data: Partial<Record<(typeof FIGURE_FIELDS)[number], unknown>> = {}
  for (const field of FIGURE_FIELDS) if (figure[field] !== null) data[field] = figure[field]
  if (isVague(figure.text)) delete data.max
  return data
}

function relationData({ slug, kind, pinned, reason, here, there }: Relation, exports: Exports) {
  const { title, published, url } = storyEntry(slug, exports)
  return {
    ...{ slug, title, published, url, kind, pinned },
    reason: exports.words.reasons[reason.kind](reason.words),
    ...(here && { here: sentenceData(here) }),
    ...(there && { there: sentenceData(there) }),
  }
}

function sentenceData({ annotation, text }: Passage) {
  return { ...(annotation !== null && { annotation }), text }
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
