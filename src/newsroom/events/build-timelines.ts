import type { Opposed } from '../assertions/types.ts'
import { compareCounts } from '../counts/comparison/compare-counts.ts'
import { findDoubtful, type IsDoubtful } from '../counts/levels/find-doubtful.ts'
import { findSuccessions, NO_SUCCESSIONS, type Succession } from '../counts/levels/find-successions.ts'
import { gatherLevels } from '../counts/levels/list-levels.ts'
import { type AreApart, findApart } from '../counts/occasions/find-apart.ts'
import type { Count } from '../counts/types.ts'
import type { IndexedStory, PairEvidence } from '../relations/compare-pair.ts'
import type { StoryReading } from '../story/read-story.ts'
import type { Conflict, EventHeading, EventTimeline, Heading, LedgerSeries, TopicPage } from '../types.ts'
import { buildLedger } from './build-ledger.ts'
import { findFigureConflicts } from './find-figure-conflicts.ts'
import { findOccurrenceConflicts } from './find-occurrence-conflicts.ts'

/** What the figures of an event say together. */
export interface EventFigures {
  members: IndexedStory[]
  /** Whether few stories are of it. */
  isNarrow: boolean
  conflicts: Conflict[]
  ledger: LedgerSeries[]
  /** Figures of its later stories that take the place of earlier ones, by all that their words tell. */
  successions: Succession[]
  /** Whether a rule that says that two of them may not both be true is not believed. */
  isDoubtful: IsDoubtful
  /** Whether two of them are of two incidents, in an affair of many. */
  areApart: AreApart
}

/** The figures of each event that has stories, by its id. */
export function readEventFigures(weighed: IndexedStory[]): Map<string, EventFigures> {
  const byEvent = groupByEach(weighed, ({ reading }) => reading.story.events)
  return new Map(
    Array.from(byEvent, ([event, members]) => {
      const counts = countsOf(event, members)
      const isNarrow = members.every(({ reading }) => reading.narrow.has(event))
      const levels = isNarrow ? gatherLevels(members.flatMap((it) => it.levels())) : null
      const found = levels ? findSuccessions(levels) : NO_SUCCESSIONS
      const areApart = isNarrow
        ? () => false
        : findApart(
            members.map(({ reading }) => reading),
            counts,
          )
      const isDoubtful = levels ? findDoubtful(levels) : areApart
      return [
        event,
        {
          members,
          isNarrow,
          conflicts: findFigureConflicts(event, counts, isDoubtful),
          ledger: buildLedger(event, counts, found, areApart),
          successions: found.successions,
          isDoubtful,
          areApart,
        },
      ]
    }),
  )
}

/**
 * Each event with its stories in time order, its conflicts and its ledger; events without a file are named by their id.
 *
 * @param clashes voices of each story that contradict each other
 */
export function buildTimelines(
  figures: ReadonlyMap<string, EventFigures>,
  evidence: PairEvidence[],
  headings: EventHeading[],
  clashes: ReadonlyMap<IndexedStory, Opposed[]>,
): EventTimeline[] {
  const evidenceOf = groupByEach(evidence, ({ events }) => events)
  return headed([...figures.keys()], headings).map(({ id, title, description }): EventTimeline => {
    const { members, conflicts, ledger } = figures.get(id) ?? { members: [], conflicts: [], ledger: [] }
    return {
      event: { id, title, description },
      stories: members.map(({ reading }) => reading.story.slug),
      conflicts: [
        ...conflicts,
        ...findOccurrenceConflicts(
          id,
          members.flatMap((member) => clashes.get(member) ?? []),
          evidenceOf.get(id) ?? [],
        ).filter((one) => !conflicts.some((other) => isInTable(one, other))),
      ],
      ledger,
    }
  })
}

/** What two sentences differ about stands in one table. */
function isInTable({ accounts }: Conflict, other: Conflict): boolean {
  const passages = [...other.accounts, ...other.support]
  return accounts.every(({ slug, sentence }) =>
    passages.some((it) => it.slug === slug && it.sentence.start === sentence.start),
  )
}

/** A story of several events brings to each but its first only what another story of that event counts too. */
function countsOf(event: string, members: IndexedStory[]): Count[] {
  const own = members.filter(({ reading }) => reading.story.events[0] === event).flatMap(({ counts }) => counts())
  const guests = members.filter(({ reading }) => reading.story.events[0] !== event).flatMap(({ counts }) => counts())
  const byKind = Map.groupBy(own, ({ role }) => role)
  return [
    ...own,
    ...guests.filter(
      (guest) =>
        guest.rulings !== undefined ||
        (byKind.get(guest.role) ?? []).slice(0, 200).some((count) => compareCounts(count, guest).how !== 'different'),
    ),
  ]
}

/** Each topic with its stories, newest first. */
export function listTopics(readings: StoryReading[], headings: Heading[]): TopicPage[] {
  const byTopic = groupByEach(readings, ({ story }) => story.topics)
  return headed([...byTopic.keys()], headings).map((topic) => ({
    topic,
    stories: (byTopic.get(topic.id) ?? []).map(({ story }) => story.slug).reverse(),
  }))
}

function headed(used: string[], headings: Heading[]): Heading[] {
  const known = new Set(headings.map(({ id }) => id))
  const bare = used.filter((id) => !known.has(id)).sort()
  return [...headings, ...bare.map((id) => ({ id, title: titleOf(id), description: null }))]
}

function titleOf(id: string): string {
  const words = id.replace(/-/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function groupByEach<T>(items: T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const held = groups.get(key)
      if (held) held.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
