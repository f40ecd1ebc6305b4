import { slugify } from '../../slugs/slugify.ts'
import { compareCounts } from '../counts/compare-counts.ts'
import type { Count } from '../counts/list-counts.ts'
import { attributedPassageOf, type StoryReading } from '../story/read-story.ts'
import type { Conflict } from '../types.ts'
import { byDay, titleOf } from './build-ledger.ts'
import { groupPairs } from './group-pairs.ts'

const reach = 40

/** Figures of an event that count one thing at one time and cannot all be true, told by different voices. */
export function findFigureConflicts(event: string, counts: Count[]): Conflict[] {
  const conflicts: Conflict[] = []
  for (const members of Map.groupBy(counts, looseKey).values()) {
    const ordered = members.toSorted(byDay)
    const matched = matchesOf(ordered)
    const pairs = ordered.flatMap((count, at) =>
      ordered
        .slice(at + 1, at + 1 + reach)
        .filter((other) => !matched.get(count)?.has(other.reading) && !matched.get(other)?.has(count.reading))
        .filter((other) => other.reading !== count.reading || haveOrigins(count, other))
        .filter((other) => compareCounts(count, other) === 'conflict')
        .map((other): [Count, Count] => [count, other]),
    )
    for (const accounts of groupPairs(pairs)) {
      const sorted = accounts.toSorted(byDay)
      const about = sorted[0] ? titleOf(sorted[0]) : ''
      const [first] = sorted
      const id = `${event}-${slugify(about)}-${first?.reading.story.slug}-${first?.annotation.id}`
      const passages = sorted.map((count) => attributedPassageOf(count.reading, count.annotation))
      conflicts.push({ id, event, kind: 'figure', about, accounts: passages })
    }
  }
  return conflicts
}

/** Within one story two counts are two accounts only where each is somebody's. */
const haveOrigins = (a: Count, b: Count): boolean =>
  [a, b].every(({ reading, annotation }) => reading.chains.get(annotation.id)?.origin != null)

/** For each count the stories that give it too: what else they count is another thing. */
function matchesOf(ordered: Count[]): Map<Count, Set<StoryReading>> {
  const matched = new Map(ordered.map((count) => [count, new Set<StoryReading>()]))
  for (const [at, count] of ordered.entries()) {
    for (const other of ordered.slice(at + 1, at + 1 + reach)) {
      if (compareCounts(count, other) !== 'agree') continue
      matched.get(count)?.add(other.reading)
      matched.get(other)?.add(count.reading)
    }
  }
  return matched
}

/** Wider than a series: a count without a place may still be of the place that another names. */
function looseKey({ annotation, noun }: Count): string {
  const { role, unit } = annotation.figure
  return `${role ?? ''}|${unit ?? ''}|${role !== null && noun === '' ? 'people' : noun}`
}
