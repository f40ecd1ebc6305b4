import { isStop } from '../../lexicon/noun-phrases.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from '../../lexicon/people.ts'
import { PERSON_NOUNS } from '../../lexicon/titles.ts'
import { isPlural } from '../../text/inflection.ts'
import type { FigureDraft } from '../draft.ts'
import { countsPeople } from '../roles/counts-people.ts'
import { isNumeral } from '../roles/is-done.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isCapital, isHyphen, isWord, wordAt } from '../tokens/token-tests.ts'

interface Age {
  unit: string
  last: number
}

/** `34-year-old`, `aged 7 months`: a duration that is an age. */
function ofDuration(tokens: FigureTokens, { first, last, unit }: FigureDraft): Age | null {
  const joined = isHyphen(wordAt(tokens, last + 1)) ? last + 2 : last + 1
  if (/^olds?$/.test(wordAt(tokens, joined))) return { unit: unit ?? 'year', last: joined }
  return wordAt(tokens, first - 1) === 'aged' ? { unit: unit ?? 'year', last } : null
}

/** First token of the list of ages that the number at token `first` ends: `4` in `aged 4, 7 and | 31`. */
function listStart(tokens: FigureTokens, first: number, last: number): number {
  const next = wordAt(tokens, last + 1)
  // `aged 12, 14 of them girls`
  if (isWord(tokens, last + 1) && (next === 'of' || !isStop(next))) return first
  let i = first
  while (i > first - 12 && /^(?:and|or|,)$/.test(wordAt(tokens, i - 1)) && isNumeral(tokens, i - 2)) i -= 2
  return i
}

/** `aged 34`, `aged 4, 7 and 31`, `the age of 21`, `between the ages of 8 and 10` */
function isAged(tokens: FigureTokens, { first, last }: FigureDraft): boolean {
  let i = listStart(tokens, first, last) - 1
  if (/^(between|about|around|just|only|over|under)$/.test(wordAt(tokens, i))) i--
  if (wordAt(tokens, i) === 'from') i--
  const before = wordAt(tokens, i)
  if (before === 'aged' || (before === 'of' && /^ages?$/.test(wordAt(tokens, i - 1)))) return true
  // `pupils as young as five`
  if (wordAt(tokens, first - 1) === 'as' && /^(young|old)$/.test(wordAt(tokens, first - 2))) return true
  if (isBound(tokens, first, last)) return true
  if (!/^ages?$/.test(before)) return false
  return !isWord(tokens, last + 1) || /^(under|over|at|by|above|below)$/.test(wordAt(tokens, i - 1))
}

/** `Seven are under 18`, `women over 50 are screened`, `children under five travel free` */
function isBound(tokens: FigureTokens, first: number, last: number): boolean {
  if (!/^(under|over)$/.test(wordAt(tokens, first - 1))) return false
  const before = wordAt(tokens, first - 2)
  if (/^(is|are|was|were)$/.test(before)) return !isWord(tokens, last + 1)
  const people = /^(those|anyone|everyone)$/.test(before) || (isPlural(before) && countsPeople(before))
  return people && !isPlural(wordAt(tokens, last + 1)) && !isHyphen(wordAt(tokens, last + 1))
}

/** `Ali Hassan, 52,`, `Ali Hassan (52)`, `he is 70.`, `she turned 30`, `she was 42 when` */
function isOfPerson(tokens: FigureTokens, { first, last }: FigureDraft): boolean {
  const before = wordAt(tokens, first - 1)
  const after = wordAt(tokens, last + 1)
  if (/^(now|both)$/.test(before) && wordAt(tokens, first - 2) === ',') return /^[,.;)]$/.test(after)
  if (before === ',' && isCapital(tokens, first - 2)) return /^[,.;)]$/.test(after)
  // `The mayor, 58, won`
  if (before === ',') return after === ',' && /^(the|a|his|her|their|my|our)$/.test(wordAt(tokens, first - 3))
  if (before === '(') return after === ')' && isCapital(tokens, first - 2) && isCapital(tokens, first - 3)
  if (before === 'be') return willBe(tokens, first - 2, after)
  if (before === 'at')
    return /^(died|dies|retired|married)$/.test(wordAt(tokens, first - 2)) && !isWord(tokens, last + 1)
  if (!/^(he|she|who)$/.test(wordAt(tokens, first - 2))) return false
  if (/^turn(ed|s)$/.test(before)) return true
  const ends = /^[,.;)]$/.test(after) || after === 'when' || (after === 'at' && wordAt(tokens, last + 3) === 'time')
  return /^(is|was)$/.test(before) && ends
}

/** `she will be 70`, `the suspect, believed to be 25,` */
function willBe(tokens: FigureTokens, at: number, after: string): boolean {
  if (wordAt(tokens, at) === 'will') return /^(he|she)$/.test(wordAt(tokens, at - 1))
  return (
    wordAt(tokens, at) === 'to' && /^(believed|thought|said)$/.test(wordAt(tokens, at - 1)) && /^[,.;)]$/.test(after)
  )
}

/** `A boy of 15 was arrested`, `a fitter of 37`, `a man of about thirty` */
function isOfOne(tokens: FigureTokens, { first, last, value }: FigureDraft): boolean {
  const of = NEARLY.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1
  if (wordAt(tokens, of) !== 'of' || isCounted(tokens, last)) return false
  const noun = wordAt(tokens, of - 1)
  if (CHILDREN_OF.test(noun) && (value ?? 0) < MIN_PARENT_AGE) return false
  const isPerson =
    PERSON_NOUNS.has(noun) || MALE_NOUNS.has(noun) || FEMALE_NOUNS.has(noun) || /^(youth|teenager)$/.test(noun)
  return isPerson && isSingular(tokens, of - 1)
}

/** `a mother of three` */
const CHILDREN_OF = /^(?:grand)?(?:mother|father|parent|mum|mom|dad)$/
const MIN_PARENT_AGE = 15

const NEARLY = /^(about|around|some|nearly|almost|perhaps|barely|just)$/

/** An article stands before a noun, with at most two words that tell of what kind. */
function isSingular(tokens: FigureTokens, noun: number): boolean {
  for (let i = noun - 1; i > noun - 4; i--) if (/^(an?|another|the|one)$/.test(wordAt(tokens, i))) return true
  return false
}

/** `a man of 40 trades` */
const isCounted = (tokens: FigureTokens, last: number): boolean =>
  isPlural(wordAt(tokens, last + 1)) && !/^(was|is|has|does)$/.test(wordAt(tokens, last + 1))

/** The unit and last token of a draft that is an age; null where it is none. */
export function readAge(tokens: FigureTokens, draft: FigureDraft): Age | null {
  if (draft.kind === 'duration') return ofDuration(tokens, draft)
  if (draft.kind !== 'cardinal' || draft.fraction || (draft.value ?? draft.max ?? 999) > 120) return null
  const whole = draft.value !== null && draft.value >= 1 && draft.value % 1 === 0
  const isAge =
    isAged(tokens, draft) || (whole && (isOfOne(tokens, draft) || (draft.digits && isOfPerson(tokens, draft))))
  return isAge ? { unit: 'year', last: draft.last } : null
}
