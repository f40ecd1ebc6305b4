import type { Chained } from '../chains/build-chains.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { LEADING_PREPOSITIONS } from '../lexicon/source-phrases.ts'
import { FINITE_AUXILIARIES } from '../lexicon/verb-shapes.ts'
import { sentenceAt } from '../text/spans.ts'
import type { Span } from '../types.ts'

/** Between the verb and what is said on: `said | on Sunday, | had been flooded`. */
const TIME_AND_COMMA =
  /^(?:\s(?:(?:late|early)\s)?on\s\p{Lu}\p{Ll}+day(?:\s(?:night|morning|evening|afternoon))?|\s(?:this|last)\s\p{Ll}+|\s(?:yesterday|today|earlier))?,\s$/u
/** The rest of a clause whose subject stands ahead. */
const REST = new RegExp(String.raw`^(?:${FINITE_AUXILIARIES}|have)\s`, 'u')
const HAS_VERB = new RegExp(String.raw`\s(?:${FINITE_AUXILIARIES})\b`, 'u')
/** `If he goes`, `In May`: what is no subject. */
const NO_SUBJECT = new RegExp(
  String.raw`^(?:${LEADING_PREPOSITIONS}|as|when|while|after|before|if|because|although|though|since|until|whether|asked|yes|no|but|and)\b`,
  'iu',
)
/** `, though few had seen it`: of whom such a clause is, is not plain. */
const SIDE_CLAUSE = /,\s(?:but|although|though|while|even|despite|which|who)\s/u
const MAX_SUBJECT = 80

/**
 * Whether the wording leaves no choice who says a clause between whose subject and verb they are set: `The tunnels, the army
 * said on Sunday, had been flooded.`, `The fire, according to the brigade, was small.`
 *
 * @param sentences in text order.
 */
export function isPlainlyInserted(
  text: string,
  { cue: [verb, ...verbs], content: [subject, rest, ...more], chain: [who, ...others] }: Chained,
  sentences: readonly Span[],
): boolean {
  const words = who?.spans[0]
  if (!verb || !subject || !rest || !words || !who.name || verbs.length + more.length + others.length > 0) return false
  const [first, last] = words.start < verb.start ? [words, verb] : [verb, words]
  const cue = text.slice(verb.start, verb.end)
  const isCue = /^according\sto$/u.test(cue) ? first === verb : REPORTING_VERBS.has(cue)
  const sentence = sentenceAt(sentences, subject.start)
  return (
    isCue &&
    sentence?.start === subject.start &&
    isSubject(text.slice(subject.start, subject.end)) &&
    /^,\s$/u.test(text.slice(subject.end, first.start)) &&
    text.slice(first.end, last.start) === ' ' &&
    TIME_AND_COMMA.test(text.slice(last.end, rest.start)) &&
    REST.test(text.slice(rest.start, rest.end)) &&
    !SIDE_CLAUSE.test(text.slice(rest.start, rest.end)) &&
    /^\.?(?:\s|$)/u.test(text.slice(rest.end, rest.end + 2))
  )
}

const isSubject = (words: string): boolean =>
  words.length <= MAX_SUBJECT && !/[,;:“”"]/u.test(words) && !NO_SUBJECT.test(words) && !HAS_VERB.test(words)
