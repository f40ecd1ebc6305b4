import type { Chooser } from '../coreference/antecedents/choose-antecedent.ts'
import { resolveSpeakers } from '../coreference/resolve-speakers.ts'
import { REFERRING_WORDS } from '../lexicon/pronouns.ts'
import { isRelayKind } from '../sources/is-source-like.ts'
import { isOwnRelay } from '../sources/own-outlets.ts'
import { type SourceReader, sourceReader } from '../sources/read-source.ts'
import { kindOfContent, lieIn, sentenceAt, subtract, touches } from '../text/spans.ts'
import type { Attribution, Evidence, NameMention, RawAttribution, Source, SourceKind, Span } from '../types.ts'
import { expandSource } from './expand-source.ts'
import { findAgent, isHearsayCue } from './find-agent.ts'
import { findQuotee, type Inner } from './find-inner.ts'
import { findStance } from './find-stance.ts'
import { isStatement } from './is-statement.ts'
import { type Linked, nest } from './nest.ts'
import { readInside, readSaid } from './read-inside.ts'
import { readLinks } from './read-links.ts'
import { readZone } from './read-zone.ts'
import { completeQuoted } from './relays/complete-quoted.ts'
import { completeRelays } from './relays/complete-relays.ts'
import { cutCited } from './relays/cut-cited.ts'
import { isOutlet } from './relays/find-outlet.ts'
import { findRelays } from './relays/find-relays.ts'
import { inheritRelays } from './relays/inherit-relays.ts'
import { nameOutlet } from './relays/name-outlet.ts'
import { readPassing } from './relays/read-passing.ts'
import { withTellers } from './relays/tellers.ts'

/** What is known of the text, all in text order. */
interface ChainContext {
  names: readonly NameMention[]
  sentences: readonly Span[]
  /** Stretches inside quotation marks, the marks included. */
  quotations: readonly Span[]
  /** Outlets whose story it is: they pass on nothing. Default: none. */
  own?: readonly string[]
}

/** An attribution with its chain; `antecedentChance` as `Speaker.chance` of the origin. */
export type Chained = Attribution & { antecedentChance: number | null; evidence: Evidence | null }

const NEIGHBOURING_CLAIMS = 8
const DEEPEST = 4
/** By which the labels are sure enough of words that say from whom another statement is known. */
const MIN_PASSING_CONFIDENCE = 0.25

/**
 * Joins attributions that pass one another on into chains from the origin to the relay nearest the reader, to any
 * depth, and says of each link who it is. `Maariv reported X, according to Liveuamap` → Maariv, Liveuamap.
 *
 * An attribution that does no more than pass another on is not given again by itself. One whose conduct a
 * relay describes is no origin: `Iran asked for X, Liveuamap reported` → Liveuamap. Whose story it is passes on nothing.
 *
 * @param raw attributions in text order.
 */
export function buildChains(
  text: string,
  raw: readonly RawAttribution[],
  context: ChainContext,
  choose?: Chooser,
): Chained[] {
  const { names, sentences, quotations } = context
  const read = sourceReader(text, names)
  const agents = raw.map((it) => cutCited(text, findAgent(text, wholeSource(text, it, sentences), names), names))
  const spoken = completeQuoted(text, agents, sentences, quotations, names)
  const whole = completeRelays(text, spoken, findRelays(text, sentences, quotations, names), quotations)
  const zoned = whole.map((it, index): Linked => {
    const others = whole.slice(Math.max(0, index - NEIGHBOURING_CLAIMS), index + NEIGHBOURING_CLAIMS + 1)
    const zone = readZone(text, it, others, sentences, quotations)
    return { ...it, links: readLinks(text, it.source, zone, names) }
  })
  const linked = withTellers(text, zoned, sentences, quotations, names)
  const relays = linked.map((it) => isRelaySource(it.source, read) || quotesSomebody(text, it, names))
  const statements: boolean[] = []
  const stated = (index: number) => (statements[index] ??= isStatement(text, linked[index]!, read))
  const isRelay = (index: number) => relays[index] === true
  const { outer, inner, covered } = nest(text, linked, isRelay, stated)
  const readings = linked.map((it, index) =>
    isRelay(index)
      ? readInside(text, it, inner[index]!, linked, names)
      : readSaid(text, it, inner[index]!, linked, names),
  )
  const replaced = new Set(readings.flatMap((reading, index) => (reading ? inner[index]! : [])))
  const joined = linked.flatMap((it, index): Linked[] => {
    const around = outer[index]!
    const reading = readings[index] ?? null
    if (replaced.has(index) || (covered.has(index) && !reading)) return []
    if (around.some(isRelay) && !stated(index)) return []
    const sure = around.filter((i) => linked[i]!.confidence >= MIN_PASSING_CONFIDENCE)
    const passing = stated(index) && !isSetBeside(text, it) ? sure : []
    const from = sure.length === 0 ? readPassing(text, it, sentences, names) : null
    const links = dropRepeats([...it.links, ...passing.flatMap((i) => linked[i]!.links), ...(from ? [[from]] : [])])
    return [lookInside(text, { ...it, links }, reading, { names, read }, DEEPEST)]
  })
  return nameLinks(text, joined, { ...context, read }, choose)
}

const isRelaySource = ([span]: readonly Span[], read: SourceReader): boolean =>
  span !== undefined && isRelayKind(read(span).kind())

/** `The Courier quoted a diplomat as saying that …`: the verb says that it passes on. */
const quotesSomebody = (text: string, { cue, content }: RawAttribution, names: readonly NameMention[]): boolean =>
  cue[0] !== undefined &&
  content[0] !== undefined &&
  QUOTES.test(text.slice(cue[0].start, cue[0].end)) &&
  findQuotee(text, content[0], names) !== null

const QUOTES = /\b(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/u

/** `Critics say the law, which | the board | calls fair, is not`: what the writer sets beside what the critics say. */
const isSetBeside = (text: string, { source: [source] }: RawAttribution): boolean =>
  source !== undefined && /,\s(?:which|whom)\s$/u.test(text.slice(Math.max(0, source.start - 8), source.start))

function wholeSource(text: string, raw: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [first, ...rest] = raw.source
  if (!first) return raw
  const sentence = sentenceAt(sentences, first.start)
  const others = [...raw.cue, ...raw.content].filter(({ end }) => end <= first.start).map(({ end }) => end)
  const whole = expandSource(text, first, Math.max(sentence?.start ?? first.start, ...others))
  return whole === first ? raw : { ...raw, source: [whole, ...rest] }
}

/** A link that two rules found is one link. */
const dropRepeats = (links: readonly Span[][]): Span[][] =>
  links.filter((link, i) => !links.slice(0, i).some((other) => other[0]?.end === link[0]?.end))

/** Puts whoever said it first at the head of a chain that so far begins with a relay, and so on inward. */
function lookInside(
  text: string,
  outer: Linked,
  inner: Inner | null,
  context: { names: readonly NameMention[]; read: SourceReader },
  depth: number,
): Linked {
  if (!inner || outer.source.some((span) => touches(span, inner.source))) return outer
  const content = subtract(text, inner.content, [...outer.source, ...outer.cue])
  if (content.length === 0) return outer
  const quoted = outer.quoted.filter((span) => lieIn([span], content))
  const kind = kindOfContent(text, content, quoted)
  const links = [[inner.source], ...outer.links]
  const next: Linked = { ...outer, source: [inner.source], cue: [inner.cue], content, quoted, kind, links }
  const isRelay = depth > 0 && isRelaySource(next.source, context.read)
  return isRelay ? lookInside(text, next, readInside(text, next, [], [], context.names), context, depth - 1) : next
}

function nameLinks(
  text: string,
  linked: readonly Linked[],
  context: ChainContext & { read: SourceReader },
  choose?: Chooser,
): Chained[] {
  const words = linked.map(({ links, content }) => (links.length > 0 ? links : [beginning(content)]))
  const contents = words.flatMap((links, index) => links.map(() => linked[index]!.content))
  const speakers = resolveSpeakers(text, words.flat(), { ...context, contents }, choose)
  let next = 0
  const earlier: Source[][] = []
  const named = linked.map((it, index): Chained => {
    const isNobodys = it.links.length === 0 && it.cue[0] !== undefined && isHearsayCue(text, it.cue[0])
    const links = words[index]!.map((spans, at) => {
      const whole = { spans: spans.filter(({ start, end }) => end > start), ...speakers[next++]! }
      if (isNobodys) return { ...whole, name: null }
      const relay = at > 0 ? whole.spans[0] : undefined
      if (!relay) return whole
      const name = nameOutlet(text, relay, earlier, context.names, context.own ?? []) ?? whole.name
      return isOutlet(text, relay, context.names)
        ? { ...whole, name, kind: kindOfOutlet(whole.kind) }
        : { ...whole, name }
    })
    const antecedentChance = links[0]?.chance ?? null
    const chain: Source[] = links
      .flatMap(({ chance, ...link }) => (link.spans.length > 0 || link.name !== null ? [link] : []))
      .filter(
        (link, at) =>
          at === 0 ||
          (!isNobody(text, link) &&
            (link.name === null ||
              (link.name !== links[0]?.name &&
                !isOwnRelay(link.name, context.own ?? []) &&
                !isOf(text, links[0]?.spans ?? [], link.name)))),
      )
    earlier.push(chain)
    const { kind, cue, content, quoted, confidence, evidence = null } = it
    return {
      kind,
      chain,
      cue,
      content,
      quoted,
      stance: findStance(text, it, context.sentences),
      confidence,
      antecedentChance,
      evidence,
    }
  })
  return inheritRelays(
    text,
    named.map((it) => nameFirstPerson(text, it, named)),
  )
}

const kindOfOutlet = (kind: SourceKind): SourceKind => (isRelayKind(kind) ? kind : 'outlet')

/** `Ann Lee, head of BBC Workplace`: of the outlet that she speaks through. */
const isOf = (text: string, spans: readonly Span[], name: string): boolean =>
  spans.some(({ start, end }) => text.slice(start, end).includes(name))

/** `it`, `reporters` and `he will send a letter`: through whom, nobody can tell. */
const isNobody = (text: string, { name, kind, spans }: Source): boolean =>
  (name === null || kind === 'unnamed') && spans.every(({ start, end }) => NOBODY.test(text.slice(start, end)))
const NOBODY = new RegExp(
  String.raw`^(?:${REFERRING_WORDS}|(?:reporters|journalists|newsmen)|(?:he|she|it|they|we|you)\s.+)$`,
  'isu',
)

/** Where the words of a source without words would begin. */
const beginning = ([first]: readonly Span[]): Span[] => (first ? [{ start: first.start, end: first.start }] : [])

/** `“I think …,” Lee said`: the one who says `I` inside a quotation is the one quoted. */
function nameFirstPerson(text: string, attribution: Chained, all: readonly Attribution[]): Chained {
  const [origin, ...relays] = attribution.chain
  const [words] = origin?.spans ?? []
  if (!origin || !words || origin.name !== null || !/^(?:I|me)$/u.test(text.slice(words.start, words.end)))
    return attribution
  const quoting = all.find((it) => it !== attribution && lieIn([words], it.quoted))?.chain[0]
  if (!quoting || !/^(?:person|official|unnamed)$/u.test(quoting.kind)) return attribution
  const { name, kind, vantage } = quoting
  return { ...attribution, chain: [{ ...origin, name, kind, vantage }, ...relays] }
}
