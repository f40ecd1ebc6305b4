import { streetWords } from '../lexicon/number-names.ts'
import { ordinals, tens } from '../lexicon/numbers.ts'
import { isoYear } from './civil.ts'
import { type Draft, dateDraft } from './draft.ts'
import { isPlural, isStop } from './find-noun.ts'
import type { Tokens } from './scan-tokens.ts'
import { follows, isCapital, isGlued, isHyphen, isNumber, isWord, opensSentence, rawAt, wordAt } from './token-tests.ts'

/** `third-party`, `first-class`: fixed words that rank nothing. */
const FIXED: ReadonlySet<string> = new Set([
  'party',
  'parties',
  'hand',
  'class',
  'rate',
  'team',
  'aid',
  'string',
  'guess',
  'person',
  'degree',
  'half',
  'ever',
  'responder',
  'responders',
])

/** Words before `first` or `second` that make it an adverb or a unit: `at first`, `per second`. */
const NOT_RANKED: ReadonlySet<string> = new Set([
  'at',
  'per',
  'each',
  'every',
  'split',
  'when',
  'who',
  'they',
  'he',
  'she',
  'it',
  'we',
  'i',
  'were',
  'have',
  'has',
  'had',
  'must',
  'to',
  'should',
  'a',
])

/** Capitalised pairs that are names: `Second World War`, `First Lady`. */
const NAMED: ReadonlySet<string> = new Set([
  'world',
  'lady',
  'minister',
  'amendment',
  'reich',
  'nation',
  'nations',
  'temple',
  'intifada',
  'republic',
  'avenue',
  'street',
  'army',
  'division',
  'bank',
  'national',
  'union',
  'cabinet',
  'committee',
  'vatican',
  'secretary',
  'step',
  'empire',
])

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  's',
  'this',
  'that',
  'for',
])

interface Rank {
  value: number
  last: number
}

function rankAt(tokens: Tokens, at: number): Rank | null {
  if (isNumber(tokens, at)) {
    const suffix = wordAt(tokens, at + 1)
    if (!isGlued(tokens, at + 1) || !/^(st|nd|rd|th)$/.test(suffix)) return null
    const value = Number(rawAt(tokens, at).replaceAll(',', ''))
    return Number.isInteger(value) ? { value, last: at + 1 } : null
  }
  const word = wordAt(tokens, at)
  if (Object.hasOwn(ordinals, word)) return { value: ordinals[word] as number, last: at }
  if (!Object.hasOwn(tens, word)) return null
  const joined = isHyphen(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  const unit = wordAt(tokens, joined)
  const low = Object.hasOwn(ordinals, unit) ? (ordinals[unit] as number) : 10
  return low < 10 ? { value: (tens[word] as number) + low, last: joined } : null
}

/** An ordinal, or a century by its number, at token `at`: `the second phase`, `33rd`, `twenty-first century`. */
export function readOrdinal(tokens: Tokens, at: number): Draft | null {
  const rank = rankAt(tokens, at)
  if (!rank) return null
  const { value, last } = rank
  const joined = isHyphen(wordAt(tokens, last + 1)) && isGlued(tokens, last + 1) ? last + 2 : last + 1
  const next = wordAt(tokens, joined)
  if (next === 'century' || next === 'centuries')
    return dateDraft(at, joined, `${isoYear(value * 100 - 99)}/${isoYear(value * 100)}`)
  const digits = last > at && isNumber(tokens, at)
  if (!digits) {
    const before = wordAt(tokens, at - 1)
    if ((joined === last + 2 && FIXED.has(next)) || next === 'thought' || next === 'thoughts' || next === 'glance')
      return null
    if (
      NOT_RANKED.has(before) &&
      !(before === 'a' && value !== 2) &&
      (isStop(next) || !isWord(tokens, joined) || next.endsWith('ed') || before === 'per' || before === 'split')
    )
      return null
    if (
      isCapital(tokens, at) &&
      ((isCapital(tokens, joined) && NAMED.has(next)) ||
        !isWord(tokens, joined) ||
        (!opensSentence(tokens, at) &&
          isCapital(tokens, joined) &&
          rawAt(tokens, at) === rawAt(tokens, at).toUpperCase()))
    )
      return null
    if (!follows(tokens, last + 1) && before !== 'the') return null
    if (wordAt(tokens, last + 1) === ',' && opensSentence(tokens, at)) return null
    // `a plan, first outlined in 2020`, `when talks first began`
    if (
      joined === last + 1 &&
      /(ed|[^s]s|gan|came|saw)$/.test(next) &&
      next.length > 3 &&
      !DETERMINERS.has(before) &&
      !isPlural(next)
    )
      return null
    if (value === 1 && next === 'of' && wordAt(tokens, joined + 1) === 'all') return null
    if (value === 2 && isStop(next) && before !== 'the' && before !== 'in' && before !== 'and' && before !== 'or')
      return null
  } else if (isCapital(tokens, last + 1) && streetWords.has(next)) return null
  return { ...dateDraft(at, last, null, 'ordinal'), value, digits }
}
