import { singularOf } from '../../../engine/index.ts'
import { BEFORE_COST, BEHIND_COST, COST_NOUNS, SAME_COSTS, WHOLE_NOUNS } from '../../lexicon/costs.ts'
import { ANY_SUBJECT, COSTING } from '../../lexicon/distinctions.ts'
import { COUNT_GIVING_VERBS } from '../../lexicon/settings.ts'
import { STOPWORDS } from '../../lexicon/stopwords.ts'
import { stem } from '../../terms/stem.ts'

/** `The windows will cost`: what a sum is said to be of by the verb before it. */
const SUBJECT = new RegExp(
  String.raw`(?:^|[,;:–—“"] |\bthat )(?:(?:but|and|while) )?((?:[\p{L}’'-]+ ){1,4}?)(?:(?:will|would|could|should|may|might|has|have|had|now|also|only) )*(?:${COSTING})\b[^.;:]*$`,
  'iu',
)

/** Stem of the last noun of whatever costs, earns or owes a sum; null where the words before the sum name nothing, or only a whole. */
export function findSubject(before: string): string | null {
  const word = SUBJECT.exec(before)?.[1]?.trim().split(' ').at(-1)?.toLowerCase()
  if (word === undefined || ANY_SUBJECT.has(singularOf(word))) return null
  return stem(singularOf(word))
}

/** A thing that costs a sum. */
export interface Costing {
  /** Stem of its noun. */
  head: string
  /** Stems of that and of what narrows it. */
  words: ReadonlySet<string>
}

const DETERMINER = '(?:the|an?|its|their|his|her|this) '
const PHRASE = String.raw`(${DETERMINER}(?:[\p{L}’'-]+ ){0,6}?[\p{L}’'-]+)`

/** `A gym for the school would cost`, `the refit will cost the council`. */
const COSTS = new RegExp(
  String.raw`(?:^|[,;:–—“"] )((?:[\p{L}’'-]+ ){1,16}?)(?:${BEFORE_COST}){0,4}(?:cost|costs|costing)\b(?! ${BEHIND_COST}\b)[^.;:,]*$`,
  'iu',
)
/** `The director of the museum said that`: what stands before the clause. */
const UNTIL_THE_CLAUSE = new RegExp(String.raw`^.*\b(?:that|and|but|while|${COUNT_GIVING_VERBS}) `, 'iu')

/** `put the cost of the annex at` */
const COST_OF = new RegExp(
  String.raw`\b(?:${COST_NOUNS}) (?:of|for) ${PHRASE} (?:at|${BEFORE_COST}|stands?|stood|came)\b[^.;:,]*$`,
  'iu',
)

/** `will spend 9 million euros | on a new annex` */
const SPENT = /\b(?:spen[dt]s?|spending) [^.;:,]*$/iu
const ON = new RegExp(String.raw`^ on ${PHRASE}(?=[.,;:]|$| (?:and|by|that|which|this|next|last)\b)`, 'iu')

/**
 * The thing that a sum is said to be the cost of: the roof of `the roof of the museum would cost`, the bridge of `work on the
 * bridge will cost`; null where a name, a word for the whole or nothing tells it.
 *
 * @param before the sentence before the sum
 * @param behind the sentence behind it
 */
export function findCosting(before: string, behind: string): Costing | null {
  const phrase =
    COST_OF.exec(before)?.[1] ?? COSTS.exec(before)?.[1] ?? (SPENT.test(before) ? ON.exec(behind)?.[1] : undefined)
  if (phrase === undefined) return null
  const parts = phrase.trim().replace(UNTIL_THE_CLAUSE, '').split(PREPOSITIONS)
  const nouns = parts.map((part) => singularOf(part.split(' ').at(-1)!))
  const at = nouns.findIndex((noun) => !ANY_SUBJECT.has(noun) && !WHOLE_NOUNS.has(noun))
  const noun = nouns[at]
  if (noun === undefined || !/^\p{Ll}{3,}$/u.test(noun) || STOPWORDS.has(noun)) return null
  return { head: rootOf(noun), words: new Set(parts.slice(at).flatMap(wordsOf)) }
}

/** Whether two things that cost something are two: neither is named in the words for the other. */
export const areTwoCostings = (a: Costing, b: Costing): boolean => !a.words.has(b.head) && !b.words.has(a.head)

const PREPOSITIONS = /(?: |^)(?:of|for|to|on|at|in|near|from|with|by|between|over|under|around|outside) /iu

const wordsOf = (part: string): string[] => (part.toLowerCase().match(/\p{L}+/gu) ?? []).map(singularOf).map(rootOf)

const rootOf = (noun: string): string => stem(SAME_COSTS.get(noun) ?? noun)
