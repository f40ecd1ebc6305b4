import type { Span } from '../../engine/index.ts'
import { findStatement } from '../counts/setting/find-giver.ts'
import { DEEDS, DEFENDED, MISHAPS, TAKEN } from '../lexicon/causes.ts'
import { CUSTODY_STEPS } from '../lexicon/custody.ts'
import { NUMBER_WORDS } from '../lexicon/number-words.ts'
import {
  ANAPHORIC_REPLIES,
  COURSES,
  DENIAL_WORDS,
  HARMED,
  LACKING,
  NEGATION,
  NOT_WHETHER,
  REFUSAL,
  REPLIES,
  UNDENIED,
  UNHARMED,
} from '../lexicon/oppositions.ts'
import { lazy } from '../memo/lazy.ts'
import { type LazyList, lazyList } from '../memo/lazy-list.ts'
import { keyName } from '../names/key-name.ts'
import type { StoryReading } from '../story/read-story.ts'
import { terms } from '../terms/terms.ts'
import type { SourceChain } from '../types.ts'
import { isUnreal } from './clauses.ts'
import { type Custody, findCustody } from './find-custody.ts'
import { type Activities, listActivities } from './list-activities.ts'
import { sideBetween, sidesOf } from './side-of.ts'
import { peopleIn, speakAgain } from './speak-again.ts'
import { splitVoices } from './split-voices.ts'

/** One thing that a story says, by its own voice or another's. */
export interface Assertion {
  reading: StoryReading
  sentence: number
  /** Number of the voice of the story that says it, one after the other; a sentence may have two. */
  order: number
  annotation: string | null
  text: string
  terms: LazyList
  /** It says that something is not so. */
  negative: boolean
  /** Somebody says so against others: a denial, not merely a sentence with `not` in it. */
  denial: boolean
  /** It speaks of what is planned, feared or possible. */
  unreal: boolean
  /** Opposition → which side it takes, negation counted in. */
  sides: ReadonlyMap<string, 1 | -1>
  /** Opposition → the terms of what stands near the words that take the side. */
  sided: (opposition: string) => string[]
  /** Whether it says that something has been halted. */
  halts: boolean
  activities: () => Activities
  /** For each negation the terms that it stands just before. */
  negated: string[][]
  /** Keys of what its sentence names, people and sources left out. */
  names: string[]
  /** Those of them that are places. */
  places: string[]
  chain: SourceChain | null
  /** It denies what stands in the sentence before it, and says no more: `Brandt denied this`. */
  reply: boolean
  /** Words for whoever says it, where the words of its sentence say. */
  giver: string[]
  /** What a thing was lost to: 1 a deed, -1 a mishap, 0 nothing or both. */
  cause: 1 | 0 | -1
  /** Who has a place: 1 who took it, -1 who keeps it. */
  control: 1 | 0 | -1
  /** Who came to harm: 1 some did, -1 nobody did, 0 nothing of either. */
  harm: 1 | 0 | -1
  /** What it says has befallen a person. */
  custody: Custody | null
  /** It says that something which went on is over. */
  ends: boolean
  /** It stands far down and is told in passing, so that only its neighbours in the story answer it. */
  aside: boolean
}

const DENIAL = new RegExp(
  String.raw`\b(?:${DENIAL_WORDS}|(?:dismiss|reject)(?:es|s|ed)? (?:\w+ )?(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|accounts?))\b`,
  'i',
)

/** What stands below these sentences is told in passing, but for what is told in words that mean little else, or is denied there. */
const UPPER = 9
const LOWER = 60
const grave = [DEEDS, MISHAPS, TAKEN, DEFENDED, ...CUSTODY_STEPS.map(([, pattern]) => pattern)]

/**
 * What a story asserts in its upper part: of each sentence the content of its claims and quotes, and what it says beside
 * them in the story's own voice.
 */
export function listAssertions(reading: StoryReading): Assertion[] {
  const voiced = reading.story.annotations.filter((it) => it.kind !== 'figure')
  // Of the sentences below, asked of each once.
  const replies = reading.sentences.slice(UPPER, LOWER + 1).map(({ text }) => NEGATION.test(text) || isReplying(text))
  const isReply = (at: number): boolean => replies[at - UPPER] ?? false
  const parts = reading.sentences
    .slice(0, LOWER)
    .flatMap((one, sentence) => splitVoices(one.text, one.span).map((part) => ({ ...part, sentence })))
  return parts.flatMap(({ span, text, sentence }, order) => {
    const isDeep = sentence >= UPPER
    const isGrave = !isDeep || grave.some((pattern) => pattern.test(text))
    if (!isGrave && !isReply(sentence) && !isReply(sentence + 1)) return []
    const here = voiced.flatMap((annotation) => {
      const spans = annotation.spans.flatMap((one) => cut(one, span))
      return spans.length > 0 ? [{ annotation, spans }] : []
    })
    const isRefused = REFUSAL.test(text)
    const reply = isReplying(text)
    const stated = findStatement(text) ?? speakAgain(reading, sentence, text)
    const outer = here.filter((it) => !here.some((other) => other !== it && holds(other.spans, it.spans)))
    const attributed = outer.map(({ annotation, spans }) => {
      const content = spans.map((one) => reading.story.text.slice(one.start, one.end)).join(' ')
      const denied = !isRefused && (annotation.stance === 'denied' || isDenial(content))
      const denial = denied || (!isRefused && outer.length === 1 && isDenial(text))
      const chain = reading.chains.get(annotation.id) ?? null
      const place = {
        reading,
        sentence,
        order,
        annotation: annotation.id,
        chain,
        giver: stated?.giver ?? [],
        reply,
        isDeep,
      }
      return assertion(place, content, { denied, denial })
    })
    // What is taken for a claim may be two words of what is said: `told a hearing`.
    const alone = outer.length === 0 || isScrap(outer, reading.story, stated?.content)
    const denied = alone && !isRefused && isDenial(text)
    const rest = alone
      ? (stated?.content ?? text)
      : leaveOut(
          text,
          span,
          outer.flatMap(({ spans }) => spans),
        )
    const voice = { chain: null, giver: alone ? (stated?.giver ?? []) : [], reply, isDeep }
    const own = assertion({ reading, sentence, order, annotation: null, ...voice }, rest, { denied, denial: denied })
    // Beside a claim, fewer words than three are its source and cue.
    return [...attributed, own].filter(
      (one) =>
        ((one.reply && isShort(one)) ||
          one.terms.list.length >=
            (one === own && !alone ? 3 : isShort(one) ? (one.negative || HAS_NUMBER.test(one.text) ? 0 : 1) : 2)) &&
        (!one.aside || one.chain !== null || one.giver.length > 0),
    )
  })
}

/** Share of what a sentence says that a claim must be of it. */
const MIN_SHARE = 0.25

/** `The bishop wrote | to the widow in May, his secretary said`: what is said begins before it. */
const TO_WHOM = /^(?:to|about|with|on|at|in) (?:the|an?|his|her|its|their|\p{Lu}\p{L}+)\b/u

const isScrap = (outer: { spans: Span[] }[], { text }: StoryReading['story'], content = ''): boolean => {
  const [only] = outer.length === 1 ? outer : []
  if (!only) return false
  if (length(only.spans) < MIN_SHARE * content.length) return true
  const [first] = only.spans
  return first !== undefined && length(only.spans) < content.length && TO_WHOM.test(text.slice(first.start, first.end))
}

const isDenial = (text: string): boolean => DENIAL.test(text.replace(UNDENIED, ' '))

/** Words before `that was not so` up to which it stands for what another said; further on it may stand for what its own sentence says. */
const MAX_WORDS_BEFORE_REPLY = 9

function isReplying(text: string): boolean {
  if (REPLIES.test(text)) return true
  const match = ANAPHORIC_REPLIES.exec(text)
  return match !== null && text.slice(0, match.index).split(/\s+/).length <= MAX_WORDS_BEFORE_REPLY
}

/** `The coastguard spoke of two`: all that is said is a number; or that nobody did: `nobody had been there`. */
const HAS_NUMBER = new RegExp(
  String.raw`\d|\b(?:half|third|quarter|tenth|${[...NUMBER_WORDS.keys()].join('|')})\b`,
  'i',
)

/** `There had been no fraud`, `such a promise had been made`: of one word of matter, and said by somebody. */
const isShort = ({ chain, giver }: Assertion): boolean => chain?.origin != null || giver.length > 0

interface Place extends Pick<Assertion, 'reading' | 'sentence' | 'order' | 'annotation' | 'chain' | 'giver' | 'reply'> {
  isDeep: boolean
}

function assertion(
  { isDeep, ...place }: Place,
  content: string,
  { denied, denial }: { denied: boolean; denial: boolean },
): Assertion {
  // `No number was given for the dead`: nobody is alive for that.
  const lacking = content.replace(LACKING, '')
  const sided = sidesOf(lacking, denied)
  const sides = sided.size === 0 ? NO_SIDES : new Map(Array.from(sided, ([id, { side }]) => [id, side]))
  const facts = lacking.replace(REFUSAL, ' ').replace(NOT_WHETHER, ' ')
  const negative = denial || NEGATION.test(facts)
  const halts = sides.get('goes-on') === -1
  const names = namesOf(place)
  const cause = sideBetween(content, DEEDS, MISHAPS)
  const control = sideBetween(content, TAKEN, DEFENDED)
  const custody = findCustody(
    content,
    () => peopleIn(place),
    (words) => !isUnreal(words),
  )
  return {
    ...place,
    aside: isDeep && cause === 0 && control === 0 && custody === null,
    text: content,
    terms: lazyList(terms(content, place.reading.memo)),
    negative,
    denial,
    unreal: isUnreal(content),
    reply: place.reply,
    sides,
    sided: (opposition) => terms(sided.get(opposition)?.near ?? '', place.reading.memo),
    halts,
    // `called off its strike`: what the halt is of may stand in a mark beside it.
    activities: lazy(() => listActivities(place.annotation === null ? sentenceOf(place) : content, halts)),
    negated: negatedIn(facts, place.reading),
    names,
    places: names.filter((name) => place.reading.names.get(name)?.kind === 'place'),
    cause,
    control,
    harm: UNHARMED.test(content) ? -1 : !negative && HARMED.test(content) ? 1 : 0,
    custody,
    ends: !isDeep && COURSES.some(({ over }) => over.test(content)),
  }
}

const sentenceOf = ({ reading, sentence }: Pick<Place, 'reading' | 'sentence'>): string =>
  reading.sentences[sentence]?.text ?? ''

/** Most assertions take no side, and share this. */
const NO_SIDES: Assertion['sides'] = new Map()

const NEGATED_WORDS = /(?:\b(?:not|no|never|nobody|none|nor|without)|n['’]t)\b(?:[^\w,;:.!?—–]+\w+){1,8}/gi

/** Names are left out: that both speak of Lenn does not make a recount there a roof. */
function negatedIn(content: string, { naming, memo }: StoryReading): string[][] {
  const scopes = (content.match(NEGATED_WORDS) ?? []).map((words) => terms(words, memo))
  return scopes.map((scope) => scope.filter((term) => !naming.has(term)))
}

function namesOf({ reading, sentence, chain }: Omit<Place, 'isDeep'>): string[] {
  const speaking = new Set(chain?.links.map(({ name }) => keyName(name, reading.memo)))
  const named = reading.sentences[sentence]?.names ?? []
  return [...new Set(named)].filter((name) => reading.names.get(name)?.kind !== 'person' && !speaking.has(name))
}

function leaveOut(text: string, { start }: Span, spans: Span[]): string {
  const last = spans.toSorted((a, b) => b.start - a.start)
  return last.reduce((left, one) => `${left.slice(0, one.start - start)} ${left.slice(one.end - start)}`, text).trim()
}

const cut = (span: Span, within: Span): Span[] => {
  const [start, end] = [Math.max(span.start, within.start), Math.min(span.end, within.end)]
  return start < end ? [{ start, end }] : []
}

const holds = (outer: Span[], inner: Span[]): boolean =>
  length(outer) > length(inner) &&
  inner.every((span) => outer.some((around) => around.start <= span.start && span.end <= around.end))

const length = (spans: Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
