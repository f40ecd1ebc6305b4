import type { Annotation, Span } from '../../engine/index.ts'
import { ALL_OF_THEM, ONE_OFFICE, TAKING_IN, TALKING } from '../lexicon/reporting.ts'
import type { StoryReading } from '../story/read-story.ts'
import type { KnownSource, SourceChain, Sourcing } from '../types.ts'
import { isAllRead } from './is-all-read.ts'
import { isShare } from './is-share.ts'

/** Tells of a source, by what the stories of a build say. */
type SourceTest = (source: KnownSource) => boolean

/**
 * What the line above a story says of its sourcing. It counts what is certain: who bears a name, what comes from people
 * left unnamed, what a relay passes on without saying whose it is. A share of those asked and a pronoun that leads to nobody
 * are in none of the counts; what a description says is counted only for the names not to seem to be all.
 *
 * @param isNamed whether a source bears a name, were it but a surname
 */
export function summariseSourcing(reading: StoryReading, isNamed: SourceTest): Sourcing {
  const count = { claim: 0, quote: 0, figure: 0 }
  const origins = new Map<string, { source: KnownSource; statements: number }>()
  const relays = new Map<string, KnownSource>()
  const tally = { statements: 0, named: 0, unnamed: 0, described: 0, notStated: 0, relayed: 0 }
  const { annotations } = reading.story
  // What one source says in a sentence is one statement, as it has one note.
  const counted = new Set<string>()
  for (const annotation of annotations) {
    count[annotation.kind]++
    if (annotation.kind === 'figure' || annotations.some((claim) => isPartOf(annotation, claim, reading))) continue
    if (saysNothing(annotation, annotations, reading)) continue
    const chain = reading.chains.get(annotation.id)
    const statement = `${annotation.sentence} ${chain?.links.map(({ id }) => id).join(' ') ?? ''}`
    if (counted.has(statement)) continue
    counted.add(statement)
    tally.statements++
    if (!chain) continue
    const passing = relaysOf(chain, isNamed)
    for (const relay of passing) relays.set(relay.id, relay)
    if (passing.length > 0) tally.relayed++
    const origin = chain.links.find((link) => link.id === chain.origin)
    if (origin?.kind === 'unnamed') {
      if (!isShare(origin.name)) tally[isIdentified(origin) ? 'described' : 'unnamed']++
    } else if (origin && isNamed(origin)) {
      origins.set(origin.id, { source: origin, statements: (origins.get(origin.id)?.statements ?? 0) + 1 })
      tally.named++
    } else if (origin) tally.described += isShare(origin.name) ? 0 : 1
    else if (passing.length > 0) tally.notStated++
  }
  return {
    claims: count.claim,
    quotes: count.quote,
    figures: count.figure,
    origins: [...origins.values()].toSorted((a, b) => b.statements - a.statements).map(({ source }) => source),
    relays: [...relays.values()],
    ...tally,
    complete: isAllRead(reading, tally.unnamed + tally.relayed > 0),
  }
}

/** `She called it “a shame”`: one statement, of which the words in quotation marks are a part. */
function isPartOf(quote: Annotation, claim: Annotation, { chains }: StoryReading): boolean {
  if (quote.kind !== 'quote' || claim.kind !== 'claim') return false
  if (chains.get(quote.id)?.origin !== chains.get(claim.id)?.origin) return false
  return quote.spans.every(({ start, end }) => claim.spans.some((span) => span.start <= start && end <= span.end))
}

/** Characters behind a cue within which it goes on. */
const MAX_BEHIND = 8

/** `He learned that …`, `she questioned him about …`, and words in quotation marks within: nobody is heard. */
function saysNothing(annotation: Annotation, all: Annotation[], { story }: StoryReading): boolean {
  if (annotation.kind === 'figure' || annotation.stance === 'declined') return true
  // `Heller spoke on “The Shepherds”`: what a talk is called.
  if (annotation.cue.some(({ start, end }) => TALKING.test(story.text.slice(start, end + MAX_BEHIND)))) return true
  const isTakenIn = ({ kind, cue }: { kind: string; cue: Span[] }): boolean =>
    kind === 'claim' &&
    cue.length > 0 &&
    TAKING_IN.test(cue.map(({ start, end }) => story.text.slice(start, end)).join(' '))
  if (isTakenIn(annotation)) return true
  return all.some(
    (claim) =>
      claim.kind === 'claim' &&
      isTakenIn(claim) &&
      annotation.spans.every(({ start, end }) => claim.spans.some((span) => span.start <= start && end <= span.end)),
  )
}

/**
 * Who can be told, if not by name: the one holder of an office, `head of Varn’s central bank`, and those of whom the story has
 * just told, `both sides`.
 */
const isIdentified = ({ name }: KnownSource): boolean => ONE_OFFICE.test(name) || ALL_OF_THEM.test(name)

/** Everyone between the origin and us; where the origin is not stated, everyone the chain names. */
function relaysOf({ links, origin }: SourceChain, isNamed: SourceTest): KnownSource[] {
  return links.filter(
    (link) => link.id !== origin && link.kind !== 'unnamed' && (isNamed(link) || link.kind === 'outlet'),
  )
}
