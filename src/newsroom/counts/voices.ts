import { TITLE_WORDS } from '../../engine/index.ts'
import { GENERIC_BODY_WORDS } from '../lexicon/bodies.ts'
import { COMPANY_NOUNS, COUNT_GIVING_VERBS, GIVER_STOPS, INCORPORATED, OFFICE_NOUNS } from '../lexicon/settings.ts'
import type { StoryReading } from '../story/read-story.ts'
import type { KnownSource, SourceChain } from '../types.ts'
import { sameVoice } from './same-voice.ts'
import type { Count } from './types.ts'

/** Whoever says something: by the marks of a story, and by the words of the sentence. */
interface Speaker {
  reading: StoryReading
  chain: SourceChain | null
  /** Words for them, in small letters. */
  giver: string[]
}

/** The chain of whoever gives a count; null where no mark says. */
export const chainOf = ({ reading, annotation }: Count): SourceChain | null => reading.chains.get(annotation.id) ?? null

/** Whether somebody named gives a count, by a mark or by the words of its sentence. */
export const isGivenByName = (count: Count): boolean => isNamed(chainOf(count)) || count.setting().isNamedGiver

const isNamed = (chain: SourceChain | null): boolean =>
  chain?.origin != null &&
  !chain.origin.startsWith('unnamed-') &&
  /\p{Lu}/u.test(chain.links.find(({ id }) => id === chain.origin)?.name ?? 'A')

/** Whether two counts are given by two who are named. */
export const areRivals = (a: Count, b: Count): boolean => isGivenByName(a) && isGivenByName(b) && areOfTwoVoices(a, b)

/** Whether two counts are given by two. */
export function areOfTwoVoices(a: Count, b: Count): boolean {
  if (mayBeTheCompany(a, b) || mayBeTheCompany(b, a)) return false
  const [one, other] = [a.setting(), b.setting()]
  const voices = [
    { chain: chainOf(a), giver: one.giver, words: one.voice },
    { chain: chainOf(b), giver: other.giver, words: other.voice },
  ] as const
  return areApart(...voices) || isAnsweredBy(a, b)
}

/** `Lorne Inc. said`, and then `the company` or `the oil concern` says: one that bears the name of a company. */
function mayBeTheCompany(named: Count, spoken: Count): boolean {
  const head = spoken.setting().giver.at(-1)
  if (named.reading !== spoken.reading || head === undefined || !COMPANY_NOUNS.has(head)) return false
  const words = named.setting().giver
  const chain = chainOf(named)
  const origin = chain?.links.find(({ id }) => id === chain.origin)?.name ?? ''
  const called = origin.split(' ')[0] ?? ''
  return (
    called.length > 1 &&
    words.includes(called.toLowerCase()) &&
    INCORPORATED.test(named.reading.story.text.slice(0, LEDE_CHARACTERS))
  )
}
const LEDE_CHARACTERS = 600

/** `Police detained 11 pickets`, in the words of the story, and in the next sentence `the union said 26 were taken`. */
function isAnsweredBy(a: Count, b: Count): boolean {
  if (a.role === null) return false
  if (a.reading !== b.reading || b.annotation.sentence !== a.annotation.sentence + 1) return false
  const voice = b.setting().voice()
  const sentence = a.reading.sentences[a.annotation.sentence]
  if (!sentence || a.setting().voice().size > 0 || a.reading.chains.has(a.annotation.id) || voice.size === 0)
    return false
  const words = new Set(inSmallLetters(sentence.text))
  return ![...voice].some((word) => words.has(word))
}

/** Whether all that is told of who gives two counts may be told of one: the health ministry and its spokesman, who is named. */
export function mayBeOfOneVoice(a: Count, b: Count): boolean {
  const [one, other] = [a.setting().voice(), b.setting().voice()]
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  return few.size > 0 && [...few].every((word) => many.has(word))
}

/** Whether two counts are given by one, by the marks of their stories or by the words of their sentences. */
export function areOfOneVoice(a: Count, b: Count): boolean {
  if (sameVoice(chainOf(a), chainOf(b))) return true
  const [one, other] = [a.setting().giver, b.setting().giver]
  return one.length > 0 && other.length > 0 && areOfOneName(one, other)
}

/**
 * Whether two who speak are two. Where the marks of a story do not say, its words do: police and the organisers are two,
 * the coastguard and Holm, who is named as its spokesman, are not.
 */
export const areTwoSpeakers = (a: Speaker & SpeakerWords, b: Speaker & SpeakerWords): boolean =>
  areApart({ ...a, words: a.voiceWords }, { ...b, words: b.voiceWords })

interface SpeakerWords {
  /** Words by which the story calls them. */
  voiceWords: () => Set<string>
}

interface Voice extends Pick<Speaker, 'chain' | 'giver'> {
  words: () => Set<string>
}

function areApart(a: Voice, b: Voice): boolean {
  if (areTwoPeople(a, b)) return true
  // What the words say beats whom `the trust` was taken for.
  const areBothGiven = a.giver.length > 0 && b.giver.length > 0
  const [x, y] = [a.chain, b.chain]
  if (!areBothGiven && x && y && (x.origin === y.origin ? x.origin !== null : sameVoice(x, y))) return false
  const [one, other] = [a.words(), b.words()]
  return one.size > 0 && other.size > 0 && !areOfOneName([...one], [...other])
}

/** Both are people whose names their words bear out, and have no part of their names in common. */
function areTwoPeople(a: Voice, b: Voice): boolean {
  const [one, other] = [personOf(a), personOf(b)]
  return one.length > 0 && other.length > 0 && one.every((word) => TITLE_WORDS.has(word) || !other.includes(word))
}

/** Whoever said it first, as far as it is told. */
export const firstSpeakerOf = ({ chain }: Pick<Speaker, 'chain'>): KnownSource | undefined =>
  chain?.links.find(({ id }) => id === chain.origin)

/** Kinds of sources that are somebody. */
export const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(['person', 'official'])

/** The name of a person who speaks; empty where it is a body, or where `the trust` was taken for them. */
function personOf({ chain, giver }: Voice): string[] {
  const origin = firstSpeakerOf({ chain })
  if (!origin || !KINDS_OF_PEOPLE.has(origin.kind)) return []
  const name = inSmallLetters(origin.name)
  return giver.length === 0 || giver.some((word) => name.includes(word)) ? name : []
}

/** `the ministry` may be the ministry of health, which is not the ministry of defence. */
function areOfOneName(one: string[], other: string[]): boolean {
  const shared = one.filter((word) => other.includes(word))
  if (shared.some((word) => !PLAIN.has(word)) || one.some((word) => other.some((it) => areOfOneRoot(word, it))))
    return true
  return shared.length > 0 && [one, other].some((words) => words.every((word) => PLAIN.has(word)))
}

/** `the labour inspectorate`, `the inspector` */
const areOfOneRoot = (a: string, b: string): boolean =>
  a !== b &&
  Math.min(a.length, b.length) >= MIN_ROOT &&
  (a.startsWith(b) || b.startsWith(a)) &&
  !PLAIN.has(a) &&
  !PLAIN.has(b)
const MIN_ROOT = 8

/** `Mr Brandt` and `Mr Holm` are two. */
const PLAIN: ReadonlySet<string> = new Set([...GENERIC_BODY_WORDS, ...TITLE_WORDS])

/** Words for whoever speaks, and, of somebody named, the words by which the story calls them. */
export function listVoiceWords({ reading, chain, giver }: Speaker): Set<string> {
  const origin = chain?.links.find(({ id }) => id === chain.origin) ?? chain?.links.at(-1)
  const given = new Set(giver.length > 0 ? giver : origin ? inSmallLetters(origin.name) : [])
  return new Set([...given, ...[...given].flatMap((word) => calledIn(reading, word))])
}

const inSmallLetters = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []

/** What stands behind a name in commas and tells who bears it; not `, said everybody`, nor `, the opposition says`. */
const APPOSITION = new RegExp(String.raw`^, (?:of )?((?:(?!\b(?:${COUNT_GIVING_VERBS})\b)[^,.;“"]){2,60})(?=[,.])`, 'u')

/** Characters around a name among which an office and a body stand. */
const NEAR = 60

/** `coastguard spokesman Peder Holm`, `Holm, who heads the coastguard,`: what a story calls whoever bears a name. */
function calledIn({ story }: StoryReading, word: string): string[] {
  const mention = story.names.find(({ kind, name }) => kind === 'person' && inSmallLetters(name).includes(word))
  if (!mention) return []
  // `Ann Roth accused Ole Lund`: what stands before another's name is not of this one.
  const other = story.names.findLast(({ kind, end }) => kind === 'person' && end <= mention.start)
  const before = story.text
    .slice(Math.max(0, mention.start - NEAR, other?.end ?? 0), mention.start)
    .split(/[.,;:“"]/)
    .at(-1)
  const behind = APPOSITION.exec(story.text.slice(mention.end, mention.end + NEAR + 20))?.[1]
  return inSmallLetters(`${before ?? ''} ${behind ?? ''}`).filter(
    (one) => one.length > 3 && !GIVER_STOPS.has(one) && !OFFICE_NOUNS.has(one),
  )
}
