import { slugify } from '../../addresses/slugify.ts'
import type { Assertion, Opposed } from '../assertions/types.ts'
import type { PairEvidence } from '../relations/compare-pair.ts'
import { sentencePassage } from '../story/read-story.ts'
import type { AttributedPassage, Conflict } from '../types.ts'
import { groupPairs } from './group-pairs.ts'
import { withOwnVoices } from './with-own-voices.ts'

/**
 * Accounts within an event of one occurrence asserted and denied, halted and continued, and the like: between stories,
 * and within one story where it names both origins.
 *
 * @param within those of each of its stories
 * @param evidence what two of its stories have to do with each other
 */
export function findOccurrenceConflicts(event: string, within: Opposed[], evidence: PairEvidence[]): Conflict[] {
  const between = evidence.flatMap(({ opposed }) => opposed.filter(({ kind }) => kind === 'conflict').slice(0, 3))
  const clashes = [...within, ...between]
  const conflicts: Conflict[] = []
  for (const [label, alike] of Map.groupBy(clashes, ({ label }) => label)) {
    const surest = alike.toSorted((x, y) => y.similarity - x.similarity)
    for (const accounts of groupPairs(surest.map(({ a, b }): [Assertion, Assertion] => [a, b]))) {
      const sorted = accounts.toSorted(inOrder)
      const first = sorted[0]
      const id = `${event}-${slugify(label)}-${first?.reading.story.slug ?? ''}-${first?.sentence ?? 0}`
      // The pair that clashes most surely stands for all; the rest say the same as one of the two.
      const clearest = surest.find(({ a, b }) => accounts.includes(a) && accounts.includes(b))
      const pair = clearest ? [clearest.a, clearest.b].sort(inOrder) : accounts.slice(0, 2)
      const support = sorted.filter((account) => !pair.includes(account))
      conflicts.push({
        id,
        event,
        kind: 'occurrence',
        about: label,
        accounts: withOwnVoices(pair.map((it) => ({ account: accountOf(it), part: it.part }))),
        support: support.map(accountOf),
      })
    }
  }
  return conflicts
}

const inOrder = (x: Assertion, y: Assertion): number => x.reading.time - y.reading.time || x.sentence - y.sentence

function accountOf({ reading, sentence, annotation, chain }: Assertion): AttributedPassage {
  const marked = reading.annotations.get(annotation ?? '')
  const stance = marked && marked.kind !== 'figure' ? marked.stance : null
  return { ...sentencePassage(reading, sentence, annotation), kind: marked?.kind ?? 'claim', chain, stance }
}
