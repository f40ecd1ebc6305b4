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
  String.raw`\b(?:${OTHER_OCCASIONS}|[Oo]n\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Ii]n\s\d{4})\b`,
  'u',
)
/** People tell one thing that another said, and not what that one says next. */
const GOES_ON_PASSING = /^(?:outlet|aggregator|organisation|document)$/u

/**
 * Gives the relays of a statement to what the same person goes on to say: `“No,” Lee told Reuters. “It is shut,” she said.`
 * Within a paragraph; in the next one only where a quotation goes on without words of its own, where the words say that it
 * goes on (`added`), or where all is known from an outlet that quoted it. A new speaker, another occasion end it.
 *
 * @param all in text order.
 */
export function inheritRelays<Chained extends Attribution>(text: string, all: readonly Chained[]): Chained[] {
  const given: Chained[] = []
  const spoken: (Spoken | null)[] = []
  for (const it of all) {
    const before = spoken.at(-1) ?? null
    const goes = before !== null && goesOn(text, before, it)
    given.push(goes ? { ...it, chain: [it.chain[0]!, ...before.relays] } : it)
    spoken.push(goes ? { ...before, it } : speakingTo(text, it))
  }
  return given
}

/** A statement that was made to those who pass it on, or quoted by them. */
interface Spoken {
  it: Attribution
  relays: Attribution['chain']
  isQuoted: boolean
}

function speakingTo(text: string, it: Attribution): Spoken | null {
  const relays = it.chain.slice(1)
  const extent = relays.length > 0 ? extentOf(it) : null
  if (!extent || !relays.every(({ kind }) => GOES_ON_PASSING.test(kind))) return null
  const words = text.slice(extent.start, extent.end)
  return SPEAKS_ON.test(words) ? { it, relays, isQuoted: QUOTED.test(words) } : null
}

function goesOn(text: string, { it: before, isQuoted }: Spoken, it: Attribution): boolean {
  const [origin, ...relays] = it.chain
  if (relays.length > 0 || !origin?.name || origin.name !== before.chain[0]?.name) return false
  const [first, last] = [extentOf(before), extentOf(it)]
  if (!first || !last || last.start < first.start) return false
  const between = text.slice(first.end, last.start)
  if (between.length > MAX_GAP || OTHERWISE.test(between)) return false
  const around = subtract(text, [last], [...it.content, ...origin.spans])
  if (around.some(({ start, end }) => OTHERWISE.test(text.slice(start, end)))) return false
  if (!between.includes('\n') || it.cue.length === 0 || isQuoted) return true
  return CONTINUES.test(it.cue.map(({ start, end }) => text.slice(start, end)).join(' '))
}

const extentOf = ({ chain, cue, content }: Attribution): Span | null =>
  hull(cue, content, ...chain.map(({ spans }) => spans))
