import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import { IRREGULAR_PASTS, PAST_ENDINGS, PLURAL_PRESENTS } from '../../../lexicon/verb-shapes.ts'

/** Past forms and such with auxiliaries, no passives; forms of the present look like nouns, unless they are known. */
const FINITE = new RegExp(
  String.raw`^(?:(?:(?:has|have|had)\s)?(?:(?:also|\p{Ll}+ly)\s)*(?!been\b)(?:\p{Ll}+(?:${PAST_ENDINGS})|${IRREGULAR_PASTS})\b|(?:${PLURAL_PRESENTS})\b|(?:is|are|was|were)\s(?:(?:also|\p{Ll}+ly)\s)*\p{Ll}+ing\b)`,
  'u',
)

/** Whether words are a verb that has a subject of its own: `has said`, `are warning`, and no `said to be`. */
export const isFiniteVerb = (words: string): boolean => FINITE.test(words) || REPORTING_VERBS.has(words.toLowerCase())
