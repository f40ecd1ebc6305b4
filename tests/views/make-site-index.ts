import { EMPTY_FIELDS } from '../../src/cli/affairs/plain-story.ts'
import type { ClaimAnnotation, Figure, FigureAnnotation, QuoteAnnotation, Source } from '../../src/engine/index.ts'
import type {
  Dossier,
  KnownSource,
  LedgerRow,
  Newsroom,
  Passage,
  SourceChain,
  Story,
} from '../../src/newsroom/types.ts'
import { buildSiteIndex } from '../../src/views/build-site-index.ts'
import type { Material, SiteDescription, SiteIndex } from '../../src/views/types.ts'

/** A briefing of two stories about one flood, made by hand: every view is tested on it. */
const firstText =
  'The river rose, the Courier reported, according to Newsdesk. “We saw it come,” a guard said. At least 12 people died.'
const secondText = 'The river did not rise, the mayor said. Now 15 people are dead.'

export const site: SiteDescription = {
  title: 'River Briefing',
  tagline: null,
  description: 'News of one river.',
  language: 'en',
  timeZone: 'Asia/Tokyo',
  publisher: { name: 'River Press', url: 'https://press.example/' },
  notice: null,
  policies: {
    corrections: '/corrections/',
    ethics: null,
    unnamedSources: '/method/',
    verification: null,
    ownership: null,
  },
  licence: null,
  navigation: null,
  logo: null,
  imageHosts: [],
  lead: null,
  hub: null,
  design: { colours: {} },
}

export function source(name: string | null, fields: Partial<Source> = {}): Source {
  return { spans: [], name, kind: 'organisation', vantage: null, ...fields }
}

export function known(id: string, name: string, fields: Partial<KnownSource> = {}): KnownSource {
  return { id, name, kind: 'organisation', registered: null, ...fields }
}

export const newsdesk = known('newsdesk', 'Newsdesk', {
  kind: 'aggregator',
  registered: {
    id: 'newsdesk',
    name: 'Newsdesk',
    aliases: ['News Desk'],
    kind: 'aggregator',
    relays: true,
    upstream: [],
    url: 'https://newsdesk.example/',
    description: 'Gathers reports.',
    path: 'content/sources/newsdesk.md',
  },
})
export const courier = known('courier', 'The Courier', { kind: 'outlet' })
export const mayor = known('mayor', 'the mayor', { kind: 'official' })
export const relayed: SourceChain = { links: [courier, newsdesk], origin: 'courier' }

export function spanOf(text: string, words: string) {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`Expected words of the text, got: ${words}`)
  return { start, end: start + words.length }
}

export function figure(text: string, words: string, fields: Partial<Figure> = {}): Figure {
  return {
    ...spanOf(text, words),
    text: words,
    kind: 'cardinal',
    value: null,
    min: null,
    max: null,
    unit: null,
    noun: null,
    modifier: null,
    role: null,
    iso: null,
    asOf: null,
    place: null,
    partOf: null,
    change: null,
    attribution: null,
    ...fields,
  }
}

export const claim: ClaimAnnotation = {
  kind: 'claim',
  id: 'c1',
  spans: [spanOf(firstText, 'The river rose')],
  sentence: 0,
  by: 'engine',
  confidence: 0.9,
  chain: [source('The Courier', { kind: 'outlet' }), source('Newsdesk', { kind: 'aggregator' })],
  cue: [spanOf(firstText, 'reported')],
  stance: 'asserted',
  status: null,
}

export const quote: QuoteAnnotation = {
  kind: 'quote',
  id: 'q1',
  spans: [spanOf(firstText, '“We saw it come,”')],
  sentence: 1,
  by: 'editor',
  confidence: 1,
  chain: [source(null, { kind: 'unnamed', vantage: 'who was on the bridge' })],
  cue: [spanOf(firstText, 'said')],
  stance: 'asserted',
  use: 'speech',
}

export const toll: FigureAnnotation = {
  kind: 'figure',
  id: 'f1',
  spans: [spanOf(firstText, 'At least 12 people')],
  sentence: 2,
  by: 'engine',
  confidence: 0.9,
  figure: figure(firstText, 'At least 12 people', {
    value: 12,
    modifier: 'at least',
    noun: 'people',
    role: 'killed',
    asOf: '2026-02-07',
  }),
  within: null,
}

export const denial: ClaimAnnotation = {
  ...claim,
  id: 'c2',
  spans: [spanOf(secondText, 'The river did not rise')],
  chain: [source('the mayor', { kind: 'official' })],
  cue: [spanOf(secondText, 'said')],
  stance: 'denied',
}

export function story(slug: string, fields: Partial<Story> = {}): Story {
  return {
    ...EMPTY_FIELDS,
    slug,
    path: `content/articles/${slug}.md`,
    title: `Title of ${slug}`,
    description: `What ${slug} says.`,
    published: '2026-02-07T18:30:00Z',
    topics: ['water'],
    events: ['flood'],
    text: '',
    sentences: [],
    paragraphs: [],
    names: [],
    dates: [],
    annotations: [],
    words: 0,
    ...fields,
  }
}

export const first = story('first', { text: firstText, annotations: [claim, quote, toll] })
export const second = story('second', {
  text: secondText,
  published: '2026-02-08T09:00:00Z',
  annotations: [denial],
  corrections: [{ date: '2026-02-09T00:00:00Z', text: 'An earlier version gave the wrong river.' }],
})

const passage = (slug: string, annotation: string, text: string): Passage => ({
  slug,
  annotation,
  text,
  sentence: { start: 0, end: text.length },
})
const claimPassage = {
  ...passage('first', 'c1', 'The river rose.'),
  kind: 'claim' as const,
  chain: relayed,
  stance: 'asserted' as const,
}
const denialPassage = {
  ...passage('second', 'c2', 'The river did not rise.'),
  kind: 'claim' as const,
  chain: { links: [mayor], origin: 'mayor' },
  stance: 'denied' as const,
}

export const laterToll: LedgerRow = {
  slug: 'second',
  annotation: 'f2',
  text: '15 people',
  value: 15,
  min: null,
  max: null,
  unit: null,
  noun: 'people',
  role: 'killed',
  place: null,
  asOf: '2026-02-08',
  chain: null,
  status: 'standing',
  supersededBy: null,
  partOf: null,
}
const earlierToll: LedgerRow = {
  ...laterToll,
  slug: 'first',
  annotation: 'f1',
  text: 'At least 12 people',
  value: 12,
  asOf: '2026-02-07',
  status: 'superseded',
}

export function dossier(of: KnownSource, fields: Partial<Dossier> = {}): Dossier {
  return {
    source: of,
    stories: [],
    stances: { asserted: 0, denied: 0, declined: 0, hedged: 0 },
    asOrigin: 0,
    asRelay: 0,
    soleOrigin: [],
    passages: [],
    quotations: [],
    contradicted: [],
    corrected: [],
    ...fields,
  }
}

const conflict = {
  id: 'rose',
  event: 'flood',
  kind: 'occurrence' as const,
  about: 'rose or did not',
  accounts: [claimPassage, denialPassage],
  support: [],
}

export const newsroom: Newsroom = {
  order: ['second', 'first'],
  sourcing: {
    first: {
      claims: 1,
      quotes: 1,
      figures: 1,
      origins: [courier],
      relays: [newsdesk],
      statements: 2,
      named: 1,
      unnamed: 1,
      notStated: 0,
      relayed: 1,
      described: 0,
      complete: true,
    },
  },
  relations: {
    first: [
      {
        slug: 'second',
        kind: 'contradicts',
        score: 0.9,
        pinned: false,
        reason: { kind: 'accounts-differ', words: ['the river'] },
        here: claimPassage,
        there: denialPassage,
      },
    ],
  },
  dossiers: [
    dossier(newsdesk, { stories: [{ slug: 'first', claims: 1, quotes: 0 }], asRelay: 1, passages: [claimPassage] }),
    dossier(courier, { stories: [{ slug: 'first', claims: 1, quotes: 0 }], asOrigin: 1, passages: [claimPassage] }),
    dossier(mayor, {
      stories: [{ slug: 'second', claims: 1, quotes: 0 }],
      asOrigin: 1,
      stances: { asserted: 0, denied: 1, declined: 0, hedged: 0 },
      passages: [denialPassage],
      contradicted: [{ conflict: 'rose', passage: denialPassage }],
      corrected: ['second'],
    }),
  ],
  chains: {
    first: { c1: relayed },
    second: { c2: { links: [mayor], origin: 'mayor' } },
  },
  mentions: { first: [], second: [] },
  events: [
    {
      event: { id: 'flood', title: 'The flood', description: null },
      stories: ['first', 'second'],
      conflicts: [conflict],
      ledger: [{ id: 'killed', title: 'Killed', unit: null, rows: [earlierToll, laterToll] }],
    },
  ],
  topics: [{ topic: { id: 'water', title: 'Water', description: null }, stories: ['second', 'first'] }],
  disputed: { first: { c1: ['rose'] }, second: { c2: ['rose'] } },
  superseded: { first: { f1: laterToll } },
}

export const emptyNewsroom: Newsroom = {
  order: [],
  sourcing: {},
  relations: {},
  chains: {},
  dossiers: [],
  mentions: {},
  events: [],
  topics: [],
  disputed: {},
  superseded: {},
}

/** A site index of the two stories, served under `/news/`. */
export function siteIndex(fields: Partial<Material> = {}): SiteIndex {
  const material: Material = {
    site,
    stories: [second, first],
    newsroom,
    sources: [],
    events: [],
    topics: [],
    pages: [],
    history: {},
    ...fields,
  }
  return buildSiteIndex(material, { base: '/news/', origin: 'https://river.example' })
}

/** A site index before the first story. */
export function emptySiteIndex(): SiteIndex {
  return siteIndex({ stories: [], newsroom: emptyNewsroom })
}
