import { storyHref } from '../addresses/page-href.ts'
import type { Annotation } from '../engine/index.ts'
import type { Story } from '../newsroom/index.ts'
import { moment } from './format/moment.ts'
import { cardPhrase } from './references/card-phrase.ts'
import type { SiteIndex } from './types.ts'

/** A story as the search knows it. */
interface SearchRecord {
  /** Path of the story, base included. */
  url: string
  content: string
  /** Shown with a result. */
  meta: { title: string; date: string; sourcing: string }
  /** What a search can be narrowed to, as the reader sees it. */
  filters: Record<'source' | 'topic' | 'event' | 'kind' | 'year', string[]>
  /** To put the newest first. */
  sort: { date: string }
}

/** Every story for the search, newest first. */
export function searchRecords(siteIndex: SiteIndex): SearchRecord[] {
  return siteIndex.stories.map((story) => searchRecord(siteIndex, story))
}

function searchRecord(siteIndex: SiteIndex, story: Story): SearchRecord {
  const { newsroom, words, topicOf, timelineOf, chainOf, format } = siteIndex
  const chains = [...(chainOf.get(story.slug)?.values() ?? [])]
  const kinds = new Set(story.annotations.flatMap((annotation) => kindsOf(siteIndex, story.slug, annotation)))
  return {
    url: storyHref(siteIndex, story.slug),
    content: [story.title, story.description, story.text].join('\n\n'),
    meta: {
      title: story.title,
      date: moment(siteIndex, story.published).text,
      sourcing: cardPhrase(words, newsroom.sourcing[story.slug]),
    },
    filters: {
      source: [...new Set(chains.flatMap(({ links }) => links.map(({ name }) => name)))].sort(),
      topic: story.topics.flatMap((id) => topicOf.get(id)?.topic.title ?? []),
      event: story.events.flatMap((id) => timelineOf.get(id)?.event.title ?? []),
      kind: [...kinds].map((kind) => words.story.layers[kind]),
      year: [format.dayKey(story.published).slice(0, 4)],
    },
    sort: { date: story.published },
  }
}

type Kind = keyof SiteIndex['words']['story']['layers']

const layerOf = { claim: 'claims', quote: 'quotes', figure: 'figures' } as const satisfies Record<
  Annotation['kind'],
  Kind
>

function kindsOf({ newsroom }: SiteIndex, slug: string, annotation: Annotation): Kind[] {
  const isDisputed = newsroom.disputed[slug]?.[annotation.id] !== undefined
  const isUnnamed = annotation.kind !== 'figure' && annotation.chain[0]?.kind === 'unnamed'
  return [
    layerOf[annotation.kind],
    ...(isUnnamed ? ['unnamed' as const] : []),
    ...(isDisputed ? ['disputed' as const] : []),
  ]
}
