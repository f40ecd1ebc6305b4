import { type Annotation, countLeading, type Figure, isVague, type SourceKind, type Span } from '../../engine/index.ts'
import type { KnownSource, SourceChain, Story } from '../../newsroom/index.ts'
import type { BlockApart } from './blocks-apart.ts'

interface WebAnnotationOptions {
  /** Absolute address of the story's page. */
  page: string
  /** Through whom each claim and quotation came, by annotation id. */
  chains: ReadonlyMap<string, SourceChain>
  /** Absolute address of a source's page; null where it has none. */
  sourcePage: (id: string) => string | null
  /** What stands among the text in the page and is no part of it. Default: nothing. */
  apart?: readonly BlockApart[]
}

/** Characters of context that a `TextQuoteSelector` carries on each side. */
const CONTEXT = 16

/** Selector of the element whose `textContent` the positions count in. */
const storyText = '#story-text'

/**
 * The annotations of a story as a W3C Web Annotation collection (Web Annotation Data Model, 2017),
 * with bodies in schema.org terms. Positions count characters, as the model wants it (code points, not the UTF-16 units
 * of all other data here), in the text of the element that the CSS selector names. What all of them share is said once:
 * ids and targets are relative to the page, which the context names as base; creators and the date stand on the
 * collection; a source is described where it comes first.
 */
export function webAnnotations(story: Story, given: WebAnnotationOptions) {
  const options = { ...given, described: new Set<string>() }
  const { page } = options
  const id = `${page}annotations.jsonld`
  const positionOf = pagePosition(story.text, given.apart ?? [])
  const items = story.annotations.map((annotation) => ({
    id: `#note-${annotation.id}`,
    type: 'Annotation',
    motivation: 'describing',
    creator: creators[annotation.by].id,
    body: bodyOf(annotation, story.text, options),
    target: annotation.spans.map((span) => targetOf(span, story.text, positionOf)),
  }))
  const makers = new Set(story.annotations.map(({ by }) => creators[by]))
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { '@base': page, schema: 'https://schema.org/' }],
    id,
    type: 'AnnotationCollection',
    label: story.title,
    created: story.updated ?? story.published,
    creator: [...makers],
    generator: creators.engine,
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  }
}

/** Who made an annotation: what software detected and what an editor wrote are told apart. */
const creators = {
  engine: { id: '#software', type: 'Software', name: 'On Record' },
  editor: { id: '#editor', type: 'Person', name: 'Editor' },
} as const

/** The page itself, as an address relative to it: the context names it as base. */
const HERE = './'

function targetOf({ start, end }: Span, text: string, positionOf: PagePosition) {
  return {
    source: HERE,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
        suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
      },
      {
        type: 'CssSelector',
        value: storyText,
        refinedBy: { type: 'TextPositionSelector', start: positionOf(start, 'start'), end: positionOf(end, 'end') },
      },
    ],
  }
}

/** Context is cut at a number of units, which may fall inside a character. */
function wholeCharacters(words: string): string {
  return words.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}

/** Gives where an offset stands in the page; where a block apart begins just there, what ends there stands before it. */
type PagePosition = (offset: number, bound: 'start' | 'end') => number

function pagePosition(text: string, apart: readonly BlockApart[]): PagePosition {
  const pointsBefore = codePointCounter(text)
  return (offset, bound) => {
    const position = pointsBefore(offset)
    const before = apart.filter(({ at }) => (bound === 'start' ? at <= position : at < position))
    return before.reduce((sum, { length }) => sum + length, position)
  }
}

/** Makes what gives, for an offset in UTF-16 units, the count of code points before it. */
function codePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index)
  return (offset) => offset - countLeading(pairs.length, (i) => pairs[i]! < offset)
}

function bodyOf(annotation: Annotation, text: string, options: Describing) {
  if (annotation.kind === 'figure') return figureBody(annotation.figure)
  // Where it is in one piece, its words are those of the target.
  const parts = annotation.spans.map(({ start, end }) => text.slice(start, end))
  const { links, origin } = options.chains.get(annotation.id) ?? { links: [], origin: null }
  const creator = links.find(({ id }) => id === origin)
  const relays = links.filter((link) => link !== creator).map((source) => agent(source, options))
  return {
    type: annotation.kind === 'claim' ? 'schema:Claim' : 'schema:Quotation',
    ...(parts.length > 1 && { 'schema:text': parts.join(' … ') }),
    ...(creator && { 'schema:creator': agent(creator, options) }),
    ...(relays.length > 0 && { 'schema:isBasedOn': relays }),
    ...(annotation.stance !== 'asserted' && {
      'schema:additionalProperty': {
        type: 'schema:PropertyValue',
        'schema:name': 'stance',
        'schema:value': annotation.stance,
      },
    }),
  }
}

const agentType: Record<SourceKind, string> = {
  person: 'schema:Person',
  official: 'schema:Person',
  organisation: 'schema:Organization',
  outlet: 'schema:NewsMediaOrganization',
  aggregator: 'schema:Organization',
  document: 'schema:CreativeWork',
  unnamed: 'schema:Thing',
}

interface Describing extends WebAnnotationOptions {
  /** Addresses of the sources that were described: after that, the address is enough. */
  described: Set<string>
}

function agent({ id, name, kind }: KnownSource, { sourcePage, described }: Describing) {
  const page = sourcePage(id)
  if (page !== null && described.has(page)) return { id: page }
  if (page !== null) described.add(page)
  return { type: agentType[kind], ...(page !== null && { id: page }), 'schema:name': name }
}

function figureBody({ text, value, min, max, unit, noun, iso, role }: Figure) {
  if (iso !== null) return { type: 'TextualBody', value: iso }
  return {
    type: 'schema:QuantitativeValue',
    ...(value !== null && { 'schema:value': value }),
    ...(min !== null && { 'schema:minValue': min }),
    ...(max !== null && !isVague(text) && { 'schema:maxValue': max }),
    ...(unit !== null && { 'schema:unitText': unit }),
    ...(noun !== null && { 'schema:name': noun }),
    ...(role !== null && { 'schema:category': role }),
  }
}
