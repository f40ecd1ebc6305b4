import { sameVoice } from '../counts/same-voice.ts'
import { areOfTwoMonths, areSetApart, areSetApartInTime } from '../counts/setting/are-set-apart.ts'
import { NUMBER_WORDS } from '../lexicon/number-words.ts'
import { OPPOSITIONS, SHARE_SAYS, sameVerb } from '../lexicon/oppositions.ts'
import { isNamedIn } from '../story/is-named-in.ts'
import { sentenceText } from '../story/sentence-text.ts'
import type { TermWeights } from '../terms/inverse-document-frequency.ts'
import { opposeAccused } from './answers/oppose-accused.ts'
import { opposeContinued } from './answers/oppose-continued.ts'
import { opposeCore } from './answers/oppose-core.ts'
import { opposeDealings } from './answers/oppose-dealings.ts'
import { opposeQuantities } from './answers/oppose-quantities.ts'
import { opposeReply } from './answers/oppose-reply.ts'
import { opposeBlame, opposeSlots } from './answers/oppose-slots.ts'
import { opposeSpans } from './answers/oppose-spans.ts'
import { opposeWays } from './answers/oppose-ways.ts'
import { opposeActivities } from './oppositions/oppose-activities.ts'
import { opposeCause } from './oppositions/oppose-cause.ts'
import { opposeControl } from './oppositions/oppose-control.ts'
import { opposeCourse } from './oppositions/oppose-course.ts'
import { opposeCustody } from './oppositions/oppose-custody.ts'
import { opposeHarm } from './oppositions/oppose-harm.ts'
import { opposeNegation } from './oppositions/oppose-negation.ts'
import { opposeVictory } from './oppositions/oppose-victory.ts'
import { areEachOfThemselves } from './subjects/are-each-of-themselves.ts'
import { areOfTwoNamed } from './subjects/are-of-two-named.ts'
import { countOthers } from './subjects/count-others.ts'
import { deniesLess } from './subjects/denies-less.ts'
import { isOfOnesOwn } from './subjects/is-of-ones-own.ts'
import { namesAnother } from './subjects/names-another.ts'
import { sharePerson } from './subjects/share-name.ts'
import type { Assertion, Common, Opposed } from './types.ts'

const HOUR_MS = 3_600_000

/** Days after which how a thing stands is another story. */
const MAX_DAYS = 90

/** A story says in its first sentences what it is about. */
const LEDE_SENTENCES = 3

/**
 * Whether a later assertion stands against an earlier one: the same thing said to be so and not so, two ways of standing
 * that exclude each other, or an activity reported while it is said to be halted. One of the two must be what its story
 * is about, else two stories that both tell of a dispute would seem to dispute with each other.
 */
export function opposeAssertions(a: Assertion, b: Assertion, vocabulary: TermWeights): Opposed | null {
  const opposed = findOpposedBetween(a, b, vocabulary)
  return opposed === null || mayBothHold(a, b) || countOthers(a, b) ? null : opposed
}

/** The one is told of others, or of more, than the other. */
const mayBothHold = (a: Assertion, b: Assertion): boolean =>
  deniesLess(a, b) || areOfTwoNamed(a, b) || isOfOnesOwn(a) !== isOfOnesOwn(b)

function findOpposedBetween(a: Assertion, b: Assertion, vocabulary: TermWeights): Opposed | null {
  // What it denies stands in its own story.
  if (a.reply || b.reply) return null
  const custody = opposeCustody(a, b)
  if (custody) return custody
  if (a.terms.list.length < 2 || b.terms.list.length < 2 || !mayBeOfOnePlace(a, b)) return null
  const common = compareTerms(a, b, vocabulary)
  const grave = opposeCause(a, b, common) ?? opposeControl(a, b, common)
  if (grave) return grave
  if (Math.min(a.sentence, b.sentence) >= LEDE_SENTENCES) return opposeDeeper(a, b, common)
  return (
    opposeSides(a, b, common) ??
    opposeNegation(a, b, common) ??
    opposeHarm(a, b) ??
    opposeVictory(a, b, common) ??
    opposeActivities(a, b, common) ??
    opposeCourse(a, b, common)
  )
}

/** Further down only what two who are named say of the same in nearly the same words. */
function opposeDeeper(a: Assertion, b: Assertion, common: Common): Opposed | null {
  if (a.chain?.origin == null || b.chain?.origin == null) return null
  return common.terms.length >= 3 && common.similarity >= MIN_SIMILARITY_BELOW ? opposeNegation(a, b, common) : null
}
const MIN_SIMILARITY_BELOW = 0.5

/** The same of two voices in one story, whatever stands at its head. */
export function opposeVoices(a: Assertion, b: Assertion, vocabulary: TermWeights): Opposed | null {
  if ([a, b].some(isNoAccount)) return null
  const opposed = findOpposed(a, b, vocabulary)
  if (opposed === null || mayBothHold(a, b)) return null
  if (areSetApart(a.text, b.text) || (OF_ONE_SUBJECT.has(opposed.label) && namesAnother(a, b))) return null
  if (opposed.label !== VICTORY && areEachOfThemselves(a, b)) return null
  const isOfItsTime = a.negative !== b.negative || opposed.label === 'how much' || opposed.label === 'how many'
  return isOfItsTime && (areSetApartInTime(a.text, b.text) || areOfTwoMonths(a.text, b.text)) ? null : opposed
}

/** Labels of what everyday words decide, which hold of much, so that both must be of one subject. */
const OF_ONE_SUBJECT: ReadonlySet<string> = new Set([
  'so or not so',
  'open or closed',
  'how long',
  'how much',
  'enough or short',
])

/** Of this each tells of themselves, and only one can have. */
const VICTORY = 'who won'

function findOpposed(a: Assertion, b: Assertion, vocabulary: TermWeights): Opposed | null {
  const common = compareTerms(a, b, vocabulary)
  if (Math.abs(a.sentence - b.sentence) <= MAX_SENTENCES_APART) {
    const same = compareTerms(byRoots(a), byRoots(b), vocabulary)
    const reply = opposeReply(a, b, same)
    if (a.aside || b.aside) return reply ?? opposeDealings(a, b)
    const contrary =
      reply ??
      opposeSides(a, b, same) ??
      opposeContinued(a, b) ??
      opposeHarm(a, b) ??
      opposeWays(a, b, same) ??
      opposeSlots(a, b, same) ??
      opposeBlame(a, b) ??
      opposeSpans(a, b) ??
      opposeDealings(a, b) ??
      opposeCore(a, b) ??
      opposeQuantities(a, b) ??
      opposeAccused(a, b)
    if (contrary?.kind === 'conflict') return contrary
  }
  if (a.terms.list.length < 2 || b.terms.list.length < 2 || a.reply || b.reply || a.aside || b.aside) return null
  const opposed =
    opposeCause(a, b, common) ??
    opposeControl(a, b, common) ??
    opposeSides(a, b, common) ??
    opposeNegation(a, b, common) ??
    opposeVictory(a, b, common)
  return opposed?.kind === 'conflict' ? opposed : null
}

/** A question, what a share of those asked say, or that somebody says the same as another. */
export function isNoAccount({ reading, sentence }: Assertion): boolean {
  const text = sentenceText(reading, sentence)
  return text.endsWith('?') || SHARE_SAYS.test(text) || SAYS_THE_SAME.test(text)
}

const SAYS_THE_SAME =
  /\b(?:says?|said|told|reports?|reported|wrote|writes) (?:\p{L}+ ){0,2}?(?:(?:the same|much the same)(?= (?:of|about|thing|for)\b|[,.;]|$)|so as well\b|so too\b|as much[,.;])/iu

/** Sentences between which one voice answers the other. */
const MAX_SENTENCES_APART = 2

/** `the bridge is open` against `the bridge was closed`. */
function opposeSides(a: Assertion, b: Assertion, { terms, matter, similarity }: Common): Opposed | null {
  const isClose = a.reading === b.reading && Math.abs(a.sentence - b.sentence) <= 2
  const isPlain = isClose
  if (terms.length < (isClose ? 1 : 2) || matter.length === 0 || similarity < (isPlain ? 0.2 : 0.3)) return null
  for (const { id, label, changes, ofSome } of OPPOSITIONS) {
    const [x, y] = [a.sides.get(id), b.sides.get(id)]
    if (x === undefined || y === undefined || x === y) continue
    // Of a toll nobody was one who is alive.
    if (ofSome && (countsPeople(a) !== countsPeople(b) || isOfOthers(b, a))) continue
    // One was arrested, and another let go.
    if (a.custody && b.custody && a.custody.person !== b.custody.person) continue
    const gap = Math.abs(b.reading.time - a.reading.time)
    if ((gap > 30 * HOUR_MS || isClose) && !areOfOneThing(a, b, id)) continue
    if (gap > MAX_DAYS * 24 * HOUR_MS) continue
    const changed = changes && gap > 30 * HOUR_MS && !a.denial && !b.denial
    return { a, b, kind: changed || sameVoice(a.chain, b.chain) ? 'change' : 'conflict', label, similarity }
  }
  return null
}

const countsPeople = (one: Assertion): boolean => one.quantities().some(({ of }) => of === 'count')

/** `Six miners have died`, and later `a miner was brought out alive`: whoever is new, and bears no name, is none of those told of before. */
const isOfOthers = (later: Assertion, earlier: Assertion): boolean =>
  INDEFINITE.test(later.text) && !sharePerson(earlier, later)
const INDEFINITE = new RegExp(
  String.raw`^(?:that )?(?:(?:in|on|at|after) [^,]{2,40}, )?(?:an?|one|another|some|several|many|\d[\d,]*|${[...NUMBER_WORDS.keys()].join('|')}) (?!of\b)`,
  'i',
)

/**
 * A deal was rejected, a proposal accepted: what each side is taken on stands in the clause of its words, and is the same.
 * Two reports of one day may call it otherwise.
 */
function areOfOneThing(a: Assertion, b: Assertion, opposition: string): boolean {
  const near = new Set(a.sided(opposition).map(sameVerb))
  return b.sided(opposition).some((term) => near.has(sameVerb(term)) && !a.reading.naming.has(term))
}

/** Something that both sentences name must be the same; a place that one alone names must at least be in the other story. */
function mayBeOfOnePlace(a: Assertion, b: Assertion): boolean {
  if (a.names.length > 0 && b.names.length > 0) return areNamedIn(a.names, b, 1) && areNamedIn(b.names, a, 1)
  return areNamedIn(a.places, b, a.places.length) && areNamedIn(b.places, a, b.places.length)
}

/** Whether a story names so many of the names; a loop, as this is asked of most pairs of assertions. */
function areNamedIn(names: string[], { reading }: Assertion, least: number): boolean {
  let named = 0
  for (const name of names) {
    if (named >= least) break
    if (isNamedIn(name, reading)) named++
  }
  return named >= least
}

const nothing: Common = { matter: [], terms: [], similarity: 0 }

/** Who answers another may use another word for the same: `would shut`, `no library would close`. */
const byRoots = ({ roots, reading }: Assertion): Pick<Assertion, 'terms' | 'reading'> => ({ terms: roots(), reading })

/** What two assertions share, weighed by the shorter one. */
function compareTerms(
  a: Pick<Assertion, 'terms' | 'reading'>,
  b: Pick<Assertion, 'terms' | 'reading'>,
  { weightOf }: TermWeights,
): Common {
  const [few, many] = a.terms.list.length < b.terms.list.length ? [a.terms, b.terms] : [b.terms, a.terms]
  const held = many.set()
  const terms = few.list.filter((term) => held.has(term))
  if (terms.length === 0) return nothing
  const matter = terms.filter((term) => !a.reading.naming.has(term) && !b.reading.naming.has(term))
  return { matter, terms, similarity: sumOf(terms, weightOf) / sumOf(few.list, weightOf) }
}

function sumOf(terms: string[], weightOf: TermWeights['weightOf']): number {
  let sum = 0
  for (const term of terms) sum += weightOf(term)
  return sum
}
