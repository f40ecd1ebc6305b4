import { BEFORE_OTHERS, LEADING_PREPOSITIONS } from '../../../lexicon/source-phrases.ts'
import { SECONDED } from '../../../lexicon/statement-nouns.ts'
import { FINITE_AUXILIARIES, IRREGULAR_PASTS } from '../../../lexicon/verb-shapes.ts'
import type { Placed } from '../../place-mentions.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { beginOf, isAnyFrom, oppositeOf } from './mention-places.ts'
import { HE_ALONE, isNextSentence, SHE_ALONE } from './next-sentence.ts'

/**
 * Whether the sentence right before brings somebody in by full name and calling, as its subject or as who agrees, and a
 * candidate was last mentioned before it: `Roe said no. | His fears were shared by Tom Lee, a pilot. “It is late,” | he said`.
 */
export function isPastIntroduced({ context, form }: OpenMention, { entity, named, earlier }: Antecedent): boolean {
  const { placed, text } = context
  const begin = beginOf(context)
  const last = placed.findLast((it) => it.start < begin)
  if (!last) return false
  const since = text.slice(last.end, begin)
  if (!isNextSentence(text, last.end, begin) && !(form === 'he' ? HE_ALONE : SHE_ALONE).test(since)) return false
  const newcomer = placed.find(
    (it) => it.sentence === last.sentence && it.start < begin && isIntroduced(text, it, oppositeOf(form)),
  )
  if (!newcomer || newcomer.entity === entity) return false
  const ahead = aheadOf(text, newcomer)
  const start = newcomer.start - ahead.length
  // `The Roe adviser Tom Lee, urging Roe to stop`: whom the newcomer names, or is of, has not spoken.
  const isNamedBeside = !isAnyFrom(start, named) || named!.start > newcomer.end || isSubjectAhead(ahead)
  return !isAnyFrom(start, earlier) && isNamedBeside
}

/** Whether a mention is the first of somebody, by two names at least, who is described and may speak next. */
function isIntroduced(text: string, mention: Placed, opposite: 'male' | 'female'): boolean {
  const { entity, start, end } = mention
  if (entity.mentions[0]!.start !== start || !/\s/u.test(entity.name) || entity.gender === opposite) return false
  if (entity.kind === 'organisation' || entity.kind === 'place' || entity.thing) return false
  const ahead = aheadOf(text, mention)
  const behind = text.slice(end, end + MAX_BEHIND)
  if (/^[’']/u.test(behind) || PUTS_QUESTION.test(behind)) return false
  const isCalled = DESCRIBED.test(behind)
  if (isSubjectAhead(ahead)) return isCalled || /\p{Ll}{3,}\s$/u.test(ahead)
  if (!isCalled) return false
  return BY_WHOM.test(ahead) || (OF_WHOM.test(ahead) && !/\b(?:s?he|his|hers?|him)\b/iu.test(ahead))
}

const isSubjectAhead = (ahead: string): boolean => SUBJECT_AHEAD.test(ahead) && !VERB.test(` ${ahead}`)

/** The words of its sentence before a mention. */
const aheadOf = (text: string, { start }: Placed): string =>
  /(?:^|[.!?…]["”’')]*\s+|\n)([^.!?…\n]*)$/u.exec(text.slice(Math.max(0, start - MAX_AHEAD), start))?.[1] ?? ''

const MAX_AHEAD = 200
const MAX_BEHIND = 60
/** `, a nurse`, `, who`, `, head of policy` */
const DESCRIBED = /^,\s(?:who|an?|the|\p{Ll}{3,})\s/u
/** `The curator `, `Clinton communications director ` */
const SUBJECT_AHEAD = /^(?:(?:But|And|Meanwhile|Later),?\s)?(?:[\p{L}’'-]+\s){0,7}$/u
const VERB = new RegExp(
  String.raw`\s(?:${FINITE_AUXILIARIES}|${IRREGULAR_PASTS}|\p{Ll}{2,}ed|says?|said|${LEADING_PREPOSITIONS}|${BEFORE_OTHERS})\s`,
  'iu',
)
/** `was echoed by ` */
const BY_WHOM = new RegExp(String.raw`\b(?:${SECONDED})\sby\s(?:[\p{L}’'-]+\s){0,5}$`, 'u')
/** `was a concern for `, `is the choice of ` */
const OF_WHOM = /\b(?:for|of)\s(?:(?:the|an?)\s)?(?:[\p{L}’'-]+\s){0,3}$/u

/**
 * `Winfrey also asked about the visit. | “It was pleasant,” | she said`, `A reporter asked Lee how he felt. | He replied`: who
 * asks in the sentence right before does not answer.
 */
export function isAsker({ context }: OpenMention, { named, earlier }: Antecedent): boolean {
  const { text, said, span } = context
  const begin = beginOf(context)
  const end = named?.end ?? (earlier ? earlier.start + earlier.words.length : begin)
  const question = text.slice(end, begin)
  const isQuoteAhead = begin < span.start && /^["“‘']/u.test(text.slice(said[0]!.start, said[0]!.start + 1))
  if (named && isQuoteAhead && QUESTION.test(question)) return true
  if (earlier && INTERVIEWERS.test(earlier.head) && QUESTION.test(question)) return true
  if (!QUESTION_TO.test(question)) return false
  return !named || isQuoteAhead || ANSWERS.test(text.slice(span.end, span.end + MAX_BEHIND))
}

/** ` also asked`: the sentence’s subject puts a question. */
export const PUTS_QUESTION = /^\s(?:also\s|then\s|later\s|next\s)?asked\s/u
const QUESTION =
  /^\s(?:also\s|then\s|later\s|next\s)?asked\s(?:about|whether|if|why|how|what|when|where)\s[^.!?\n“”"]*[.?!]\s+$/u
const INTERVIEWERS = /^(?:reporter|journalist|interviewer|correspondent|host|moderator|presenter)$/u

/** ` asked | Lee`: who is asked by whoever the words before the verb are. */
export const ASKING = /^\s(?:also\s|then\s|later\s|next\s)?asked\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u
/** ` asked Lee how he felt. ` */
const QUESTION_TO =
  /^\s(?:also\s|then\s|later\s|next\s)?asked\s(?:(?!(?:about|whether|if|why|how|what|when|where)\s)[\p{L}.’'-]+\s){1,5}(?:about|whether|if|why|how|what|when|where)\s[^.!?\n“”"]*(?:[.?!]\s+|,\s)$/u
const ANSWERS =
  /^\s(?:then\s|later\s|simply\s|only\s|\p{Ll}+ly\s)?(?:replie[ds]|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed))\b/u
