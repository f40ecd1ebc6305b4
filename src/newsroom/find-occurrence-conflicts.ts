import { groupPairs } from './group-pairs.ts'
import type { Assertion } from './list-assertions.ts'
import { sentencePassage } from './read-story.ts'
import { slugify } from './slugify.ts'
import type { AttributedPassage, Conflict } from './types.ts'
import type { Bearing } from './weigh-pair.ts'

/** Accounts within an event of one occurrence asserted and denied, halted and continued, and the like. */
export function findOccurrenceConflicts(event: string, bearings: Bearing[]): Conflict[] {
  const clashes = bearings
    .filter(({ events }) => events.includes(event))
    .flatMap(({ opposed }) => opposed.filter(({ kind }) => kind === 'conflict').slice(0, 3))
  const conflicts: Conflict[] = []
  for (const [label, alike] of Map.groupBy(clashes, ({ label }) => label)) {
    for (const accounts of groupPairs(alike.map(({ a, b }): [Assertion, Assertion] => [a, b]))) {
      const sorted = accounts.toSorted((x, y) => x.reading.time - y.reading.time || x.sentence - y.sentence)
      const first = sorted[0]
      const id = `${event}-${slugify(label)}-${first?.reading.story.slug ?? ''}-${first?.sentence ?? 0}`
      conflicts.push({ id, event, kind: 'occurrence', about: label, accounts: sorted.map(accountOf) })
    }
  }
  return conflicts
}

function accountOf({ reading, sentence, annotation, chain }: Assertion): AttributedPassage {
  const marked = reading.annotations.get(annotation ?? '')
  const stance = marked && marked.kind !== 'figure' ? marked.stance : null
  return { ...sentencePassage(reading, sentence, annotation), kind: marked?.kind ?? 'claim', chain, stance }
}
