import { CONTINUING_VERBS, OTHER_OCCASIONS, QUOTED_BY, SPOKEN_TO } from '../../lexicon/relay-words.ts'
import { hull, subtract } from '../../text/spans.ts'
import type { Attribution, Span } from '../../types.ts'

/** Characters between the words of one statement and those of the next. */
const MAX_GAP = 170
const QUOTED = new RegExp(String.raw`\b(?:${QUOTED_BY})\b`, 'u')
/** Relays to which somebody speaks go on being spoken to; those that report do not report the rest. */
const SPEAKS_ON = new RegExp(String.raw`\b(?:${SPOKEN_TO}|${QUOTED_BY})\b`, 'u')
const CONTINUES = new RegExp(String.raw`\b(?:${CONTINUING_VERBS})\b`, 'u')
const OTHERWISE = new RegExp(
  String.raw`\b(?:${OTHER_OCCASIONS}|[Oo]n\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Ii]n\s(?:\d{4}|[A-Z]\w+))\b`,
  'u',
)

/**
 * Gives the relays of a statement to what the same person goes on to say: `“No,” Lee told Reuters. “It is shut,” she said.`
 * Within a paragraph; in the next one only where a quotation goes on without words of its own, where the words say that it
 * goes on (`added`), or where all is known from an outlet that quoted it. A new speaker, another occasion end it.
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
  const words = text.slice(first.start, first.end)
  const between = text.slice(first.end, last.start)
  if (between.length > MAX_GAP || !SPEAKS_ON.test(words) || OTHERWISE.test(between)) return false
  const own = subtract(text, [last], it.content).map(({ start, end }) => text.slice(start, end))
  if (own.some((part) => OTHERWISE.test(part))) return false
  if (!between.includes('\n')) return true
  const isUnworded = it.cue.length === 0
  const cue = it.cue.map(({ start, end }) => text.slice(start, end)).join(' ')
  return isUnworded || CONTINUES.test(cue) || QUOTED.test(words)
}

const extentOf = ({ chain, cue, content }: Attribution): Span | null =>
  hull(cue, content, ...chain.map(({ spans }) => spans))
