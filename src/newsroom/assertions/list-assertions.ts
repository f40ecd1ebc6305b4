import { prefilter, type Span } from '../../engine/index.ts'
import { findStatement } from '../counts/setting/find-giver.ts'
import { TAKING_NO_SIDE } from '../lexicon/framing.ts'
import { NUMBER_WORDS } from '../lexicon/number-words.ts'
import { ANAPHORIC_REPLIES, DENIAL_WORDS, NEGATION, REFUSAL, REPLIES, UNDENIED } from '../lexicon/oppositions.ts'
import { FRACTIONS } from '../lexicon/quantities.ts'
import { REPORTING_STEMS } from '../lexicon/reporting.ts'
import type { StoryReading } from '../story/read-story.ts'
import { frameOfClaim } from './frame-of-claim.ts'
import { hasGraveWords } from './grave-words.ts'
import { readAssertion } from './read-assertion.ts'
import { speakAgain } from './speak-again.ts'
import { splitVoices } from './split-voices.ts'
import type { Assertion } from './types.ts'

const DENIAL = new RegExp(
  String.raw`\b(?:${DENIAL_WORDS}|(?:dismiss|reject)(?:es|s|ed)? (?:\w+ )?(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|accounts?))\b`,
  'i',
)

/** What stands below these sentences is told in passing, but for what is told in words that mean little else, or is denied there. */
const UPPER = 9
const LOWER = 60

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
    .flatMap((one, sentence) =>
      splitVoices(withoutDeclining(one.text), one.span).map((part) => ({ ...part, sentence })),
    )
  return parts.flatMap(({ span, text, sentence }, order) => {
    const isDeep = sentence >= UPPER
    const isWeighedOnly = isDeep && !isReply(sentence) && !isReply(sentence + 1) && !hasGraveWords(text)
    const marked = voiced.flatMap((annotation) => {
      const spans = annotation.spans
        .flatMap((one) => cut(one, span))
        .filter((one) => text.slice(one.start - span.start, one.end - span.start).trim() !== '')
      return spans.length > 0 ? [{ annotation, spans }] : []
    })
    const isRefused = REFUSAL.test(text)
    const stated = findStatement(text) ?? speakAgain(reading, sentence, text)
    if (isWeighedOnly && marked.length === 0 && stated === null) return []
    const outer = marked.filter((it) => !marked.some((other) => other !== it && holds(other.spans, it.spans)))
    const here = {
      reading,
      sentence,
      order,
      part: text,
      reply: isReplyToOthers(text, span, outer),
      isDeep,
      isWeighedOnly,
    }
    const attributed = outer.flatMap(({ annotation, spans }) => {
      const content = spans.map((one) => reading.story.text.slice(one.start, one.end)).join(' ')
      const frame = frameOfClaim(text, boundsIn(span, spans))
      const isOwnDenial = annotation.stance === 'denied' && frame !== 'answered'
      if (frame === 'unsaid' || (frame === 'disputed' && !isOwnDenial)) return []
      const denied = !isRefused && (isOwnDenial || isDenial(content))
      const denial =
        denied || (!isRefused && frame === 'said' && outer.length === 1 && isDenial(text) && !isSaidBeside(text))
      const chain = reading.chains.get(annotation.id) ?? null
      const place = { ...here, annotation: annotation.id, chain, giver: stated?.giver ?? [] }
      return readAssertion(place, content, { denied, denial })
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
    const place = { ...here, annotation: null, chain: null, giver: alone ? (stated?.giver ?? []) : [] }
    const own = readAssertion(place, rest, { denied, denial: denied })
    return [...attributed, own].filter(
      (one) => hasMatter(one, one === own && !alone) && (!one.aside || one.chain !== null || one.giver.length > 0),
    )
  })
}

/** What somebody will neither confirm nor deny is nobody's account: blanks stand in its place. */
const withoutDeclining = (text: string): string => text.replace(TAKING_NO_SIDE, (words) => ' '.repeat(words.length))

/** Terms that a text must have to say something: beside a claim fewer are its source and cue, and what somebody says may be short. */
const MIN_TERMS_BESIDE = 3
const MIN_TERMS = 2
const MIN_TERMS_SAID = 1

/** Whether enough is said to be answered; a reply, a number and that nobody did are enough as they are. */
function hasMatter(one: Assertion, isBeside: boolean): boolean {
  const isSaid = one.chain?.origin != null || one.giver.length > 0
  if (isSaid && one.reply) return true
  if (isBeside) return one.terms.list.length >= MIN_TERMS_BESIDE
  if (!isSaid) return one.terms.list.length >= MIN_TERMS
  return one.negative || HAS_NUMBER.test(one.text) || one.terms.list.length >= MIN_TERMS_SAID
}

/** `The coastguard spoke of two`: all that is said is a number. */
const HAS_NUMBER = new RegExp(
  String.raw`\d|\b(?:only|just|but) one\b|\b(?:${[...FRACTIONS.keys(), ...NUMBER_WORDS.keys()].join('|')})\b`,
  'i',
)

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

/** `denies any wrongdoing and points out that`: what is said behind it is not what is denied. */
const isSaidBeside = (text: string): boolean => {
  const denial = DENIAL.exec(text)
  return denial !== null && SAYS_BESIDE.test(text.slice(denial.index))
}
const SAYS_BESIDE = new RegExp(
  String.raw`\band (?:(?:\p{L}+ly|has|have|had) )*(?:point(?:s|ed)? out|(?:${REPORTING_STEMS})\p{L}*)\b`,
  'iu',
)

/** `After Lund suggested that it was a slip, Brandt | contradicted him` */
const ANSWERED_WITHIN = new RegExp(
  String.raw`^(?:after|when|while|although|though|as|since) [^,;]*(?:suggest|${REPORTING_STEMS})\p{L}* [^,;]*, `,
  'iu',
)

/** Where spans of a sentence begin and end in it. */
const boundsIn = ({ start }: Span, spans: Span[]): Span => ({
  start: Math.min(...spans.map((one) => one.start)) - start,
  end: Math.max(...spans.map((one) => one.end)) - start,
})

const isDenial = (text: string): boolean => DENIAL.test(text.replace(UNDENIED, ' '))

/** Words before `that was not so` up to which it stands for what another said; further on it may stand for what its own sentence says. */
const MAX_WORDS_BEFORE_REPLY = 9

const isReplying = (text: string): boolean => findReply(text) !== null

const repliesWith = prefilter([REPLIES, ANAPHORIC_REPLIES], (pattern) => [pattern])

/** Offset of the words of a sentence that deny what another said; null for none. */
function findReply(text: string): number | null {
  if (repliesWith(text).length === 0) return null
  const plain = REPLIES.exec(text)
  if (plain) return plain.index
  const match = ANAPHORIC_REPLIES.exec(text)
  const isFirst = match !== null && text.slice(0, match.index).split(/\s+/).length <= MAX_WORDS_BEFORE_REPLY
  return isFirst ? match.index : null
}

/** `After Lund suggested that it was a slip, Brandt contradicted him`: what is denied stands in its own sentence. */
function isReplyToOthers(text: string, { start }: Span, claims: { spans: Span[] }[]): boolean {
  const reply = findReply(text)
  if (reply === null || ANSWERED_WITHIN.test(text.slice(0, reply))) return false
  return !claims.some(({ spans }) => spans.every((one) => one.end - start <= reply))
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
