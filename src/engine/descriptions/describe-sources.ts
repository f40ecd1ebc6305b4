import { UNMARKED_OFFICES } from '../lexicon/public-offices.ts'
import { isKnownRole } from '../names/is-role-noun.ts'
import { isRole } from '../sources/is-role.ts'
import { findOwnOutlets, isOwnOutlet } from '../sources/own-outlets.ts'
import { lastWordOf } from '../text/last-word.ts'
import { countBefore } from '../text/spans.ts'
import type { Attribution, NameMention, Source, SourceKind, SourceWords, Span } from '../types.ts'
import { describeNamed, roleInName } from './describe-named.ts'
import { describePair } from './describe-pair.ts'
import { describeUnnamed } from './describe-unnamed.ts'
import type { Described } from './described.ts'
import { findLead } from './find-lead.ts'
import { findReasons } from './find-reasons.ts'
import { giveReasons } from './give-reasons.ts'
import {
  indexText,
  isCompany,
  isNamedLikeBody,
  isPartOfPerson,
  isSaidToHope,
  type TextIndex,
  wholesOf,
  withoutForm,
} from './is-named-like-body.ts'
import { isPoll, kindFromWords } from './kind-from-words.ts'
import { readCircumstances } from './phrases/read-circumstances.ts'
import { readKnowledge } from './phrases/read-knowledge.ts'
import { readSample } from './phrases/read-sample.ts'
import { readSelf } from './phrases/read-self.ts'

/** What is known of the text, all in text order. */
interface DescriptionContext {
  names: readonly NameMention[]
  sentences: readonly Span[]
  quotations: readonly Span[]
  /** Whose story it is. */
  publisher?: string | undefined
}

/**
 * Attributions whose sources carry what the text says of them anywhere, in its own words: title, standing (how they know,
 * their part in the matter) and reason (why they are not named, on what terms they spoke).
 */
export function describeSources(
  text: string,
  attributions: readonly Attribution[],
  context: DescriptionContext,
): Attribution[] {
  const parties = partiesOf(attributions)
  if (parties.size === 0) return [...attributions]
  const mentions = mentionsByName(context.names)
  const cues = attributions.flatMap(({ cue }) => cue).sort((a, b) => a.start - b.start)
  const reasons = giveReasons(
    text,
    findReasons(text, context.sentences, context.quotations),
    attributions,
    context.sentences,
  )
  const story: StoryReading = {
    ...context,
    mentions,
    cues,
    index: indexText(text, context.names),
    own: findOwnOutlets(text, context.publisher),
    lead: findLead(text, attributions, context.names, context.sentences),
    ofPupils: YEAR.test(text) && (text.match(CLASS_YEAR)?.length ?? 0) > 1,
  }
  const spoken = Map.groupBy(attributions, ({ chain }) => chain[0]?.name ?? '')
  const described = new Map<string, Party>()
  for (const [name, sources] of parties) {
    const { title, standing, kind } = describeParty(text, name, sources, story)
    const said = spoken.get(name) ?? []
    const reason = reasons.get(name) ?? null
    const own =
      withoutReason(standing, reason) ??
      readSelf(text, said) ??
      readKnowledge(text, said) ??
      readCircumstances(text, said, context.sentences)
    described.set(name, { words: { title, standing: own, reason }, kind })
  }
  return attributions.map((it) => ({ ...it, chain: it.chain.map((source) => withWords(source, described)) }))
}

/** How somebody knows, where it is no more than why they are not named: `who gave only his first name`. */
const withoutReason = (standing: string | null, reason: string | null): string | null =>
  standing !== null && reason !== null && (standing.startsWith(reason) || reason.startsWith(standing)) ? null : standing

/** What was read of the text for all of its parties. */
interface StoryReading extends DescriptionContext {
  /** Where each name stands. */
  mentions: ReadonlyMap<string, NameMention[]>
  /** All of the attributions, in text order. */
  cues: readonly Span[]
  index: TextIndex
  /** Outlets whose story it is. */
  own: readonly string[]
  lead: ReturnType<typeof findLead>
  /** Whether the story is of a school. */
  ofPupils: boolean
}

/** Title, standing and kind of one party, by the places where it is named or else by the words that stand for it. */
function describeParty(
  text: string,
  name: string,
  sources: readonly Source[],
  story: StoryReading,
): { title: string | null; standing: string | null; kind: SourceKind } {
  const { mentions, index, names, sentences } = story
  const places = placesOf(name, mentions) ?? mentions.get(personWithin(text, sources, names) ?? '')
  const asPerson = places ? describeAsPerson(text, name, sources, places, story) : null
  const found =
    asPerson ??
    (places
      ? describeNamed(text, sources, places, sentences, names)
      : describeUnnamed(text, sources, story.cues, sentences))
  const called = found.title === null ? (story.lead?.name === name ? story.lead.title : titleInName(sources[0]!)) : null
  const words: Described = called === null ? found : { ...found, title: called, titles: [called], is: 'person' }
  const { title } = words
  const standing =
    words.standing ?? (isPoll(name) ? readSample(text) : places ? null : describePair(text, name, mentions, sentences))
  if (isOwnOutlet(name, story.own)) return { title, standing, kind: 'outlet' }
  const source: Source = called === null ? sources[0]! : { ...sources[0]!, kind: 'person' }
  const kind = kindFromWords(source, words, {
    named: places !== undefined,
    isPersonal: isPersonal(text, sources),
    isSaidToHope: () => isSaidToHope(text, places ?? []),
    isNamedLikeBody: () => isNamedLikeBody(name, index),
    isPartOfPerson: asPerson !== null || isPartOfPerson(name, index),
    ofPupils: story.ofPupils,
  })
  return { title, standing, kind }
}

/** Where a name stands, and a company without its form: `Torm Capital` of Torm Capital LP. */
function placesOf(name: string, mentions: StoryReading['mentions']): readonly NameMention[] | undefined {
  const places = mentions.get(name)
  const short = isCompany(name) ? mentions.get(withoutForm(name)) : undefined
  return places && short ? [...places, ...short] : (places ?? short)
}

/** What is told of the one person of whose name this is a part: `Troy`, of Troy Kitch; null where that gives no title. */
function describeAsPerson(
  text: string,
  name: string,
  sources: readonly Source[],
  places: readonly NameMention[],
  { mentions, index, names, sentences }: StoryReading,
): Described | null {
  const whole = personOf(name, index)
  if (whole === null) return null
  const meant = sources.map((source): Source => ({ ...source, name: whole, kind: 'person' }))
  const found = describeNamed(text, meant, [...places, ...(mentions.get(whole) ?? [])], sentences, names)
  return found.title && isRole(found.title) ? found : null
}

/** `Keld Bank analyst Vadim Roe`, `Vice President Tytain Sun`, where the whole of it was read as the name. */
function titleInName({ kind, name }: Source): string | null {
  if (name === null || !/^(?:person|official|outlet)$/u.test(kind) || !TWO_NAMES.test(name)) return null
  const role = roleInName(name, false)[0]
  return role && isKnownRole(lastWordOf(role).toLowerCase()) ? role : null
}

const TWO_NAMES = /\p{L}\s\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}\p{Ll}[\p{L}’'-]*$/u

/** `Ann Lee ’14` and `Tom Day ’15`: a story of a school and its pupils. */
const CLASS_YEAR = /\p{Lu}\p{Ll}+,?\s[’‘']\d\d(?=[\s,.])/gu
/** Its end, by which most texts are told to have none. */
const YEAR = /\s[’‘']\d\d[\s,.]/u

/** Whether the text says `he` or `she` of a source. */
const isPersonal = (text: string, sources: readonly Source[]): boolean =>
  sources.some(({ spans }) => spans.some(({ start, end }) => /^s?he$/iu.test(text.slice(start, end))))

interface Party {
  words: SourceWords
  kind: SourceKind
}

function withWords(source: Source, described: ReadonlyMap<string, Party>): Source {
  const party = source.name === null ? undefined : described.get(source.name)
  if (!party) return source
  const { kind, words } = party
  const isSaid = words.title !== null || words.standing !== null || words.reason !== null
  return isSaid ? { ...source, kind, words } : { ...source, kind }
}

/** The sources of all chains by their resolved name. */
function partiesOf(attributions: readonly Attribution[]): Map<string, Source[]> {
  const parties = new Map<string, Source[]>()
  for (const { chain } of attributions) {
    for (const source of chain) {
      if (source.name === null) continue
      const sources = parties.get(source.name)
      if (sources) sources.push(source)
      else parties.set(source.name, [source])
    }
  }
  return parties
}

/** `James Cox | Deputy President`: an office that was read with the name, where the writer left the comma out. */
const WITH_OFFICE = new RegExp(
  String.raw`^(\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+)\s(?:${UNMARKED_OFFICES})(?=\s|$)`,
  'u',
)

function mentionsByName(names: readonly NameMention[]): Map<string, NameMention[]> {
  const mentions = new Map<string, NameMention[]>()
  for (const mention of names) {
    const list = mentions.get(mention.name)
    if (list) list.push(mention)
    else mentions.set(mention.name, [mention])
    const isLong = mention.name.indexOf(' ') < mention.name.lastIndexOf(' ')
    const bare = isLong ? WITH_OFFICE.exec(mention.name)?.[1] : undefined
    if (bare)
      mentions.set(bare, [...(mentions.get(bare) ?? []), { ...mention, name: bare, end: mention.start + bare.length }])
  }
  return mentions
}

/** The one person of whose name a word is a part: `Troy` of Troy Kitch; null where there is none, or several. */
function personOf(word: string, index: TextIndex): string | null {
  const wholes = wholesOf(word, index)
  const people = wholes.filter(({ kind }) => kind === 'person')
  const whole = new Set((people.length > 0 ? people : wholes).map(({ name }) => name))
  return whole.size === 1 ? [...whole][0]! : null
}

/** `a spokesperson for Kenya’s | Osei`, who is somebody else */
const SPEAKS_FOR = /\b(?:spokes\p{L}+|lawyers?|attorneys?|aides?|advis[eo]rs?)\s(?:for|to)\s/u

/** The person whose name ends the words of a source that was read as a whole: `Bank of Keld deputy governor Paul Tarn`. */
function personWithin(text: string, sources: readonly Source[], names: readonly NameMention[]): string | null {
  if (/\p{L}\sand\s\p{Lu}/u.test(sources[0]?.name ?? '')) return null
  for (const { kind, spans } of sources) {
    if (kind !== 'person' && kind !== 'official') continue
    for (const { start, end } of spans) {
      const last = names[countBefore(names, end) - 1]
      if (!last || last.end !== end || last.start <= start || !last.name.includes(' ')) continue
      if (SPEAKS_FOR.test(text.slice(start, last.start))) continue
      if (last.kind === 'person' || (last.kind === 'unknown' && isRole(text.slice(start, last.start).trim())))
        return last.name
    }
  }
  return null
}
