import { countBefore, countWords, hull, kindOfContent, lieIn, subtract, touches } from '../../text/spans.ts'
import type { RawAttribution, Span } from '../../types.ts'
import type { Relay } from './find-relays.ts'

/** What a relay found by form alone is worth: the form leaves little doubt. */
const CONFIDENCE = 0.9
const MAX_SHORT_REACH_WORDS = 4

/**
 * Gives every relay that a sentence names the whole of what it passed on: `Israel asked for leave, Liveuamap reported`
 * is all Liveuamap’s, whatever part of it a learned model marked. Adds the relays that were not found at all.
 *
 * @param raw attributions in text order; @param quotations in text order.
 */
export function completeRelays(
  text: string,
  raw: readonly RawAttribution[],
  relays: readonly Relay[],
  quotations: readonly Span[],
): RawAttribution[] {
  if (relays.length === 0) return [...raw]
  const owned = new Map<RawAttribution, Relay>()
  const orphans: Relay[] = []
  const order = raw
    .map((it) => ({ it, start: (hull(it.source) ?? hull(it.cue))?.start ?? 0 }))
    .sort((a, b) => a.start - b.start)
  for (const relay of relays) {
    const at = countBefore(order, relay.source.start - 40)
    const owner = order
      .slice(at, at + 24)
      .find(
        ({ it }) =>
          it.source.some((span) => touches(span, relay.source)) && it.cue.some((span) => touches(span, relay.cue)),
      )
    if (owner && !owned.has(owner.it)) owned.set(owner.it, relay)
    else if (!owner) orphans.push(relay)
  }
  const whole = raw.map((it) => {
    const relay = owned.get(it)
    if (!relay) return it
    const sure = { ...it, confidence: Math.max(it.confidence, CONFIDENCE) }
    return isPart(text, it, relay) ? withContent(text, sure, relay, quotations) : sure
  })
  const added = orphans.map((relay) =>
    withContent(
      text,
      { source: [relay.source], cue: [relay.cue], content: [], quoted: [], kind: 'indirect', confidence: CONFIDENCE },
      relay,
      quotations,
    ),
  )
  const replaced = whole.filter((it) => !orphans.some((relay) => isMisread(it, relay)))
  return [...replaced, ...added].sort((a, b) => first(a) - first(b))
}

const first = ({ source, cue, content }: RawAttribution): number => hull(source, cue, content)?.start ?? 0

/** Whether the content marked is a part of what was passed on, or words that follow it in the sentence. */
function isPart(text: string, { content }: RawAttribution, { reach }: Relay): boolean {
  const span = hull(content)
  if (!span) return true
  if (span.start < reach.start) return false
  if (span.end <= reach.end + 2) return countWords(text, subtract(text, [reach], content)) > 0
  return span.start >= reach.end && countWords(text, [reach]) > MAX_SHORT_REACH_WORDS
}

/** Whether an attribution took the relay’s words for its content: `Tanks hit tents …, per Liveuamap`. */
const isMisread = ({ content }: RawAttribution, relay: Relay): boolean =>
  content.some((span) => lieIn([relay.source], [span]) && span.end <= relay.source.end + 2)

function withContent(text: string, it: RawAttribution, { reach }: Relay, quotations: readonly Span[]): RawAttribution {
  const from = Math.max(0, countBefore(quotations, reach.start) - 1)
  const quoted = quotations
    .slice(from, from + 40)
    .filter((span) => lieIn([span], [{ start: reach.start, end: reach.end + 2 }]))
  const content = [reach]
  return { ...it, content, quoted: [...quoted], kind: kindOfContent(text, content, quoted) }
}
