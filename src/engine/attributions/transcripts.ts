import { COLON_HEADINGS } from '../lexicon/colon-headings.ts'
import { lastWordOf } from '../text/last-word.ts'
import { matchesOf } from '../text/patterns/matches-of.ts'
import { contains, countBefore, touches } from '../text/spans.ts'
import type { RawAttribution, RawQuotation, Span } from '../types.ts'

/** A name or its first letters and a colon where a line or a sentence begins, perhaps behind an opening mark. */
const LABEL = /(?<=^|[.?!…]["”’]?[ ])(["“‘]|'')?(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}):\s+(?=\S)/gmu
const CAPITALS = /^(?:\p{Lu}[\p{Lu}.’'-]+)(?: \p{Lu}[\p{Lu}.’'-]*){0,2}$/u
/** `Q: … A: …`: who asks and who answers, and not the letters of a name. */
const INTERVIEWER = /^(?:Q|Question|Interviewer|Moderator|Host)$/iu
/** `Tell me about your work.` */
const REQUEST = /^(?:tell|describe|explain|talk|walk|give|introduce)\s(?:me|us|your|our|the)\b/iu
/** One line of capitals and a colon may be a heading; two make a transcript. */
const FEWEST_IN_CAPITALS = 2
/** Of other labels there must be two that speak in turn, and so many utterances of those that speak again. */
const FEWEST_UTTERANCES = 4
const FEWEST_LABELS = 2
/** Share of utterances with a question at the end from which somebody is the interviewer. */
const MIN_QUESTIONS = 0.6
/** Paragraphs that go on with an utterance. */
const MAX_PARAGRAPHS = 5
const TRANSCRIPT_CONFIDENCE = 0.9

/** A stretch of a paragraph that begins with a label. */
interface Utterance {
  label: string
  source: Span
  cue: Span
  words: Span
  /** Whether its line begins with it. */
  isFirst: boolean
  /** Paragraphs after it up to the next utterance. */
  more: Span[]
}

/**
 * Finds who speaks in a transcript or an interview: `LEE: We will go.`, `Ann Lee: …`, `AL: …`, also where each utterance
 * stands in quotation marks or goes on in paragraphs without a label. What interviewers ask is nothing that is said.
 */
export function findTranscripts(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly RawQuotation[],
): Transcript {
  const utterances = findUtterances(text, paragraphs)
  const interviewers = findInterviewers(text, utterances)
  const questions = utterances.filter(({ label }) => interviewers.has(label))
  const answers = utterances.filter(({ label }) => !interviewers.has(label))
  return {
    attributions: answers.flatMap((utterance) =>
      [utterance.words, ...utterance.more].flatMap((it) => describe(utterance, it, quotations)),
    ),
    labels: utterances.map(({ source }) => source),
    questions: questions.map(({ source, words }) => ({ start: source.start, end: words.end })),
  }
}

/** What a transcript says, and its labels and questions, which nobody else says; all in text order. */
interface Transcript {
  attributions: RawAttribution[]
  labels: Span[]
  questions: Span[]
}

/** Whether something was taken for what somebody says that holds a label, or that another is asked: `“WALLACE: Will she come?”` */
export const isOfTranscript = ({ labels, questions }: Transcript, { source, content }: RawAttribution): boolean =>
  content.some(
    (said) =>
      labels.some((label) => touches(said, label)) ||
      questions.some((question) => contains(question, said) && !source.some((it) => contains(question, it))),
  )

function findUtterances(text: string, paragraphs: readonly Span[]): Utterance[] {
  const utterances = withLabels(
    text,
    paragraphs.flatMap((it) => findLabels(text, it)),
  )
  return utterances.map((utterance, index): Utterance => {
    const next = utterances[index + 1]
    const end = paragraphs.find((it) => it.end >= utterance.words.start)?.end ?? utterance.words.end
    const { start } = utterance.words
    const stop = next && next.source.start < end ? next.source.start : end
    const words = { start, end: start + text.slice(start, stop).trimEnd().length }
    // What stands behind the last utterance may be the reporter’s own again.
    const between = next ? paragraphs.filter(({ start, end: to }) => start >= words.end && to <= next.source.start) : []
    const question = between.findIndex((it) => isQuestion(text, it))
    const more = question < 0 ? between : between.slice(0, question)
    return { ...utterance, words, more: more.length <= MAX_PARAGRAPHS ? more.filter((it) => isSpeech(text, it)) : [] }
  })
}

function findLabels(text: string, { start, end }: Span): Utterance[] {
  const words = text.slice(start, end)
  if (!words.includes(':')) return []
  return matchesOf(LABEL, words).map((match) => {
    const [whole, mark = '', label = ''] = match
    const from = start + match.index + mark.length
    const source = { start: from, end: from + label.length }
    const cue = { start: source.end, end: source.end + 1 }
    return {
      label,
      source,
      cue,
      words: { start: start + match.index + whole.length, end },
      isFirst: match.index === 0 || words[match.index - 1] === '\n',
      more: [],
    }
  })
}

const isQuestion = (text: string, { start, end }: Span): boolean => /\?["”’)]?$/u.test(text.slice(start, end).trimEnd())

/** A heading or a caption is no part of an utterance. */
const isSpeech = (text: string, { start, end }: Span): boolean =>
  /[.!?…]["”’)]?$/u.test(text.slice(start, end).trimEnd())

function withLabels(text: string, found: readonly Utterance[]): Utterance[] {
  const utterances = found.filter(({ label }) => !COLON_HEADINGS.has(label.toLowerCase()))
  const first = utterances.filter(({ isFirst }) => isFirst)
  const labels = new Set(utterances.map(({ label }) => label))
  const counts = new Map<string, number>()
  const whole = ({ label }: Utterance) => wholeLabel(label, labels)
  for (const utterance of utterances) counts.set(whole(utterance), (counts.get(whole(utterance)) ?? 0) + 1)
  const again = utterances.filter((utterance) => (counts.get(whole(utterance)) ?? 0) > 1)
  const spoken = again.filter(({ words }) => isSpeech(text, words))
  const isInterview =
    again.length >= FEWEST_UTTERANCES &&
    spoken.length > again.length / 2 &&
    first.length > 1 &&
    labels.size >= FEWEST_LABELS
  const inCapitals = (isInterview ? utterances : first).filter(({ label }) => CAPITALS.test(label))
  // Above `PENCE: …` a headline, `Pence: I will go`, is none of the transcript.
  if (isInterview) return inCapitals.length > utterances.length / 2 ? inCapitals : utterances
  const speakAgain = inCapitals.length > new Set(inCapitals.map(({ label }) => label)).size
  if (speakAgain) return inCapitals.length >= FEWEST_IN_CAPITALS ? inCapitals : []
  const speakers = inCapitals.filter(({ label }) => !isSubject(text, label))
  const talk = speakers.filter((it) => isTalk(text, it))
  return talk.length >= speakers.length / 2 && speakers.length >= FEWEST_IN_CAPITALS ? speakers : []
}

/** `LEE: I will go. Will you?`, and no `NEW OFFICES: Keld Corp. has moved.`, a heading before what a reporter writes. */
const isTalk = (text: string, { words: { start, end } }: Utterance): boolean =>
  TALK.test(text.slice(start, end).replace(/["“][^"“”]*["”]/gu, ''))
const TALK =
  /(?<![\p{L}’'])(?:I|[Mm]e|[Mm]y|[Ww]e|us|[Oo]urs?|[Yy]ours?|[Yy]ou)(?![\p{L}])|\p{Ll}[’'](?:re|ve|ll|m)\b|^(?:Yes|No|Oh|Well)\b|[?!]/u

/** `COPPER:` among other headings that stand once each, where the text has copper. */
const isSubject = (text: string, label: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}’'-])${lastWordOf(label).toLowerCase()}(?![\p{L}’'])`, 'u').test(text)

/** `L` → `Layla`, where one label of the text alone begins so. */
function wholeLabel(label: string, labels: ReadonlySet<string>): string {
  if (label.length > 1) return label
  const fitting = [...labels].filter((it) => it.length > 1 && it.startsWith(label))
  return fitting.length === 1 ? fitting[0]! : label
}

/** Who mostly asks, where somebody else does not. */
function findInterviewers(text: string, utterances: readonly Utterance[]): ReadonlySet<string> {
  const isAsking = ({ words }: Utterance) =>
    isQuestion(text, words) || REQUEST.test(text.slice(words.start, words.start + 20))
  const labels = new Set(utterances.map(({ label }) => label))
  const interviewers = [...labels].filter((label) => {
    const own = utterances.filter((it) => it.label === label)
    return INTERVIEWER.test(label) || own.filter(isAsking).length / own.length >= MIN_QUESTIONS
  })
  return new Set(interviewers.length < labels.size ? interviewers : [])
}

function describe({ source, cue }: Utterance, words: Span, quotations: readonly RawQuotation[]): RawAttribution[] {
  const around = quotations[countBefore(quotations, words.start + 1) - 1]
  const isQuoted = around !== undefined && around.end > words.start
  const content = { start: words.start, end: isQuoted ? Math.min(around.end, words.end) : words.end }
  if (content.end <= content.start) return []
  return [
    {
      source: [source],
      cue: [cue],
      content: [content],
      quoted: isQuoted ? [content] : [],
      kind: isQuoted ? 'direct' : 'indirect',
      confidence: TRANSCRIPT_CONFIDENCE,
    },
  ]
}
