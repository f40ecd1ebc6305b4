import { hull } from '../../text/spans.ts'
import type { Attribution, Span } from '../../types.ts'

/** Characters between the words of one statement and those of the next. */
const MAX_GAP = 90
const PRONOUN = /^(?:he|she|they|it)$/iu
/** Relays to which somebody speaks go on being spoken to; those that report do not report the rest. */
const SPEAKS_ON = /\b(?:told|tells|telling|quoted)\b|\binterview\b/u

/**
 * Gives the relays of a statement to what the same person goes on to say: `“No,” Lee told Reuters. “It is shut.”`, `Lee told
 * Reuters it was shut. He added …`. Only within a paragraph, or where a quotation goes on in the next without words of its
 * own.
 *
 * @param all in text order.
 */
export function inheritRelays<Chained extends Attribution>(text: string, all: readonly Chained[]): Chained[] {
  const given: Chained[] = []
  for (const it of all) {
    const before = given.at(-1)
    given.push(before && goesOn(text, before, it) ? { ...it, chain: [it.chain[0]!, ...before.chain.slice(1)] } : it)
  }
  return given
}

function goesOn(text: string, before: Attribution, it: Attribution): boolean {
  const [origin, ...relays] = it.chain
  const [earlier, ...passing] = before.chain
  if (passing.length === 0 || relays.length > 0 || !origin?.name || origin.name !== earlier?.name) return false
  const [first, last] = [extentOf(before), extentOf(it)]
  if (!first || !last || last.start < first.start) return false
  const between = text.slice(first.end, last.start)
  if (between.length > MAX_GAP || !SPEAKS_ON.test(text.slice(first.start, first.end))) return false
  const words = origin.spans[0] ? text.slice(origin.spans[0].start, origin.spans[0].end) : ''
  const isUnworded = words === '' && it.cue.length === 0
  return between.includes('\n') ? isUnworded : isUnworded || PRONOUN.test(words)
}

const extentOf = ({ chain, cue, content }: Attribution): Span | null =>
  hull(cue, content, ...chain.map(({ spans }) => spans))
