import { climateOf, findClashes, readExchanges } from './assertions/contradiction/find-clashes.ts'
import { listAssertions } from './assertions/list-assertions.ts'
import { listLevels } from './counts/levels/list-levels.ts'
import { listCounts } from './counts/list-counts.ts'
import { type AreApart, areApartAlone } from './counts/occasions/find-apart.ts'
import { readRulings } from './counts/rulings/read-rulings.ts'
import { buildDossiers } from './dossiers/build-dossiers.ts'
import { summariseSourcing } from './dossiers/summarise-sourcing.ts'
import { buildTimelines, type EventFigures, listTopics, readEventFigures } from './events/build-timelines.ts'
import { listFigurePairs } from './events/list-figure-pairs.ts'
import { markDisputed, markSuperseded } from './events/mark-accounts.ts'
import { bearsName, isSurnameAlone } from './identities/bears-name.ts'
import { readStories } from './identities/read-stories.ts'
import type { Memo } from './memo/create-memo.ts'
import { lazy } from './memo/lazy.ts'
import { linkQuotations } from './quotations/link-quotations.ts'
import { choosePairs } from './relations/choose-pairs.ts'
import { type IndexedStory, weighPair } from './relations/compare-pair.ts'
import { countFeatures } from './relations/count-features.ts'
import { findCandidates } from './relations/find-candidates.ts'
import { listEventFeatures } from './relations/list-event-features.ts'
import { relateStories } from './relations/relate-stories.ts'
import { weighFeatures } from './relations/weigh-features.ts'
import { weighLede } from './relations/weigh-lede.ts'
import { weighSentences } from './relations/weigh-sentences.ts'
import type { Briefing, KnownSource, Newsroom } from './types.ts'

/**
 * Newsroom of a briefing: everything that its stories know together, as plain data: sourcing, relations, dossiers,
 * timelines with their conflicts and ledgers. Stories are named by slug, offsets are UTF-16 units of a story's text.
 * Pure, and near-linear in the number of stories. Throws nothing; mistakes of the registry are found by `checkRegistry`.
 */
export function buildNewsroom(briefing: Briefing): Newsroom {
  const { stories, sources, events, topics } = briefing
  const { readings, memo, clipped } = readStories(briefing)

  const rulings = readRulings(events)
  const { vocabulary, weights: allWeights } = weighFeatures(readings.values().map(countFeatures))
  const weighed = readings.map((reading, at): IndexedStory => {
    const weights = allWeights[at]!
    const lede = weighLede(reading, weights, vocabulary)
    const sentences = lazy(() => weighSentences(reading, vocabulary))
    const counts = lazy(() => listCounts(reading, rulings))
    const levels = lazy(() => listLevels(reading, counts(), rulings))
    const assertions = lazy(() => listAssertions(reading))
    return { reading, weights, lede, sentences, counts, levels, assertions }
  })
  const eventFeatures = listEventFeatures(weighed)
  const candidates = findCandidates(allWeights, vocabulary)
  const figures = readEventFigures(weighed)
  const exchanges = weighed
    .filter(({ reading }) => reading.story.events.length > 0)
    .map((it) => [it, readExchanges(it.assertions(), vocabulary)] as const)
  const climate = climateOf(exchanges.map(([, its]) => its))
  const clashes = new Map(exchanges.map(([it, its]) => [it, findClashes(its, climate)]))
  const tied = listFigurePairs(figures.values())
  const successions = Map.groupBy(
    figures.values().flatMap((it) => it.successions),
    ({ earlier, later }) => `${earlier.reading.story.slug} ${later.reading.story.slug}`,
  )
  const isTied = new Set(tied.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))
  const evidence = choosePairs(readings, candidates, tied).flatMap(([earlier, later]) => {
    const [a, b] = [weighed[earlier], weighed[later]]
    if (!a || !b) return []
    const slugs = `${a.reading.story.slug} ${b.reading.story.slug}`
    return (
      weighPair(a, b, {
        vocabulary,
        events: eventFeatures,
        bears: isTied.has(slugs),
        successions: successions.get(slugs) ?? [],
        isDoubtful: (one, other) => a.reading.story.events.some((id) => figures.get(id)?.isDoubtful(one, other)),
        climate,
        areApart: apartIn(
          a.reading.story.events.filter((id) => b.reading.story.events.includes(id)),
          figures,
        ),
      }) ?? []
    )
  })

  const quotations = linkQuotations(readings)
  const isCommon = commonWords(memo)
  const isKnown = (source: KnownSource): boolean => !clipped.has(source.id) && bearsName(source, isCommon)
  const isNamed = (source: KnownSource): boolean => isKnown(source) || isSurnameAlone(source, isCommon)
  const sourcing = Object.fromEntries(
    readings.map((reading) => [reading.story.slug, summariseSourcing(reading, isNamed)]),
  )
  const timelines = buildTimelines(figures, evidence, events, clashes)
  const conflicts = timelines.flatMap((timeline) => timeline.conflicts)
  const titles = new Map(events.map(({ id, title }) => [id, title]))
  return {
    order: readings.map(({ story }) => story.slug).reverse(),
    sourcing,
    relations: relateStories(stories, evidence, quotations, titles),
    chains: Object.fromEntries(readings.map(({ story, chains }) => [story.slug, Object.fromEntries(chains)])),
    ...buildDossiers(readings, sources, isKnown, { sourcing, quotations, conflicts }),
    events: timelines,
    topics: listTopics(readings, topics),
    disputed: markDisputed(stories, conflicts),
    superseded: markSuperseded(stories, timelines),
  }
}

/** Makes what tells whether two figures of stories that have events in common are apart. */
function apartIn(events: readonly string[], figures: ReadonlyMap<string, EventFigures>): AreApart {
  const shared = events.flatMap((id) => figures.get(id) ?? [])
  if (shared.length === 0) return areApartAlone
  return shared.some(({ isNarrow }) => isNarrow) ? () => false : (a, b) => shared.some(({ areApart }) => areApart(a, b))
}

/** Makes what tells whether the stories use a word in lower case too, as no name is. */
function commonWords({ terms }: Memo): (word: string) => boolean {
  return (word) => terms.has(word)
}
