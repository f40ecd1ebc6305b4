import { isKnownRole } from '../names/is-role-noun.ts'
import { isRole } from '../sources/is-role.ts'
import { findOwnOutlets, isOwnOutlet } from '../sources/own-outlets.ts'
import { countBefore } from '../text/spans.ts'
import type { Attribution, NameMention, Source, SourceKind, SourceWords, Span } from '../types.ts'
import { type Described, describeNamed, roleInName } from './describe-named.ts'
import { describeUnnamed } from './describe-unnamed.ts'
import { findLead } from './find-lead.ts'
import { findReasons } from './find-reasons.ts'
import { giveReasons } from './give-reasons.ts'
import {
  indexText,
  isNamedLikeBody,
  isPartOfPerson,
  isSaidToHope,
  type TextIndex,
  wholesOf,
} from './is-named-like-body.ts'
import { kindFromWords } from './kind-from-words.ts'
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
  const ofPupils = YEAR.test(text) && (text.match(CLASS_YEAR)?.length ?? 0) > 1
  const index = indexText(text, context.names)
  const own = findOwnOutlets(text, context.publisher)
  const lead = findLead(text, attributions, context.names, context.sentences)
  const described = new Map<string, Party>()
  const spoken = Map.groupBy(attributions, ({ chain }) => chain[0]?.name ?? '')
  for (const [name, sources] of parties) {
    const places = mentions.get(name) ?? mentions.get(personWithin(text, sources, context.names) ?? '')
    const whole = places === undefined ? null : personOf(name, index)
    const asPerson =
      places === undefined || whole === null
        ? null
        : describeNamed(
            text,
            asMeant(sources, whole),
            [...places, ...(mentions.get(whole) ?? [])],
            context.sentences,
            context.names,
          )
    const found =
      asPerson?.title && isRole(asPerson.title)
        ? asPerson
        : places
          ? describeNamed(text, sources, places, context.sentences, context.names)
          : describeUnnamed(text, sources, cues, context.sentences)
    const title = found.title ?? (lead?.name === name ? lead.title : titleInName(sources[0]!))
    const words: Described = title === found.title ? found : { ...found, title, titles: [title!], is: 'person' }
    const standing = words.standing ?? readSelf(text, spoken.get(name) ?? [])
    const said = { title, standing, reason: reasons.get(name) ?? null }
    described.set(name, {
      words: said,
      kind: isOwnOutlet(name, own)
        ? 'outlet'
        : kindFromWords(title === found.title ? sources[0]! : { ...sources[0]!, kind: 'person' }, words, {
            named: places !== undefined,
            isPersonal: isPersonal(text, sources),
            isSaidToHope: () => isSaidToHope(text, places ?? []),
            isNamedLikeBody: () => isNamedLikeBody(name, index),
            isPartOfPerson: found === asPerson || isPartOfPerson(name, index),
            ofPupils,
          }),
    })
  }
  return attributions.map((it) => ({ ...it, chain: it.chain.map((source) => withWords(source, described)) }))
}

/** `Keld Bank analyst Vadim Roe`, `Vice President Tytain Sun`, where the whole of it was read as the name. */
function titleInName({ kind, name }: Source): string | null {
  if (name === null || !/^(?:person|official|outlet)$/u.test(kind) || !TWO_NAMES.test(name)) return null
  const role = roleInName(name, false)[0]
  return role && isKnownRole(role.slice(role.lastIndexOf(' ') + 1).toLowerCase()) ? role : null
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

function mentionsByName(names: readonly NameMention[]): Map<string, NameMention[]> {
  const mentions = new Map<string, NameMention[]>()
  for (const mention of names) {
    const list = mentions.get(mention.name)
    if (list) list.push(mention)
    else mentions.set(mention.name, [mention])
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

const asMeant = (sources: readonly Source[], name: string): Source[] =>
  sources.map((source) => ({ ...source, name, kind: 'person' }))

/** The person whose name ends the words of a source that was read as a whole: `Bank of Keld deputy governor Paul Tarn`. */
function personWithin(text: string, sources: readonly Source[], names: readonly NameMention[]): string | null {
  if (/\p{L}\sand\s\p{Lu}/u.test(sources[0]?.name ?? '')) return null
  for (const { kind, spans } of sources) {
    if (kind !== 'person' && kind !== 'official') continue
    for (const { start, end } of spans) {
      const last = names[countBefore(names, end) - 1]
      if (!last || last.end !== end || last.start <= start || !last.name.includes(' ')) continue
      if (last.kind === 'person' || (last.kind === 'unknown' && isRole(text.slice(start, last.start).trim())))
        return last.name
    }
  }
  return null
}
