import { PERSON_NOUNS } from '../../lexicon/titles.ts'
import { isPlural } from '../../text/inflection.ts'
import type { FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isCapital, isHyphen, isNumber, isWord, wordAt } from '../tokens/token-tests.ts'

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

/** `aged 34`, `the age of 21`, `between the ages of 8 and 10` */
function isAged(tokens: FigureTokens, draft: FigureDraft): boolean {
  let i = draft.first - 1
  if (/^(between|about|around|just|only|over|under)$/.test(wordAt(tokens, i))) i--
  if (wordAt(tokens, i) === 'from') i--
  const before = wordAt(tokens, i)
  if (before === 'aged' || (before === 'of' && /^ages?$/.test(wordAt(tokens, i - 1)))) return true
  // `aged 24 and 31`
  if (before === 'and' && isNumber(tokens, i - 1) && wordAt(tokens, i - 2) === 'aged') return true
  // `Seven are under 18`, `people over 65`
  const bound = /^(under|over)$/.test(wordAt(tokens, draft.first - 1)) && !isWord(tokens, draft.last + 1)
  if (bound && /^(is|are|was|were|people|children|those|anyone|everyone)$/.test(before)) return true
  if (!/^ages?$/.test(before)) return false
  return !isWord(tokens, draft.last + 1) || /^(under|over|at|by|above|below)$/.test(wordAt(tokens, i - 1))
}

/** `Ali Hassan, 52,`, `Ali Hassan (52)`, `he is 70.`, `she turned 30` */
function isOfPerson(tokens: FigureTokens, { first, last }: FigureDraft): boolean {
  const before = wordAt(tokens, first - 1)
  const after = wordAt(tokens, last + 1)
  if (before === ',' && isCapital(tokens, first - 2)) return /^[,.;)]$/.test(after)
  // `The mayor, 58, won`
  if (before === ',') return after === ',' && /^(the|a|his|her)$/.test(wordAt(tokens, first - 3))
  if (before === '(') return after === ')' && isCapital(tokens, first - 2) && isCapital(tokens, first - 3)
  if (before === 'be') return wordAt(tokens, first - 2) === 'will' && /^(he|she)$/.test(wordAt(tokens, first - 3))
  if (!/^(he|she|who)$/.test(wordAt(tokens, first - 2))) return false
  return /^turn(ed|s)$/.test(before) || (/^(is|was)$/.test(before) && /^[,.;)]$/.test(after))
}

/** `A boy of 15 was arrested`, `a fitter of 37`, `a man of about thirty` */
function isOfOne(tokens: FigureTokens, { first, last, value }: FigureDraft): boolean {
  const of = NEARLY.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1
  if (wordAt(tokens, of) !== 'of' || isCounted(tokens, last)) return false
  const noun = wordAt(tokens, of - 1)
  if (CHILDREN_OF.test(noun) && (value ?? 0) < MIN_PARENT_AGE) return false
  return (PERSON_NOUNS.has(noun) || /^(boy|girl|man|woman|youth|teenager)$/.test(noun)) && isSingular(tokens, of - 1)
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
