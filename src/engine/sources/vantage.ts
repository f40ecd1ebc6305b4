import { CONDITION_VERBS } from '../lexicon/anonymity.ts'
import { DEMONYMS } from '../lexicon/places.ts'
import { KNOWING, SIDES, SOURCE_RANKS, VANTAGES } from '../lexicon/source-phrases.ts'
import type { SourcePhrase } from './read-phrase.ts'

/** `with direct knowledge of the talks`, `who has access to the papers`. */
const WITH_KNOWLEDGE = String.raw`(?:with|who\s(?:has|have|had))\s(?:[\p{L}’'-]+\s){0,2}?(?:knowledge|access|ties|links|insight|information|experience)\b.*`
/** `close to the matter`, `directly involved`, `who were briefed on it`. */
const INVOLVED = String.raw`(?:directly\s|very\s|closely\s)*(?:${VANTAGES}|who\s(?:was|were|is|are|has been|have been|had been)\s(?:${KNOWING}))\b.*`
/** `in her 40s`, `in their late twenties`. */
const AGE = String.raw`(?:his|her|their)\s(?:early\s|mid-?\s?|late\s)?(?:\d0s|teens|\p{Ll}+ties)\b`
/** `inside the ministry`, `at the port`. */
const PLACED = String.raw`(?:within|inside|from|in|at|on|of|for)\s(?!${AGE}|them\b).*`
const HOW = new RegExp(String.raw`(?:^|[\s,])(${WITH_KNOWLEDGE}|${INVOLVED}|${PLACED})$`, 'iu')

/** `who asked not to be named`, `declined to be identified`. */
const UNNAMED = String.raw`(?:who\s)?(?:was\s|were\s)?(?:${CONDITION_VERBS})\b.*(?:anonym|not\sto\sbe\s|unnamed|unidentified|not\sbe\s|be\snamed|be\sidentified)`
/** `who was not authorised to speak`, `because the talks are secret`. */
const WHY_UNNAMED = String.raw`who\s(?:did|does)\snot\swant|who\swas\snot\sauthori[sz]ed|because\s`
const ANONYMITY = new RegExp(
  String.raw`[,\s(–—-]*\b(?:${UNNAMED}|on\s(?:the\s)?condition\sof\sanonymity|${WHY_UNNAMED}).*$`,
  'iu',
)

/** `at the works, | like Carl Lund` */
const EXAMPLES = /,\s(?:like(?=\s\p{Lu})|such\sas|including)\s.*$/su

/**
 * How an unnamed source knows, in its own words (`with access to the discussions`), or else its side (`military`);
 * null when the words give neither. That it spoke on condition of anonymity is no vantage.
 */
export function findVantage(phrase: SourcePhrase): string | null {
  const rest = phrase.rest.replace(ANONYMITY, '').replace(EXAMPLES, '').trim()
  const how = HOW.exec(rest)?.[1]
  if (how) return how.replace(/[\s,;:—–-]+$/u, '')
  const sides = phrase.modifiers.filter((word) => !SOURCE_RANKS.has(word))
  const known = sides.some((word) => SIDES.has(word) || DEMONYMS.has(word.charAt(0).toUpperCase() + word.slice(1)))
  if (!known) return null
  const from = phrase.words.toLowerCase().indexOf(sides[0]!)
  const last = sides.at(-1)!
  const to = phrase.words.toLowerCase().indexOf(last, from) + last.length
  return phrase.words.slice(from, to)
}
