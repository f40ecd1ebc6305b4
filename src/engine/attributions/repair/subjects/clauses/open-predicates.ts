import { TIES_OF_THINGS } from '../../../../lexicon/deeds.ts'
import { FINITE_PASTS, IRREGULAR_PASTS, SHARED_PASTS } from '../../../../lexicon/verb-shapes.ts'
import { sentenceAt } from '../../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../../types.ts'
import { isLongSubject } from '../../subject-shapes.ts'
import { isFiniteVerb } from '../is-finite-verb.ts'
import { firstSubject } from '../subject-before.ts'

const NOUN = String.raw`((?:(?!(?:who|which|that|and|or|but)\s)[\p{L}\p{N}’'-]+\s){0,7}?[\p{L}\p{N}’'-]+)`
const NO_VERB = String.raw`(?!(?:${TIES_OF_THINGS}|and|or|but)\s)`
const ARTICLE = String.raw`(?:the|an?|his|her|its|their|it|him|them)\s`
const predicate = (verb: string, object: string): RegExp =>
  new RegExp(String.raw`^${NOUN}\s${NO_VERB}${verb}\s(?=${object})`, 'u')
/** `The letter | names Tom Roe and | describes` */
const SINGULAR = predicate(String.raw`\p{Ll}+s`, String.raw`(?:${ARTICLE}|\p{Lu})`)
/** `The ministry | put the number at 25 and | said`, `The court | heard from Tom Roe and | said` */
const PAST = predicate(
  String.raw`(?:heard|\p{Ll}{2,}ed|${IRREGULAR_PASTS}|${FINITE_PASTS}|${SHARED_PASTS})`,
  String.raw`(?:(?:from|to|with|for|on|at|in)\s)?(?:${ARTICLE}|\p{Lu})`,
)
/** `Unions | despise the law and | say` */
const PLURAL = predicate(String.raw`\p{Ll}{2,}(?<!s)`, ARTICLE)

/**
 * A source behind which `and` and its verb go on is a clause, or the object of one; the subject of it speaks: `The
 * letter names Tom Roe and | describes`, `It gives her name as | Nora Vance and | describes`.
 */
export function withoutOpenPredicate(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [[source, ...others], [cue]] = [found.source, found.cue]
  if (!source || !cue || others.length > 0) return found
  const [words, gap, verb] = [source, { start: source.end, end: cue.start }, cue].map((it) =>
    text.slice(it.start, it.end),
  ) as [string, string, string]
  if (!OPEN.test(words + gap) || !/^\s(?:(?:and|but)\s)?$/u.test(gap) || !isFiniteVerb(verb)) return found
  const subject = subjectOf(words, verb)
  if (subject !== undefined) return { ...found, source: [{ start: source.start, end: source.start + subject.length }] }
  const sentence = gap === ' ' ? sentenceAt(sentences, source.start) : null
  const first = sentence && firstSubject(text, sentence.start, source.start)
  return first ? { ...found, source: [first] } : found
}

const OPEN = /\s(?:and|but)\s$/u

/** The words before the first verb of a clause whose next verb is given; nothing where it has none. */
function subjectOf(words: string, verb: string): string | undefined {
  const clause = /s$/u.test(verb) ? SINGULAR : /(?:ed|said|told|wrote)$/u.test(verb) ? PAST : PLURAL
  const subject = clause.exec(words)?.[1]
  return subject !== undefined && isLongSubject(subject) ? subject : undefined
}
