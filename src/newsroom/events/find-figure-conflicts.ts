import { slugify } from '../../addresses/slugify.ts'
import { compareCounts } from '../counts/comparison/compare-counts.ts'
import type { IsDoubtful } from '../counts/levels/find-doubtful.ts'
import { areOneNumber } from '../counts/magnitudes/are-one-number.ts'
import { areConfirmed, listConfirmed, rejectedBy } from '../counts/rulings/ruling-of.ts'
import { partAt } from '../counts/setting/find-giver.ts'
import type { Count } from '../counts/types.ts'
import { areOfTwoVoices, mayBeOfOneVoice } from '../counts/voices.ts'
import { attributedPassageOf, type StoryReading } from '../story/read-story.ts'
import { SHOWN } from '../thresholds.ts'
import type { AttributedPassage, Conflict } from '../types.ts'
import { byDay } from './build-ledger.ts'
import { groupPairs } from './group-pairs.ts'
import { titleOf } from './title-of.ts'
import { withOwnVoices } from './with-own-voices.ts'

const MAX_LATER_ROWS = 40

/**
 * Figures of an event that are given for one thing at one time, by different voices, and may not all be true.
 *
 * @param isDoubtful whether a rule that says so of two is not believed
 */
export function findFigureConflicts(event: string, counts: Count[], isDoubtful: IsDoubtful = () => false): Conflict[] {
  const clashes = listConfirmed(counts).filter(([a, b]) => clash(a, b))
  for (const members of Map.groupBy(counts, ({ key }) => key).values()) {
    const ordered = members.toSorted(byDay)
    const matched = matchesOf(ordered)
    const pairs = ordered.flatMap((count, at) =>
      ordered
        .slice(at + 1, at + 1 + MAX_LATER_ROWS)
        .filter((other) => !matched.get(count)?.has(other.reading) && !matched.get(other)?.has(count.reading))
        .filter(
          (other) => other.reading !== count.reading || haveTwoOrigins(count, other) || areOfTwoVoices(count, other),
        )
        .filter((other) => !areConfirmed(count, other) && clash(count, other) && !isDoubtful(count, other))
        .map((other): [Count, Count] => [count, other]),
    )
    clashes.push(...pairs)
  }
  return groupPairs(clashes, rejectedBy('conflict', counts)).map((accounts) =>
    conflictOf(event, accounts.toSorted(byDay)),
  )
}

function conflictOf(event: string, sorted: Count[]): Conflict {
  const about = titleOf(sorted)
  const [first] = sorted
  const id = `${event}-${slugify(about)}-${first?.reading.story.slug}-${first?.annotation.id}`
  const distinct = [
    ...new Map(sorted.toReversed().map((count) => [`${count.low} ${count.high}`, count])).values(),
  ].sort(byDay)
  const passages = (those: Count[]) => withOwnVoices(those.map(spokenOf))
  const support = sorted.filter((count) => !distinct.includes(count))
  return { id, event, kind: 'figure', about, accounts: passages(distinct), support: passages(support) }
}

function spokenOf({ reading, annotation }: Count): { account: AttributedPassage; part: string } {
  const { span, text } = reading.sentences[annotation.sentence]!
  return {
    account: attributedPassageOf(reading, annotation),
    part: partAt(text, annotation.figure.start - span.start).part,
  }
}

function clash(a: Count, b: Count): boolean {
  const { how, score } = compareCounts(a, b)
  return how === 'conflict' && score >= SHOWN.conflict
}

/** Within one story two counts are two accounts only where each is somebody's, though but one of them need be named. */
function haveTwoOrigins(a: Count, b: Count): boolean {
  if (mayBeOfOneVoice(a, b)) return false
  const [one, other] = [a, b].map(({ reading, annotation }) => reading.chains.get(annotation.id))
  if (!one || !other || one.origin === other.origin) return false
  return (one.origin !== null || isDescribed(a)) && (other.origin !== null || isDescribed(b))
}

/** `The company said`: somebody, if not by name. A pronoun may be the one who is named. */
function isDescribed({ annotation, reading }: Count): boolean {
  const claim = reading.annotations.get(annotation.within ?? '')
  if (!claim || claim.kind === 'figure') return false
  const words = claim.chain.flatMap(({ spans }) => spans.map(({ start, end }) => reading.story.text.slice(start, end)))
  return words.some((word) => word.includes(' '))
}

/** For each count the stories that give it too: what else they count is another thing. */
function matchesOf(ordered: Count[]): Map<Count, Set<StoryReading>> {
  const matched = new Map(ordered.map((count) => [count, new Set<StoryReading>()]))
  for (const [at, count] of ordered.entries()) {
    for (const other of ordered.slice(at + 1, at + 1 + MAX_LATER_ROWS)) {
      // Asked first: most pairs differ, and what they are of need not be compared.
      if (!areOneNumber(count, other)) continue
      const { how, score } = compareCounts(count, other)
      if (how !== 'agree' || score < SHOWN.agree) continue
      matched.get(count)?.add(other.reading)
      matched.get(other)?.add(count.reading)
    }
  }
  return matched
}
