import type { StoryReading } from '../story/read-story.ts'
import type { KnownSource, SourceChain, Sourcing } from '../types.ts'

/** What the line above a story says of its sourcing: counts, origins, relays, and the same in one plain sentence. */
export function summariseSourcing(reading: StoryReading): Sourcing {
  const { annotations } = reading.story
  const count = { claim: 0, quote: 0, figure: 0 }
  const origins = new Map<string, KnownSource>()
  const relays = new Map<string, KnownSource>()
  const direct = new Set<string>()
  let unknownOrigin = 0
  let unnamed = 0
  let relayed = 0
  for (const annotation of annotations) {
    count[annotation.kind] += 1
    if (annotation.kind === 'figure') continue
    const chain = reading.chains.get(annotation.id)
    const passing = relaysOf(chain)
    for (const relay of passing) relays.set(relay.id, relay)
    if (passing.length > 0) relayed += 1
    const origin = chain?.links.find((link) => link.id === chain.origin)
    if (!origin) unknownOrigin += 1
    else if (origin.kind === 'unnamed') unnamed += 1
    else {
      origins.set(origin.id, origin)
      if (passing.length === 0) direct.add(origin.id)
    }
  }
  const facts: Facts = {
    claims: count.claim,
    quotes: count.quote,
    origins: origins.size,
    direct: direct.size,
    relays: relays.size,
    relayed,
    unknownOrigin,
    unnamed,
  }
  return {
    claims: count.claim,
    quotes: count.quote,
    figures: count.figure,
    origins: [...origins.values()],
    relays: [...relays.values()],
    unknownOrigin,
    unnamed,
    summary: sayFacts(facts),
  }
}

/** Everyone between the origin and us; where the origin is unknown, everyone the chain names. */
function relaysOf(chain: SourceChain | undefined): KnownSource[] {
  if (!chain) return []
  if (chain.origin === null) return chain.links.filter((link) => link.kind !== 'unnamed')
  return chain.links.filter((link) => link.id !== chain.origin)
}

interface Facts {
  claims: number
  quotes: number
  origins: number
  direct: number
  relays: number
  relayed: number
  unknownOrigin: number
  unnamed: number
}

function sayFacts(facts: Facts): string {
  const { claims, quotes, unknownOrigin, unnamed } = facts
  const all = claims + quotes
  if (all === 0) return 'No claims or quotations'
  const parts = [
    [claims > 0 && many(claims, 'claim'), quotes > 0 && many(quotes, 'quotation')].filter(isText).join(' and '),
    sayOrigins(facts),
    facts.origins === 0 && sayRelays(facts, all),
    unnamed > 0 && (unnamed === all ? 'all from unnamed people' : `${unnamed} from unnamed people`),
    unknownOrigin > 0 &&
      (unknownOrigin < all || unnamed > 0) &&
      facts.origins + unnamed > 0 &&
      `${unknownOrigin} with no known origin`,
  ]
  return parts.filter(isText).join(', ')
}

/** `1 origin known through 1 relay`; `4 origins, 1 of them only through a relay`. */
function sayOrigins({ origins, direct, relays, unnamed }: Facts): string | false {
  if (origins === 0) return unnamed === 0 && 'no known origin'
  const named = many(origins, 'origin')
  if (relays === 0) return named
  if (direct === 0) return `${named} known through ${many(relays, 'relay')}`
  const only = origins - direct
  return only === 0
    ? `${named} and ${many(relays, 'relay')}`
    : `${named}, ${only} of them only through ${relays === 1 ? '1 relay' : 'relays'}`
}

const sayRelays = ({ relays, relayed }: Facts, all: number): string | false =>
  relays > 0 && `${relayed === all ? 'all' : relayed} through ${many(relays, 'relay')}`

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const isText = (part: string | false): part is string => part !== false
