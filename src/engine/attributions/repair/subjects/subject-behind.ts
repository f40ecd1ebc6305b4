import { LONG_PHRASE_STOPS } from '../../../lexicon/phrase-stops.ts'
import { AGENT_ENDS } from '../../../lexicon/source-phrases.ts'
import { FINITE_AUXILIARIES } from '../../../lexicon/verb-shapes.ts'
import { groupSpan } from '../../../text/group-span.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { INSERTION, isLongSubject, isShortSubject, NAMED, SUBJECT, UP_TO_VERB } from '../subject-shapes.ts'
import { isBareNoun } from './bare-noun.ts'

const BEHIND = new RegExp(String.raw`^\s(${SUBJECT})(?=[,.;]|\s(?:who|in|on|at|when|as)\s|\n|$)`, 'u')
/** `said a white paper released by the board.`, `said the Harbour Board (HB), which …` */
const LONG_BEHIND =
  /^\s((?:\p{Lu}|(?:the|an?|his|her|its|their|one|two|three|several|some|many)\s)[^,.;:“”"()\n]{2,90}?)(?=[,.;](?:\s|$)|\s\(|\s(?:who|which|when|as|on\s\p{Lu}\p{Ll}+day|yesterday|today|late|in\san?\s)\b|\n|$)/u
const CLOSING = /^[,.!?”"’']{0,2}\s?$/u

/** `it was fair, says | the board`: the subject behind its verb; null where none can be told. */
export function subjectBehindCue(text: string, cue: Span, content: Span): Span | null {
  if (!CLOSING.test(text.slice(content.end, cue.start))) return null
  const behind = text.slice(cue.end, cue.end + 140)
  const short = BEHIND.exec(behind)?.[1]
  const long = LONG_BEHIND.exec(behind)?.[1]
  const subject = short && isShortSubject(short) ? short : long && isLongSubject(long) ? long : null
  return subject === null ? null : { start: cue.end + 1, end: cue.end + 1 + subject.length }
}

const BETWEEN = new RegExp(String.raw`^[,”"’?!]{1,2}\s([^,;:“”"()]{3,90}?)(?:${INSERTION})?\s${UP_TO_VERB}`, 'u')
const PLAIN = new RegExp(`^(?:${SUBJECT})`, 'u')

/** `it was fair, | the board’s clerk, Ann Lee, | reported`: what stands between what is said and its verb. */
export function subjectBetween(text: string, cue: Span, content: Span): Span | null {
  const match = BETWEEN.exec(text.slice(content.end, cue.start))
  const subject = match?.[1]
  if (!match || subject === undefined || !isLongSubject(subject) || /^(?:and|but|or|while)\s/u.test(subject))
    return null
  if (!PLAIN.test(subject) && !isBareNoun(subject.split(/\s(?:of|from|in|at|by|for|on)\s/u)[0]!)) return null
  return groupSpan(match, content.end)
}

const PASSIVE = /\b(?:is|are|was|were|been|being)\s(?:\p{Ll}+\s){0,3}?\p{Ll}{2,}(?:ed|en|own|told|put|said)(?:\sby)?$/u
const BY = /^(?:\s(?:\p{Ll}+ly|online|too|again))?\sby\s/u
const AGENT = /^(?:\p{Lu}|(?:the|an?|his|her|its|their|one|two|three|several|some|many|other|both)(?:\s|$))/u
/** Where an agent ends: `by | a panel | following the fire`. */
const AGENT_END = new RegExp(
  String.raw`[,;:“”"(\n]|[.!?](?:\s|$)|\s(?:${AGENT_ENDS}|as(?=\s(?:an?\s|the\s|[“"]))|of\s\p{Ll}+ing|and\s\p{Lu}\p{L}+\s(?:\p{Lu}\p{L}+\s)*\p{Ll}+ed)(?=\s|$)`,
  'u',
)

/** `by her predecessor | , Sir Tom Roe |`: who that is. */
const APPOSED_NAME = /^,\s(?:\p{Lu}[\p{L}.’'-]+(?:\s(?=\p{Lu}))?){1,5}(?=[.,;](?:\s|$))/u

/** `The measures were recommended | by a fire panel`: whoever does what a passive tells; null for any other cue. */
export function agentBehindCue(text: string, cue: Span, limit: number): Span | null {
  const words = text.slice(Math.max(0, cue.start - 24), cue.end)
  if (!PASSIVE.test(words)) return null
  const by = / by$/u.test(words) ? 1 : (BY.exec(text.slice(cue.end, cue.end + 24))?.[0].length ?? 0)
  if (by === 0) return null
  const start = cue.end + by
  const behind = text.slice(start, Math.min(limit, start + 160))
  const bare = behind.slice(0, AGENT_END.exec(behind)?.index ?? behind.length).trimEnd()
  const agent = bare + (/^\p{Ll}/u.test(bare) ? (APPOSED_NAME.exec(behind.slice(bare.length))?.[0] ?? '') : '')
  const [first = ''] = agent.split(' ')
  const isSomebody = AGENT.test(agent) || isBareNoun(agent.split(/\s(?:of|from|in|at|for|on|who)\s/u)[0]!)
  return isSomebody && !LONG_PHRASE_STOPS.has(first) && !/^(?:\p{L}+ing|\d)/u.test(agent)
    ? { start, end: start + agent.length }
    : null
}

/** `“Anything goes,” | quips Tom Roe, a partner`: a verb of any kind and a name right behind a quotation that goes on. */
const TAG = new RegExp(
  String.raw`^\s((?!(?:${FINITE_AUXILIARIES})\s)\p{Ll}{3,}(?:s|ed))\s(${NAMED})(?=[,.;]|\s(?:who|of|from|in|at)\s|\n|$)`,
  'u',
)
const MAX_TAG = 120

/** Gives a quotation that has no verb of its own whoever stands behind a verb right after it, and no one from before. */
export function withTagBehind(text: string, found: RawAttribution): RawAttribution {
  const last = found.content.at(-1)
  if (
    !last ||
    found.cue.length > 0 ||
    found.kind !== 'direct' ||
    !/[,?!]["”’']{1,2}$/u.test(text.slice(last.start, last.end))
  )
    return found
  const [, verb, name] = TAG.exec(text.slice(last.end, last.end + MAX_TAG)) ?? []
  if (verb === undefined || name === undefined || !/^\p{Lu}/u.test(name)) return found
  const start = last.end + 1
  const source = { start: start + verb.length + 1, end: start + verb.length + 1 + name.length }
  return { ...found, source: [source], cue: [{ start, end: start + verb.length }] }
}
