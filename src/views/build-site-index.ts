import type { KnownSource, SourceChain } from '../newsroom/index.ts'
import { makeFormat } from './format/make-format.ts'
import { sourceInWords } from './source/source-in-words.ts'
import type { Material, SiteAddress, SiteIndex } from './types.ts'
import { wordsOf } from './words/words-of.ts'

/** Indexes what the newsroom knows, once for all pages; views then look up instead of searching. */
export function buildSiteIndex<Given extends Material>(material: Given, place: SiteAddress): SiteIndex & Given {
  const words = wordsOf(material.site.language)
  const dossiers = material.newsroom.dossiers.map((it) => ({ ...it, source: sourceInWords(it.source, words) }))
  const newsroom = { ...material.newsroom, dossiers }
  const chainOf = new Map<string, Map<string, SourceChain>>(
    Object.entries(newsroom.chains).map(([slug, chains]) => [slug, new Map(Object.entries(chains))]),
  )
  const sourceNamed = new Map<string, KnownSource>()
  for (const dossier of newsroom.dossiers) {
    sourceNamed.set(dossier.source.name.toLowerCase(), dossier.source)
    for (const alias of dossier.source.registered?.aliases ?? []) sourceNamed.set(alias.toLowerCase(), dossier.source)
  }
  const format = makeFormat(material.site)
  const conflicts = newsroom.events.flatMap((timeline) => timeline.conflicts)
  return {
    ...material,
    ...place,
    format,
    newsroom,
    words,
    years: Map.groupBy(material.stories, (story) => format.dayKey(story.published).slice(0, 4)),
    months: Map.groupBy(material.stories, (story) => format.dayKey(story.published).slice(0, 7)),
    days: Map.groupBy(material.stories, (story) => format.dayKey(story.published)),
    storyOf: new Map(material.stories.map((story) => [story.slug, story])),
    dossierOf: new Map(newsroom.dossiers.map((dossier) => [dossier.source.id, dossier])),
    passagesOf: new Map(
      newsroom.dossiers.map(({ source, passages }) => [source.id, Map.groupBy(passages, (passage) => passage.slug)]),
    ),
    timelineOf: new Map(newsroom.events.map((timeline) => [timeline.event.id, timeline])),
    topicOf: new Map(newsroom.topics.map((page) => [page.topic.id, page])),
    proseOf: new Map(
      (['sources', 'events', 'topics'] as const).flatMap((folder) =>
        material[folder].map(({ id, html }): [string, string] => [`${folder}/${id}`, html]),
      ),
    ),
    conflictOf: new Map(conflicts.map((conflict) => [conflict.id, conflict])),
    chainOf,
    sourceNamed,
  }
}
