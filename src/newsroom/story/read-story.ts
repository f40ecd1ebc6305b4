import type { Annotation, FigureAnnotation, NameMention, Source, Span } from '../../engine/index.ts'
import { createMemo, type Memo } from '../memo/create-memo.ts'
import { getOrCompute } from '../memo/get-or-compute.ts'
import { keyName } from '../names/key-name.ts'
import { openingsOf } from '../names/openings-of.ts'
import { findSource, type Registry } from '../registry/create-registry.ts'
import { resolveChain } from '../registry/resolve-chain.ts'
import { nameTerms } from '../terms/name-terms.ts'
import { terms } from '../terms/terms.ts'
import type { AttributedPassage, Passage, RegisteredSource, SourceChain, Story } from '../types.ts'

interface SentenceReading {
  span: Span
  text: string
  terms: string[]
  /** Keys of the names that stand in it. */
  names: string[]
}

/** A story as the newsroom works with it: everything that is looked up more than once, looked up once. */
export interface StoryReading {
  story: Story
  /** Milliseconds since 1970. */
  time: number
  sentences: SentenceReading[]
  /** Chain of each claim and quote, and of each figure that stands in one, by annotation id. */
  chains: Map<string, SourceChain>
  annotations: Map<string, Annotation>
  /** Key → the name as the story has it, and how often; outlets and relays left out. */
  names: Map<string, { name: string; kind: string; count: number }>
  /** What those of its names that are no person's begin with: `gaza`, where it has `gaza strip`. */
  openings: Set<string>
  /** The terms that its names are made of. */
  naming: Set<string>
  /** Those of its events that few stories are of: in them little needs to be said to be of the same. */
  narrow: ReadonlySet<string>
  /** Shared by all stories of a build. */
  memo: Memo
}

/** @param memo what was met in other stories */
export function readStory(story: Story, registry: Registry, memo = createMemo()): StoryReading {
  const sentences = story.sentences.map((span): SentenceReading => {
    const text = story.text.slice(span.start, span.end)
    return { span, text, terms: terms(text, memo), names: [] }
  })
  const annotations: StoryReading['annotations'] = new Map()
  for (const annotation of story.annotations) annotations.set(annotation.id, annotation)
  const chains = chainsOf(story, registry, annotations, memo)
  const mentions = story.names.filter(({ name }) => !getOrCompute(memo.passing, name, (it) => isPassing(it, registry)))
  const names = placeNames(mentions, sentences, { text: story.text, passing: passingOn(chains, memo), memo })
  const openings = new Set<string>()
  for (const [key, { kind }] of names) if (kind !== 'person') for (const one of openingsOf(key)) openings.add(one)
  const naming = new Set<string>()
  for (const { name } of story.names) for (const term of nameTerms(name, memo)) naming.add(term)
  const time = Date.parse(story.published)
  return { story, time, sentences, chains, annotations, names, naming, openings, narrow: NOWHERE, memo }
}

const NOWHERE: ReadonlySet<string> = new Set()

interface Naming {
  text: string
  /** Keys of those who pass news on in the story. */
  passing: ReadonlySet<string>
  memo: Memo
}

/** Counts the names of a story by their keys, and notes in each sentence which stand in it. */
function placeNames(mentions: NameMention[], sentences: SentenceReading[], { text, passing, memo }: Naming) {
  const names: StoryReading['names'] = new Map()
  let at = 0
  for (const mention of mentions) {
    while (at > 0 && (sentences[at]?.span.start ?? 0) > mention.start) at--
    while (at + 1 < sentences.length && (sentences[at + 1]?.span.start ?? 0) <= mention.start) at++
    const sentence = sentences[at]
    for (const name of formsOf(mention, text)) {
      const key = keyName(name, memo)
      if (key === '' || passing.has(key)) continue
      const met = names.get(key)
      if (met) met.count++
      else names.set(key, { name, kind: mention.kind, count: 1 })
      // A sentence has one name or two; `push` would keep room for sixteen.
      if (sentence && !sentence.names.includes(key)) sentence.names = [...sentence.names, key]
    }
  }
  return names
}

/**
 * A name by its fullest form in the story and, unless it is a person's, as it stands: elsewhere `Gaza` may be all that
 * is said of the Gaza Strip, while `Lee` may be another Lee.
 */
function formsOf({ name, kind, start, end }: NameMention, text: string): string[] {
  const form = text.slice(start, end)
  return kind === 'person' || form === name ? [name] : [name, form]
}

/** Who passes news on is in every story that it feeds, and is not what the story is about. */
const passesOn = ({ kind, relays }: Pick<RegisteredSource, 'kind' | 'relays'>): boolean =>
  relays || kind === 'outlet' || kind === 'aggregator'

function isPassing(name: string, registry: Registry): boolean {
  const source = findSource(registry, name, 'organisation')
  return source !== null && passesOn(source)
}

function passingOn(chains: StoryReading['chains'], memo: Memo): Set<string> {
  const passing = new Set<string>()
  for (const { links } of new Set(chains.values())) {
    for (const { name, kind, registered } of links) {
      if (passesOn(registered ?? { kind, relays: false })) passing.add(keyName(name, memo))
    }
  }
  return passing
}

function chainsOf(
  story: Story,
  registry: Registry,
  annotations: StoryReading['annotations'],
  memo: Memo,
): StoryReading['chains'] {
  const chains: StoryReading['chains'] = new Map()
  for (const annotation of story.annotations) {
    const holder = annotation.kind === 'figure' ? annotations.get(annotation.within ?? '') : annotation
    if (!holder || holder.kind === 'figure') continue
    const chain = chains.get(holder.id) ?? resolve(holder.chain)
    chains.set(annotation.id, chain)
  }
  return chains

  function resolve(sources: Source[]): SourceChain {
    const written = sources.map((source) => writeOut(source, story.text)).join('\0')
    return getOrCompute(memo.chains, written, () => resolveChain(sources, registry, story.text))
  }
}

/** All of a source that decides who it is. */
function writeOut({ name, kind, vantage, spans }: Source, text: string): string {
  const words = name ?? spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return `${kind}\0${name === null}\0${words}\0${vantage ?? '\0'}`
}

/** The sentence that an annotation begins in. */
export function passageOf(reading: StoryReading, annotation: Annotation): Passage {
  return sentencePassage(reading, annotation.sentence, annotation.id)
}

export function sentencePassage(reading: StoryReading, sentence: number, annotation: string | null): Passage {
  const { slug, text } = reading.story
  const span = reading.sentences[sentence]?.span ?? { start: 0, end: text.length }
  return { slug, annotation, text: text.slice(span.start, span.end), sentence: span }
}

export function attributedPassageOf(reading: StoryReading, annotation: Annotation): AttributedPassage {
  const holder = annotation.kind === 'figure' ? reading.annotations.get(annotation.within ?? '') : annotation
  return {
    ...passageOf(reading, annotation),
    kind: annotation.kind,
    chain: reading.chains.get(annotation.id) ?? null,
    stance: holder && holder.kind !== 'figure' ? holder.stance : null,
  }
}

/** `12 dead, including 9 in …`: the figure that a part belongs to is the nearest counted one before it. */
export function wholeOf(reading: StoryReading, part: FigureAnnotation): FigureAnnotation | null {
  if (part.figure.partOf === null) return null
  const before = reading.story.annotations.filter(
    (it): it is FigureAnnotation =>
      it.kind === 'figure' && it.figure.end <= part.figure.start && it.figure.partOf === null && it.figure.iso === null,
  )
  return before.at(-1) ?? null
}
