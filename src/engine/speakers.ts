import { GROUP_EPITHETS } from './lexicon/epithets.ts'
import { BODIES } from './lexicon/organisations.ts'
import { isSourceLike } from './sources/is-source-like.ts'
import { kindOfProperName } from './sources/kind-of-proper-name.ts'
import { outletOfReport } from './sources/outlet-of-report.ts'
import { readPhrase, type SourcePhrase } from './sources/read-phrase.ts'
import { singularOf } from './sources/singular-of.ts'
import { sourceKind } from './sources.ts'
import { describeSource } from './speakers/describe-source.ts'
import { type Entity, type Gender, gatherEntities } from './speakers/entities.ts'
import { findIntroduced } from './speakers/find-introduced.ts'
import { type Heard, type History, lastHeard } from './speakers/history.ts'
import { countBefore, placeMentions } from './speakers/place-mentions.ts'
import { resolveDescription } from './speakers/resolve-description.ts'
import { type Placed, resolvePerson } from './speakers/resolve-pronoun.ts'
import type { NameMention, SourceKind, Span } from './types.ts'

/** Who a source is within the story; `name` is null when that is not sure. */
export interface Speaker {
  name: string | null
  kind: SourceKind
  vantage: string | null
}

/** What is known of the text: names and sentences in text order, and the quotations, whose names are not subjects. */
export interface SpeakerContext {
  names: readonly NameMention[]
  sentences: readonly Span[]
  quotations?: readonly Span[]
}

const PRONOUN = /^(he|him|his|she|her|hers|they|them|their|it|its|i|we|you|who|which|that|what|one|himself|herself)$/iu
const POSSESSIVE = /^(his|her|their|its)\s+(.+)$/isu
const WINDOW = 120
const UNSURE: Speaker = { name: null, kind: 'person', vantage: null }

/**
 * Says who each source is: `she` → `Ann Lee`, `Lee` → `Ann Lee`, `the officer` → `one senior officer`. Null rather
 * than a guess when two could be meant.
 *
 * @param sources the words of each source, in any order; one without words is nobody.
 * @returns one speaker for each source, in the order given.
 */
export function resolveSpeakers(
  text: string,
  sources: readonly (readonly Span[])[],
  { names, sentences, quotations = [] }: SpeakerContext,
): Speaker[] {
  const entities = gatherEntities(text, names)
  const placed = placeMentions(entities.values(), sentences, quotations)
  const history: History = []
  const speakers: Speaker[] = sources.map(() => UNSURE)
  const order = sources.flatMap((spans, index) => (spans[0] ? [{ span: spans[0], index }] : []))
  order.sort((a, b) => a.span.start - b.span.start)
  for (const { span, index } of order) {
    const sentence = Math.max(0, countBefore(sentences, span.start + 1) - 1)
    const before = countBefore(placed, span.start)
    const scene = {
      text,
      span,
      sentence,
      placed: placed.slice(Math.max(0, before - WINDOW), before),
      history,
      isSubject: (mention: Placed) => isSubject(text, sentences, mention),
      inside: names.slice(countBefore(names, span.start), countBefore(names, span.end)),
      entities,
    }
    const heard = hear(scene)
    speakers[index] = { name: heard.name, kind: heard.kind, vantage: heard.vantage }
    const { name } = heard
    if (name !== null) history.push({ ...heard, name })
  }
  return speakers
}

interface Scene {
  text: string
  span: Span
  sentence: number
  placed: Placed[]
  history: History
  isSubject: (mention: Placed) => boolean
  inside: NameMention[]
  entities: Map<string, Entity>
}

type Hearing = Omit<Heard, 'name'> & { name: string | null }

function hear(scene: Scene): Hearing {
  const { text, span, inside, entities, sentence } = scene
  const words = text.slice(span.start, span.end)
  const place = { start: span.start, sentence, words }
  const pronoun = PRONOUN.exec(words)?.[1]?.toLowerCase()
  if (pronoun) return { ...place, ...resolvePronoun(scene, pronoun) }
  const outlet = outletOfReport(text, span, inside)
  if (outlet)
    return { ...place, name: outlet.name, kind: 'outlet', vantage: null, gender: null, plural: false, head: '' }
  const phrase = readPhrase(text, span, inside)
  const { kind, vantage } = sourceKind(text, span, inside)
  const head = singularOf(phrase.head)
  const plural = phrase.head !== head || phrase.others.length > 0
  const base = { ...place, kind, vantage, gender: null, plural, head }
  if (phrase.name && phrase.head === '') {
    const entity = entities.get(phrase.name.name)
    const office = kind === 'person' && entity?.office === true
    const name = [phrase.name, ...phrase.others].map((it) => it.name).join(' and ')
    return { ...base, name, kind: office ? 'official' : kind, gender: entity?.gender ?? null, head: '' }
  }
  const owned = POSSESSIVE.exec(words)
  if (owned) return { ...base, name: nameOwned(scene, owned[1] as string, owned[2] as string) }
  const definite = /^(?:the|that|this|these|those)$/u.test(phrase.determiner)
  if (definite || (phrase.determiner === '' && phrase.rest === '')) {
    const meant = resolveDescription(phrase, sentence, scene.placed, scene.history)
    if (meant) return { ...base, ...fromMeant(meant, kind), plural, head }
    if (/^(?:wo)?man$/u.test(head) && phrase.modifiers.length === 0)
      return { ...base, ...resolvePronoun(scene, head === 'man' ? 'he' : 'she') }
    const introduced = phrase.rest === '' ? findIntroduced(text, span.start, phrase) : null
    if (introduced) return { ...base, name: describeSource(introduced) }
  }
  const isSure = definite
    ? describesItself(phrase)
    : plural || phrase.determiner !== '' || isSourceLike(text, span, inside)
  return { ...base, name: isSure ? describeSource(words) : null }
}

/** `the police`, `the health ministry` and `the officer in charge` tell who they are; `the officer` does not. */
function describesItself(phrase: SourcePhrase): boolean {
  const isBody = BODIES.has(phrase.head) && !GROUP_EPITHETS.has(phrase.head)
  return phrase.modifiers.length > 0 || phrase.rest !== '' || phrase.name !== null || isBody
    ? true
    : singularOf(phrase.head) !== phrase.head || /^\p{Lu}/u.test(phrase.words.replace(/^the\s/iu, ''))
}

function fromMeant(meant: Entity | Heard, kind: SourceKind): Pick<Hearing, 'name' | 'kind' | 'vantage' | 'gender'> {
  if ('sentence' in meant) return { name: meant.name, kind: meant.kind, vantage: meant.vantage, gender: meant.gender }
  const proper = kindOfProperName(meant.name)
  const found = meant.kind === 'person' || meant.gender ? (meant.office ? 'official' : 'person') : (proper ?? kind)
  return { name: meant.name, kind: found, vantage: null, gender: meant.gender }
}

function resolvePronoun(scene: Scene, pronoun: string): Omit<Hearing, 'start' | 'sentence' | 'words'> {
  const { sentence, history, placed, span, text } = scene
  const base = {
    name: null,
    kind: 'person' as SourceKind,
    vantage: null,
    gender: genderOf(pronoun),
    plural: false,
    head: '',
  }
  if (/^(?:he|him|his|himself|she|hers?|herself)$/u.test(pronoun)) {
    const meant = resolvePerson(base.gender, sentence, placed, history, scene.isSubject)
    if (!meant) return base
    if (!('sentence' in meant)) meant.gender ??= base.gender
    return { ...base, ...fromMeant(meant, 'person'), gender: base.gender }
  }
  if (pronoun === 'they' || pronoun === 'them' || pronoun === 'their') {
    const heard = lastHeard(history, sentence, 2, () => true)
    const many = heard && (heard.plural || heard.kind === 'organisation') ? heard : null
    return many
      ? { ...base, ...fromMeant(many, many.kind), plural: true, head: many.head }
      : { ...base, kind: 'unnamed', plural: true }
  }
  if (pronoun === 'it' || pronoun === 'its') {
    const thing = lastHeard(history, sentence, 2, (it) => !it.plural && !/^(?:person|official|unnamed)$/u.test(it.kind))
    return thing ? { ...base, ...fromMeant(thing, thing.kind), head: thing.head } : { ...base, kind: 'organisation' }
  }
  if (pronoun === 'who' || pronoun === 'which') {
    const last = placed.at(-1)
    if (last && /^,?\s$/u.test(text.slice(last.end, span.start)))
      return { ...base, ...fromMeant(last.entity, 'person') }
  }
  return base
}

const genderOf = (pronoun: string): Gender =>
  /^(?:he|him|his|himself)$/u.test(pronoun) ? 'male' : /^(?:she|hers?|herself)$/u.test(pronoun) ? 'female' : null

/** `his lawyer` → `Daniel Peled’s lawyer`, when it is sure whose. */
function nameOwned(scene: Scene, pronoun: string, noun: string): string | null {
  const owner = resolvePronoun(
    scene,
    { his: 'he', her: 'she', their: 'they', its: 'it' }[pronoun.toLowerCase()] ?? 'who',
  ).name
  return owner === null ? null : `${owner}’s ${describeSource(noun)}`
}

/** Whether a mention begins its sentence, titles aside, and is not owner nor object: `Ann Lee came`, not `of Ann Lee`. */
function isSubject(text: string, sentences: readonly Span[], mention: Placed): boolean {
  const start = sentences[mention.sentence]?.start ?? 0
  const before = text.slice(start, mention.start)
  if (before.length > 90 || /^[’']s?\b/u.test(text.slice(mention.end, mention.end + 2))) return false
  return !/\b(?:of|for|with|by|to|from|against|about|on|in|at|between|and|like|than)\s(?:[\p{L}.’'-]+\s){0,3}$/iu.test(
    before,
  )
}
