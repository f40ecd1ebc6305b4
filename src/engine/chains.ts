import { findInner } from './chains/find-inner.ts'
import { findRelayBeside } from './chains/find-relay-beside.ts'
import { isRelayKind } from './chains/is-source-like.ts'
import { nest } from './chains/nest.ts'
import { readLinks, within } from './chains/read-links.ts'
import { readZone } from './chains/read-zone.ts'
import { hull, kindOfContent, lieIn, subtract } from './chains/spans.ts'
import { BELIEFS } from './lexicon/stance-verbs.ts'
import { sourceKind } from './sources.ts'
import { countBefore } from './speakers/place-mentions.ts'
import { resolveSpeakers } from './speakers.ts'
import { findStance } from './stance.ts'
import type { Attribution, NameMention, RawAttribution, Source, Span } from './types.ts'

/** What is known of the text, all in text order. */
export interface ChainContext {
  names: readonly NameMention[]
  sentences: readonly Span[]
  /** Stretches inside quotation marks, the marks included. */
  quotations: readonly Span[]
}

/** An attribution with the words of every link, origin first. */
type Linked = RawAttribution & { links: Span[][] }

const NEIGHBOURS = 8
const DEEPEST = 4

/**
 * Joins attributions that pass one another on into chains from the origin to the relay nearest the reader, to any
 * depth, and says of each link who it is. `Maariv reported X, according to Liveuamap` → Maariv, Liveuamap.
 *
 * An attribution that does no more than pass another on is not given again by itself. One whose belief a relay
 * describes is no origin: `Iran believes X, Liveuamap reported` → Liveuamap.
 *
 * @param raw attributions in text order.
 */
export function buildChains(text: string, raw: readonly RawAttribution[], context: ChainContext): Attribution[] {
  const linked = raw.map((it, index): Linked => {
    const others = raw.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    const zone = readZone(text, it, others, context.sentences, context.quotations)
    return { ...it, links: readLinks(text, it.source, zone, context.names) }
  })
  const relays = linked.map((it) => endsInRelay(text, it, context.names))
  const beliefs = linked.map(({ cue }) => cue.some((span) => BELIEFS.test(text.slice(span.start, span.end))))
  const isRelay = (index: number) => relays[index] === true
  const { outer, covered } = nest(text, linked, isRelay, (index) => beliefs[index] === true)
  const joined = linked.flatMap((it, index): Linked[] => {
    const around = outer[index] as number[]
    if (covered.has(index) || (beliefs[index] && around.length > 0)) return []
    const chained = { ...it, links: [...it.links, ...around.flatMap((i) => (linked[i] as Linked).links)] }
    if (isRelay(index)) return [lookInside(text, chained, context, DEEPEST)]
    return [around.some(isRelay) ? chained : addRelayBeside(text, chained, context)]
  })
  return nameLinks(text, joined, context)
}

function endsInRelay(text: string, { links }: Linked, names: readonly NameMention[]): boolean {
  const span = links.at(-1)?.[0]
  return span !== undefined && isRelayKind(sourceKind(text, span, within(names, span)).kind)
}

/** Puts whoever said it first at the head of a chain that so far begins with a relay. */
function lookInside(text: string, outer: Linked, context: ChainContext, depth: number): Linked {
  const content = hull(outer.content)
  const inner =
    content && depth > 0 && outer.content.length < 4 ? findInner(text, content, outer.quoted, context.names) : null
  if (!inner) return outer
  const found = subtract(text, inner.content, [...outer.source, ...outer.cue])
  if (found.length === 0) return outer
  const quoted = outer.quoted.filter((span) => lieIn([span], found))
  const kind = kindOfContent(text, found, quoted)
  const next: Linked = {
    ...outer,
    source: [inner.source],
    cue: [inner.cue],
    content: found,
    quoted,
    kind,
    links: [[inner.source], ...outer.links],
  }
  const isRelay = isRelayKind(sourceKind(text, inner.source, within(context.names, inner.source)).kind)
  return isRelay ? lookInside(text, next, context, depth - 1) : next
}

/** `…, Lee said, according to Liveuamap`, where nothing was found for Liveuamap by itself. */
function addRelayBeside(text: string, it: Linked, { sentences, quotations, names }: ChainContext): Linked {
  const anchor = hull(it.cue)
  const sentence = anchor && sentences[countBefore(sentences, anchor.start + 1) - 1]
  if (!sentence || it.source.length === 0) return it
  const first = Math.max(0, countBefore(quotations, sentence.start) - 1)
  const beside = findRelayBeside(text, sentence, quotations.slice(first, first + NEIGHBOURS * 4), names)
  const links = it.links.flat()
  const relay = beside.find(({ words }) => links.every((link) => link.end <= words.start || words.end <= link.start))
  if (!relay || lieIn([anchor], [relay.words])) return it
  const content = subtract(text, it.content, [relay.words])
  return { ...it, content: content.length > 0 ? content : it.content, links: [...it.links, [relay.relay]] }
}

function nameLinks(text: string, linked: readonly Linked[], context: ChainContext): Attribution[] {
  const speakers = resolveSpeakers(
    text,
    linked.flatMap(({ links }) => links),
    context,
  )
  let next = 0
  return linked.map((it) => {
    const chain: Source[] = it.links.map((spans) => ({ spans, ...(speakers[next++] as Omit<Source, 'spans'>) }))
    const { kind, cue, content, quoted, confidence } = it
    return { kind, chain, cue, content, quoted, stance: findStance(text, it, context.sentences), confidence }
  })
}
