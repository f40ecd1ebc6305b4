import { compareCounts } from '../counts/comparison/compare-counts.ts'
import { measureKinship } from '../counts/comparison/measure-comparability.ts'
import { findSuccessions } from '../counts/levels/find-successions.ts'
import { gatherLevels, listLevels } from '../counts/levels/list-levels.ts'
import { listCounts } from '../counts/list-counts.ts'
import { differ } from '../counts/magnitudes/differ.ts'
import { type Rulings, readRulings } from '../counts/rulings/read-rulings.ts'
import { rulingOf } from '../counts/rulings/ruling-of.ts'
import type { Count } from '../counts/types.ts'
import { readStories } from '../identities/read-stories.ts'
import type { StoryReading } from '../story/read-story.ts'
import { sentenceText } from '../story/sentence-text.ts'
import { SHOWN } from '../thresholds.ts'
import type { Briefing } from '../types.ts'
import { byDay } from './build-ledger.ts'

/** Two figures that are too unsure to be shown together, for an editor to decide on. */
interface Candidate {
  event: string
  /** What they may be: accounts that clash, or rows of one ledger. */
  field: 'conflicts' | 'ledger'
  /** 0 to 1. */
  score: number
  /** In the order of their days; `figure` as the file of an event names it. */
  places: { figure: string; slug: string; sentence: string }[]
}

/** Less sure pairs are not worth an editor's time; a guess, not a measure. */
const MIN_SCORE = 0.5

/** How many an editor is asked about for one event. */
const MAX_OF_EVENT = 20

const MAX_LATER_ROWS = 40

/** Pairs of figures below the thresholds that no editor has decided on, by event and the surest first. */
export function listUndecided(briefing: Briefing): Candidate[] {
  const { readings } = readStories(briefing)
  const rulings = readRulings(briefing.events)
  const counts = readings.flatMap((reading) => listCounts(reading, rulings))
  const events = [...new Set(readings.flatMap(({ story }) => story.events))].sort()
  return events.flatMap((event) => {
    const members = readings.filter(({ story }) => story.events.includes(event))
    const own = counts.filter(({ reading, part, vague }) => reading.story.events.includes(event) && !part && !vague)
    const ruled = [...Map.groupBy(own, ({ key }) => key).values()].flatMap((alike) =>
      candidatesAmong(event, alike.toSorted(byDay)),
    )
    const known = new Set(ruled.map(placesOf))
    return [...ruled, ...candidatesByWords(event, members, counts, rulings).filter((it) => !known.has(placesOf(it)))]
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_OF_EVENT)
  })
}

function candidatesAmong(event: string, ordered: Count[]): Candidate[] {
  return ordered.flatMap((a, at) =>
    ordered.slice(at + 1, at + 1 + MAX_LATER_ROWS).flatMap((b): Candidate[] => {
      if (a.reading === b.reading || rulingOf(a, b) !== undefined || !differ(a, b)) return []
      const { how, score } = compareCounts(a, b)
      const kinship = measureKinship(a, b)
      if (how === 'conflict' && score >= MIN_SCORE && score < SHOWN.conflict)
        return [toCandidate(event, 'conflicts', score, [a, b])]
      if (kinship >= MIN_SCORE && kinship < SHOWN.ledger) return [toCandidate(event, 'ledger', kinship, [a, b])]
      return []
    }),
  )
}

/** Figures of which the later one may take the place of the earlier by all that their words tell. */
function candidatesByWords(event: string, members: StoryReading[], counts: Count[], rulings: Rulings): Candidate[] {
  if (!members.every(({ narrow }) => narrow.has(event))) return []
  const levels = members.flatMap((reading) =>
    listLevels(
      reading,
      counts.filter((count) => count.reading === reading),
      rulings,
    ),
  )
  return findSuccessions(gatherLevels(levels)).undecided.map(({ earlier, later, probability }) =>
    toCandidate(event, 'ledger', probability, [earlier, later]),
  )
}

const placesOf = ({ places }: Candidate): string => places.map(({ figure }) => figure).join(' ')

function toCandidate(event: string, field: Candidate['field'], score: number, pair: Count[]): Candidate {
  const places = pair.map(({ reading, annotation }) => ({
    figure: `${reading.story.slug}#${annotation.id}`,
    slug: reading.story.slug,
    sentence: sentenceText(reading, annotation.sentence),
  }))
  return { event, field, score, places }
}
