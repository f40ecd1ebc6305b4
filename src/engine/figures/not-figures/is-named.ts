import { CALENDAR_UNITS, isCalendarWord } from '../../lexicon/calendar.ts'
import { BEFALLEN } from '../../lexicon/casualties.ts'
import { isStop } from '../../lexicon/noun-phrases.ts'
import {
  CAPITAL_LABELS,
  INDEX_NAMES,
  LABEL_ABBREVIATIONS,
  LABELS,
  MODEL_NUMBERS,
  SOFT_LABELS,
  STREET_WORDS,
} from '../../lexicon/number-names.ts'
import { isPlural, singularOf } from '../../text/inflection.ts'
import type { FigureDraft } from '../draft.ts'
import { roleBehind } from '../roles/role-behind.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import {
  follows,
  isCapital,
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  opensSentence,
  rawAt,
  wordAt,
} from '../tokens/token-tests.ts'

/** `48 Orchard Road`, `3-5 Mill Avenue`, `10 Downing Street` */
function isAddress(tokens: FigureTokens, draft: FigureDraft): boolean {
  for (let i = draft.last + 1; i < draft.last + 6; i++) {
    // `7 W 12th St`
    const numbered = isNumber(tokens, i) || /^(st|nd|rd|th|\.)$/.test(wordAt(tokens, i))
    if (!isCapital(tokens, i) && !numbered) return false
    if (STREET_WORDS.has(wordAt(tokens, i)) && isCapital(tokens, i)) return true
  }
  return false
}

/** `New York, NY 10032` */
function isZip(tokens: FigureTokens, at: number): boolean {
  const i = wordAt(tokens, at - 1) === ',' ? at - 2 : at - 1
  return /^\d{5}$/.test(rawAt(tokens, at)) && /^[A-Z]{2}$/.test(rawAt(tokens, i))
}

/** `Lopez: 4`, `Rovers: 0`: a mark or a score behind a name. */
function isRating(tokens: FigureTokens, draft: FigureDraft): boolean {
  const at = draft.first
  const after = wordAt(tokens, draft.last + 1)
  // `Casualties: 8 dead`
  if (BEFALLEN.has(after)) return false
  if (isWord(tokens, draft.last + 1) && !isCapital(tokens, draft.last + 1) && !isStop(after)) return false
  if (wordAt(tokens, at - 1) === ':' && isGlued(tokens, at - 1) && isCapital(tokens, at - 2))
    return (draft.value ?? 999) <= 100
  return false
}

/** Capitalised words that are no part of a name before a number. */
function isPlainCapital(tokens: FigureTokens, at: number): boolean {
  const word = wordAt(tokens, at)
  return isStop(word) || isCalendarWord(word) || opensSentence(tokens, at)
}

/**
 * Whether a bare cardinal in digits is the number of a name rather than a count: `Boeing 737`, `Flight 302`, `the S&P 500`,
 * `Windows 10 users`, `Resolution 1701`.
 */
export function isNamed(tokens: FigureTokens, draft: FigureDraft): boolean {
  // `Figure 3C`, `a Boeing 777F`, `seat 14A`: a letter, and no unit.
  const letter =
    draft.last === draft.first + 1 && isGlued(tokens, draft.last) && /^\p{Lu}$/u.test(rawAt(tokens, draft.last))
  if (!(draft.kind === 'cardinal' || letter) || !draft.digits || (draft.value === null && draft.min === null))
    return false
  const at = draft.first
  // `a 787 Dreamliner`, `the 90049 ZIP code`
  if (
    MODEL_NUMBERS.has(rawAt(tokens, at)) &&
    (isCapital(tokens, draft.last + 1) || /^(jet|jets|airliner|airliners)$/.test(wordAt(tokens, draft.last + 1)))
  )
    return true
  if (wordAt(tokens, draft.last + 1) === 'zip') return true
  if (isRating(tokens, draft)) return true
  // `4chan`, `737s`, `3D`: letters that are no unit.
  const next = rawAt(tokens, draft.last + 1)
  if (isGlued(tokens, draft.last + 1) && isWord(tokens, draft.last + 1) && !/^(x|X|s|p|pm|ers)$/.test(next)) return true
  if (isGlued(tokens, draft.last + 1) && (next === 's' || next === 'ers')) return true
  // `PS1.5m`: what stands glued before it is a mangled mark of money.
  if (isGlued(tokens, at) && isWord(tokens, at - 1)) return false
  const raw = rawAt(tokens, at)
  if (raw.includes(',') || (draft.last > draft.head && !letter)) return false
  if (isAddress(tokens, draft) || isZip(tokens, at)) return true
  // `the Group of 20`
  if (wordAt(tokens, at - 1) === 'of' && wordAt(tokens, at - 2) === 'group' && isCapital(tokens, at - 2)) return true
  if (!follows(tokens, at) || at === 0) return false
  if (isOneOfLabelled(tokens, draft)) return true
  let i = at - 1
  const mark = wordAt(tokens, i)
  if (mark === '#') i--
  // `No. 5`, `ext. 123`, `Fig. 3`
  if (mark === '.' && isGlued(tokens, i) && LABEL_ABBREVIATIONS.has(wordAt(tokens, i - 1))) return true
  if (!isWord(tokens, i) || tokens.gap[at] === undefined) return false
  const before = wordAt(tokens, i)
  const capital = isCapital(tokens, i)
  const counted = isCountedBehind(tokens, draft.last + 1)
  if (INDEX_NAMES.has(before) && (capital || before === 'sp') && draft.value !== null && draft.value % 5 === 0)
    return before !== 'top' || !counted
  if (before === 'p' && wordAt(tokens, i - 1) === '&') return true
  if (LABELS.has(before)) return true
  // `the iPhone 11 Pro`: a capital anywhere makes a label.
  if ((capital || rawAt(tokens, i) !== before) && (SOFT_LABELS.has(before) || CAPITAL_LABELS.has(before))) return true
  if (SOFT_LABELS.has(before) && (!counted || letter)) return true
  if (!capital || isPlainCapital(tokens, i) || isTollOfPlace(tokens, i, draft.last)) return false
  // `In Gaza 18 people died`: what is counted stands behind; `Windows 10 is out`, `Air Force 1 landed` count nothing.
  return (
    !counted &&
    !CALENDAR_UNITS.has(wordAt(tokens, draft.last + 1)) &&
    !(isHyphen(wordAt(tokens, draft.last + 1)) && isGlued(tokens, draft.last + 1))
  )
}

/** `Sections | 12 and 14`, `Wards | 2, 5 and 8`: whether the number at token `at` is one of several behind a label in the plural. */
function isOneOfLabelled(tokens: FigureTokens, { first, last }: FigureDraft): boolean {
  let at = first
  while (at > first - 2 * MAX_LABELLED && isNumber(tokens, at - 2) && JOINS_LABELS.test(wordAt(tokens, at - 1))) at -= 2
  const isJoined = at < first || (isNumber(tokens, last + 2) && JOINS_LABELS.test(wordAt(tokens, last + 1)))
  const label = wordAt(tokens, at - 1)
  if (!isJoined || !isPlural(label)) return false
  const one = singularOf(label)
  return LABELS.has(one) || (isCapital(tokens, at - 1) && (SOFT_LABELS.has(one) || CAPITAL_LABELS.has(one)))
}

/** `In Bihar | 23 died`: people behind a place. */
function isTollOfPlace(tokens: FigureTokens, place: number, last: number): boolean {
  let i = place
  while (isCapital(tokens, i - 1) && i > place - 3 && !isStop(wordAt(tokens, i - 1))) i--
  return (
    /^(?:in|at|near|outside|across|around)$/.test(wordAt(tokens, i - 1)) && roleBehind(tokens, last + 1, true) !== null
  )
}

const JOINS_LABELS = /^(?:and|or|to|,|&)$/
const MAX_LABELLED = 6

/** Whether a lower-case word that can be counted stands behind the number. */
function isCountedBehind(tokens: FigureTokens, at: number): boolean {
  if (!follows(tokens, at) || !isWord(tokens, at)) return false
  return !isCapital(tokens, at) && !isStop(wordAt(tokens, at))
}
