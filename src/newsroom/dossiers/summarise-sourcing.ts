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
  const { relayed, ...counts } = tally
  const known = { origins: [...origins.values()], relays: [...relays.values()] }
  const all = count.claim + count.quote
  return {
    claims: count.claim,
    quotes: count.quote,
    figures: count.figure,
    ...known,
    ...counts,
    summary: saySourcing({ ...known, ...tally, all }),
  }
}

/** Everyone between the origin and us; where the origin is not stated, everyone the chain names. */
function relaysOf({ links, origin }: SourceChain, isKnown: (source: KnownSource) => boolean): KnownSource[] {
  return links.filter(
    (link) => link.id !== origin && link.kind !== 'unnamed' && (isKnown(link) || link.kind === 'outlet'),
  )
}

interface Facts extends Pick<Sourcing, 'origins' | 'relays' | 'named' | 'unnamed' | 'notStated'> {
  relayed: number
  /** Claims and quotations in all. */
  all: number
}

/** `2 people and 1 organisation named, 3 statements by people left unnamed, all through one relay: Mapwire`. */
function saySourcing({ origins, relays, named, unnamed, notStated, relayed, all }: Facts): string {
  if (named + unnamed + notStated === 0) return ''
  const parts = [
    origins.length > 0 && `${sayKinds(origins)} named`,
    unnamed > 0 &&
      (unnamed === all
        ? `nobody named: ${sayAll(all)} by people left unnamed`
        : `${many(unnamed, 'statement')} by people left unnamed`),
    relays.length > 0 && `${relayed === all ? 'all' : relayed} through ${sayRelays(relays)}`,
    notStated > 0 &&
      (notStated === all
        ? 'which does not say whose words they are'
        : `${notStated} of them without saying whose words they are`),
  ]
  const line = parts.filter((part) => part !== false).join(', ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

const sayAll = (all: number): string => (all === 1 ? 'its one statement is' : `all ${all} statements are`)

function sayRelays(relays: KnownSource[]): string {
  if (relays.length === 1) return relays[0]!.name
  return relays.length === 2 ? `${relays[0]!.name} and ${relays[1]!.name}` : `${relays.length} relays`
}

const KINDS: readonly (readonly [KnownSource['kind'][], string, string])[] = [
  [['person', 'official'], 'person', 'people'],
  [['organisation'], 'organisation', 'organisations'],
  [['outlet', 'aggregator'], 'news outlet', 'news outlets'],
  [['document'], 'document', 'documents'],
]

/** `3 people, 1 organisation and 1 document`. */
function sayKinds(sources: KnownSource[]): string {
  const parts = KINDS.flatMap(([kinds, one, several]) => {
    const count = sources.filter(({ kind }) => kinds.includes(kind)).length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
  })
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
