import type { StoryReading } from '../story/read-story.ts'
import type { KnownSource, SourceChain, Sourcing } from '../types.ts'

/**
 * What the line above a story says of its sourcing. It counts what is certain: who bears a name, what comes from people
 * left unnamed, what a relay passes on without saying whose it is. A description or a pronoun that leads to nobody is in
 * none of the counts.
 *
 * @param isKnown whether a source bears a name
 */
export function summariseSourcing(reading: StoryReading, isKnown: (source: KnownSource) => boolean): Sourcing {
  const count = { claim: 0, quote: 0, figure: 0 }
  const origins = new Map<string, KnownSource>()
  const relays = new Map<string, KnownSource>()
  const tally = { named: 0, unnamed: 0, notStated: 0, relayed: 0 }
  for (const annotation of reading.story.annotations) {
    count[annotation.kind] += 1
    const chain = reading.chains.get(annotation.id)
    if (annotation.kind === 'figure' || !chain) continue
    const passing = relaysOf(chain, isKnown)
    for (const relay of passing) relays.set(relay.id, relay)
    if (passing.length > 0) tally.relayed += 1
    const origin = chain.links.find((link) => link.id === chain.origin)
    if (origin?.kind === 'unnamed') tally.unnamed += 1
    else if (origin && isKnown(origin)) {
      origins.set(origin.id, origin)
      tally.named += 1
    } else if (!origin && passing.length > 0) tally.notStated += 1
  }
  return {
    claims: count.claim,
    quotes: count.quote,
    figures: count.figure,
    origins: [...origins.values()],
    relays: [...relays.values()],
    ...tally,
  }
}

/** Everyone between the origin and us; where the origin is not stated, everyone the chain names. */
function relaysOf({ links, origin }: SourceChain, isKnown: (source: KnownSource) => boolean): KnownSource[] {
  return links.filter(
    (link) => link.id !== origin && link.kind !== 'unnamed' && (isKnown(link) || link.kind === 'outlet'),
  )
}
