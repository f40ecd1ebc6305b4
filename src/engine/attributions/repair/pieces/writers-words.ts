import { LIKENING_VERBS, STATEMENT_VERBS } from '../../../lexicon/statement-verbs.ts'
import { CLAUSE_VERBS, FINITE_AUXILIARIES, IRREGULAR_PASTS } from '../../../lexicon/verb-shapes.ts'
import { hull, sentenceAt } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { withContent } from '../with-content.ts'

/** ` – `, which opens an insertion or closes one. */
const DASH = /\s[–—-]\s/gu
/** `slightly other than Lee calling it fair | – has dropped`: the sentence goes on with its verb. */
const VERB_BEHIND = new RegExp(String.raw`\s[–—-]\s(?=(?:${FINITE_AUXILIARIES})\s)`, 'u')

/** What is said between two dashes ends at the second, where the verb of the sentence around stands behind it. */
export function withinInsertion(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [cue] = found.cue
  const [content, ...more] = found.content
  if (!cue || !content || more.length > 0 || content.start < cue.end) return found
  const sentence = sentenceAt(sentences, cue.start)
  const opened = sentence ? [...text.slice(sentence.start, cue.start).matchAll(DASH)].length % 2 === 1 : false
  const closes = opened ? text.slice(content.start, content.end).search(VERB_BEHIND) : -1
  return closes > 0 ? withContent(text, found, [{ start: content.start, end: content.start + closes }]) : found
}

/** `- | although in vain - | to get numbers down` */
const ASIDE = /^(?:although|though|albeit|if|but|however|perhaps)\s[^.;:–—]{2,80}?\s[–—-]\s(?=\S)/u

/** What the writer sets between dashes is no part of what is said behind it: `pledging - though in vain - to stay`. */
export function withoutAside(text: string, found: RawAttribution): RawAttribution {
  const [first, ...more] = found.content
  if (!first || !/\s[–—-]\s$/u.test(text.slice(Math.max(0, first.start - 3), first.start))) return found
  const length = ASIDE.exec(text.slice(first.start, first.end))?.[0].length
  return length ? withContent(text, found, [{ start: first.start + length, end: first.end }, ...more]) : found
}

const ACCORDING = /^according\sto$/iu
/** `According to data from the board | , | a tenth of the berths are empty.` */
const REST = /^,\s(?=\S)/u

/**
 * What is said `according to` somebody stands in the sentence that says so: where only a quotation behind its stop was
 * found, which is another’s, it is the rest of the sentence behind the source.
 *
 * @param sentences in text order.
 */
export function withinOwnSentence(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [cue, ...cues] = found.cue
  const [source, ...others] = found.source
  if (!cue || !source || cues.length + others.length > 0 || !ACCORDING.test(text.slice(cue.start, cue.end)))
    return found
  const sentence = sentenceAt(sentences, cue.start)
  if (!sentence || found.content.some(({ start }) => start < sentence.end)) return found
  const rest = REST.exec(text.slice(source.end, sentence.end))?.[0].length
  if (cue.start !== sentence.start || rest === undefined) return found
  return withContent(text, found, [{ start: source.end + rest, end: sentence.end - 1 }])
}

/** `It comes just days after | the board cut pay`: that one thing follows another is the writer’s; `It comes as a surprise` is not. */
const FRAME =
  /^(?:It|This|That)\s(?:all\s|also\s)?(?:comes?|came)\s(?:\p{Ll}+\s){0,4}?(?:as|after)\s(?!(?:an?|no|little|some)\s(?:\p{Ll}+\s){0,2}\p{Ll}+(?:\s(?:to|for|that)\b|,|$))(?=\p{L})/u

/** What is said ahead of its source begins behind the words with which the writer joins it to the sentence before. */
export function withoutFrame(text: string, found: RawAttribution): RawAttribution {
  const [source, [content, ...more]] = [found.source[0], found.content]
  if (!source || !content || more.length > 0 || content.end > source.start) return found
  const frame = FRAME.exec(text.slice(content.start, content.end))?.[0].length ?? 0
  return frame > 0 ? withContent(text, found, [{ start: content.start + frame, end: content.end }]) : found
}

/** `; his predecessor did not return calls`, `, but the firm declined to comment`: who has not answered, which is the writer’s. */
const UNANSWERED =
  /(?:;|,\s(?:but|and|while|though|although))\s[^;“”"]{2,120}?\s(?:declined\s(?:to\s(?:comment|be\sinterviewed|answer|say)|comment)|(?:did|has|have)\snot\s(?:immediately\s|yet\s)?(?:return(?:ed)?|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)\b|could\snot\s(?:immediately\s)?be\sreached|was\snot\s(?:immediately\s)?available|had\sno\scomment|made\sno\scomment)[^;“”"]*$/u

/** `; | the ministry of education | put it at 40`: who says something else, with a verb of their own. */
const OTHER_VOICE = /;\s(?:(the|an?|its|his|her|their|some|other|police|officials|\p{Lu})|(?=\p{Ll}))/gu
const MAX_WORDS_TO_VERB = 8

/** What somebody said ends before the writer says that somebody else has not answered, or behind a semicolon says more. */
export function withoutOthers(text: string, found: RawAttribution): RawAttribution {
  const last = found.content.at(-1)
  const [cue] = found.cue
  if (!last || !cue || last.start < cue.end) return found
  const words = text.slice(last.start, last.end)
  const at = otherVoice(words) ?? UNANSWERED.exec(words)?.index ?? behindQuotation(words) ?? 0
  const end = last.start + words.slice(0, at).trimEnd().length
  return at > 0 ? withContent(text, found, [...found.content.slice(0, -1), { start: last.start, end }]) : found
}

/** `were “overcrowded” | and a senior nurse | likened them to a war`: where somebody else is brought in behind quoted words. */
function behindQuotation(words: string): number | undefined {
  const match = ANOTHER.exec(words)
  return match && (STATEMENT_VERBS.has(match[1]!) || LIKENING_VERBS.has(match[1]!)) ? match.index : undefined
}

const ANOTHER =
  /(?<=[”"])\s(?:and|while|but)\s(?:an?|one|another|two|several)\s(?:\p{Ll}+\s){1,3}?(\p{Ll}+(?:ed|id|ls|es|ys|ns|ts))\s/u

const QUESTION =
  /^(?:When\s|Also\s)?(?:[Aa]sked|[Qq]uestioned|[Pp]ressed|[Cc]hallenged)\s(?:again\s)?(?:if|whether|about|why|how|what|on|over|by|when|where)\b/u

/** `When asked about | what the board would do, | she said` */
const QUESTION_ABOUT = /\b(?:[Aa]sked|[Qq]uestioned|[Pp]ressed|[Cc]hallenged)\s(?:about|on|over)\s$/u
const MAX_INTRODUCTION = 20

/** `Asked whether he regretted the sale, | he said, “Not for one minute”`: what was asked is no part of the answer. */
export function withoutQuestion(text: string, found: RawAttribution): RawAttribution | null {
  const [first, ...others] = found.content
  const [cue] = found.cue
  if (cue && first && isOfRespondent(text, cue, first)) return null
  if (!first || !cue || first.end > cue.start) return found
  const isBehindVerb = QUESTION_ABOUT.test(text.slice(Math.max(0, first.start - MAX_INTRODUCTION), first.start))
  if (!isBehindVerb && !QUESTION.test(text.slice(first.start, first.end))) return found
  return others.length > 0 ? withContent(text, found, others) : null
}

/** `Lee, a nurse, | asked | if he would go, said no`: what was asked of whoever says something. */
const isOfRespondent = (text: string, cue: Span, content: Span): boolean =>
  text.slice(cue.start, cue.end) === 'asked' &&
  text.slice(cue.start - 2, cue.start) === ', ' &&
  ANSWERED.test(text.slice(content.start, content.start + MAX_QUESTION))

/** Characters of a question. */
const MAX_QUESTION = 240

const ANSWERED =
  /^(?:if|whether|about|why|how|what|when|where)\s[^“”"\n]*,\s(?:said|says|replied|answered|responded)\b/u

function otherVoice(words: string): number | undefined {
  if (!words.includes('; ') || /[“”"]/u.test(words)) return undefined
  for (const { 1: subject, index } of words.matchAll(OTHER_VOICE)) {
    const next = words.slice(index + 1).match(/[\p{L}’'-]+/gu) ?? []
    const isSaid = next.slice(1, MAX_WORDS_TO_VERB).some((word) => STATEMENT_VERBS.has(word) || GIVES.test(word))
    if (subject !== undefined && isSaid) return index
    if (isDone(next)) return index
  }
  return undefined
}

/** `; police | arrested two`: what was done, not what was said to have been, to be or to come. */
function isDone([first = '', ...words]: readonly string[]): boolean {
  if (/^(?:he|she|it|they|we|I|you|there|this|that)$/iu.test(first)) return false
  const verb = words.slice(0, MAX_WORDS_TO_VERB).find((word) => VERB.test(word))
  return verb !== undefined && DONE.test(verb)
}

const DONE = new RegExp(`^(?:\\p{Ll}{2,}ed|${IRREGULAR_PASTS})$`, 'u')
const VERB = new RegExp(`^(?:${FINITE_AUXILIARIES}|\\p{Ll}{2,}ed|${IRREGULAR_PASTS})$`, 'u')
const GIVES = /^(?:puts?|estimate[sd]?|counted|reckoned|reckons?)$/u

/** `According to the indictment, | which was seen by the Courier, | the money was lost`: what is told of the source. */
const OF_SOURCE = /^(?:which|who|whose)\s[^,“”"]{3,100},\s(?=\S)/u

/** `According to Keld Water, | a firm that runs the pumps, | the river rose`: the same without a verb, before a subject and its verb. */
const APPOSED_TO_SOURCE = new RegExp(
  String.raw`^(?:the|an?)\s(?:(?!\b(?:${FINITE_AUXILIARIES})\b)[^,;:“”"])+,\s(?=(?:the|an?|his|her|its|their|if|when|about|nearly|more|some|one|most|\d|\p{Lu})[^,;:“”"]{2,80}\s(?:${CLAUSE_VERBS}|${IRREGULAR_PASTS})\b)`,
  'u',
)

/** `…, according to a poll | that shows more`: what else is told of the poll. */
const isRelativeBehind = (text: string, { cue, content, source: sources }: RawAttribution, source: Span, last: Span) =>
  sources.length === 1 &&
  cue[0]!.end < source.start &&
  last.start === source.end + 1 &&
  content.at(-2)!.end < source.start &&
  /^(?:that|which)\s/u.test(text.slice(last.start, last.end))

/** `a notice | that the reserve had sent out` */
const OBJECT_CLAUSE = /^(?:that|which)\s(?:the|an?|it|he|she|they|we|this|his|her|its|their|\p{Lu}[\p{L}’'-]+)\s/u

/** What is said behind a source begins behind the clause that tells of it. */
export function withoutClauseOfSource(text: string, found: RawAttribution): RawAttribution {
  const [source, [content, ...more]] = [found.source.at(-1), found.content]
  const last = more.at(-1)
  if (source && last && found.cue[0] && isRelativeBehind(text, found, source, last)) {
    const rest = withContent(text, found, found.content.slice(0, -1))
    const isObject = OBJECT_CLAUSE.test(text.slice(last.start, last.end))
    return isObject ? { ...rest, source: [{ start: source.start, end: last.end }] } : rest
  }
  if (!source || !content || text.slice(source.end, content.start) !== ', ') return found
  const words = text.slice(content.start, content.end)
  const isBehind = found.cue[0] !== undefined && ACCORDING.test(text.slice(found.cue[0].start, found.cue[0].end))
  const lead = (OF_SOURCE.exec(words) ?? (isBehind ? APPOSED_TO_SOURCE.exec(words) : null))?.[0].length ?? 0
  return lead > 0 ? withContent(text, found, [{ start: content.start + lead, end: content.end }, ...more]) : found
}

/** `He did not suggest | revenge. | “Our goal is another.”`: the verb has an object, and is denied. */
const DENIED = /(?:n[’']t|\bnot|\bnever)\s(?:\p{Ll}+\s)?\p{Ll}+$/iu
const OBJECT_AND_STOP = /^\s[^.!?“”"]{2,80}[.!?]\s+$/u

/** What is quoted behind the sentence of somebody who did not say something is not what he did not say. */
export function withoutDenial(text: string, found: RawAttribution): RawAttribution {
  const [cue, content] = [found.cue[0], found.content[0]]
  if (!cue || !content || found.kind !== 'direct' || content.start < cue.end) return found
  const isOver = OBJECT_AND_STOP.test(text.slice(cue.end, content.start))
  return isOver && DENIED.test(text.slice(cue.start, cue.end)) ? { ...found, source: [], cue: [] } : found
}

/** `Responding to charges of | bias, | Lee said`, `Asked if anyone would buy the unit, | which is the largest, | Lee said` */
const BEHIND_PARTICIPLE =
  /^(?:But\s|And\s|When\s)?(?:Asked|Pressed|Quizzed|Questioned|\p{Lu}\p{Ll}{2,}ing)\s[^.;:“”"]*$/u

/** What somebody did while speaking, or was asked, is no part of it: `Responding to charges that he was late, | Lee said, “I was not.”` */
export function withoutFrontedParticiple(
  text: string,
  found: RawAttribution,
  sentences: readonly Span[],
): RawAttribution {
  const [source] = found.source
  const [first, ...others] = found.content
  if (!source || !first || others.length === 0 || first.end > source.start) return found
  const sentence = sentenceAt(sentences, source.start)
  if (!sentence || first.start < sentence.start || !/^,\s$/u.test(text.slice(first.end, source.start))) return found
  return BEHIND_PARTICIPLE.test(text.slice(sentence.start, first.end)) ? withContent(text, found, others) : found
}

/** `said | this on his page: | “I was born in Hull”`: what only announces the words behind it. */
export function withoutAnnouncement(text: string, found: RawAttribution): RawAttribution {
  const [cue] = found.cue
  const [first, ...others] = found.content
  if (!cue || !first || first.start !== cue.end + 1) return found
  const announcement = ANNOUNCEMENT.exec(text.slice(first.start, hull(found.content)!.end))?.[0].length
  if (announcement === undefined) return found
  const start = first.start + announcement
  const rest = start < first.end ? [{ start, end: first.end }, ...others] : others
  return rest.length > 0 ? withContent(text, found, rest) : found
}

const ANNOUNCEMENT = /^(?:this|the\sfollowing|these\swords)(?=\s|:)[^.;:“”"]*:\s(?=["“‘'])/u
