import { MONTH_NUMBERS } from '../../lexicon/calendar.ts'
import { OPEN_PREFIXES, PHONE_CUES, SCORE_CUES } from '../../lexicon/number-names.ts'
import { literalValue } from '../numerals/literal-value.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isDash, isGlued, isHyphen, isNumber, isWord, rawAt, wordAt } from '../tokens/token-tests.ts'

const digitsIn = (raw: string): number => raw.length - (raw.match(/\D/g)?.length ?? 0)

/** Grouped, decimal or multiplied numerals are never names: `PS3,400` is money with a mangled mark. */
function isPlainlyCounted(tokens: FigureTokens, at: number): boolean {
  const raw = rawAt(tokens, at)
  if (raw.includes(',')) return true
  const after = rawAt(tokens, at + 1)
  return (
    (isGlued(tokens, at + 1) && /^(bn|mn|tn|k|%)$/.test(after)) ||
    (raw.includes('.') && after === 'm') ||
    after === 'million' ||
    after === 'billion'
  )
}

/** The groups of digits that a telephone number may run to: `+44 20 7946 0958`, `(541) 754-3010`. */
function phoneEnd(tokens: FigureTokens, at: number): number {
  let digits = 0
  let groups = 0
  let last = -1
  let i = at
  for (; i < tokens.size && i < at + 20 && (i === at || tokens.gap[i]! < LINE); i++) {
    const word = wordAt(tokens, i)
    if (isNumber(tokens, i)) {
      if (word.includes(',')) return -1
      digits += digitsIn(word)
      groups++
      last = i
    } else if (
      word === '.' ? !(isGlued(tokens, i) && isNumber(tokens, i + 1)) : !/^[()/+*]$/.test(word) && !isDash(word)
    )
      break
    else if (i > at && word === '(' && !isNumber(tokens, i + 1)) break
  }
  const plus = wordAt(tokens, at - 1) === '+' && isGlued(tokens, at)
  let cued = plus
  for (let k = at - 1; k >= 0 && k > at - 7 && !cued; k--) cued = PHONE_CUES.has(wordAt(tokens, k))
  if (cued && digits >= 7) return last
  if (groups < 2 || digits < 9 || digits > 16) return -1
  const first = rawAt(tokens, at)
  // Two years, or two figures that happen to stand side by side, are no number to call.
  return groups === 2 && first.length === 4 ? -1 : last
}

/** `456-7890` */
const isLocalCall = (tokens: FigureTokens, at: number): boolean =>
  isHyphen(wordAt(tokens, at + 1)) &&
  isGlued(tokens, at + 1) &&
  isGlued(tokens, at + 2) &&
  /^\d{3}$/.test(rawAt(tokens, at)) &&
  /^\d{4}$/.test(rawAt(tokens, at + 2)) &&
  !isWord(tokens, at + 3)

/** A number glued to letters before it, directly or by a hyphen: `A4`, `F-35`, `COVID-19`, `catch-22`. */
function isGluedToName(tokens: FigureTokens, at: number): boolean {
  // `COVID -19`, as careless copy sets it
  if (isHyphen(wordAt(tokens, at - 1)) && wordAt(tokens, at - 2) === 'covid') return true
  if (!isGlued(tokens, at) || at === 0) return false
  if (isWord(tokens, at - 1)) return !isPlainlyCounted(tokens, at)
  const mark = wordAt(tokens, at - 1)
  if (
    mark === '_' ||
    mark === '@' ||
    mark === '=' ||
    (mark === '/' && isWord(tokens, at - 2)) ||
    (mark === '.' && isGlued(tokens, at - 1) && isWord(tokens, at - 2))
  )
    return true
  if ((!isHyphen(mark) && mark !== '–') || !isGlued(tokens, at - 1) || at < 2) return false
  const before = wordAt(tokens, at - 2)
  if (isNumber(tokens, at - 2)) return true
  if (!isWord(tokens, at - 2) || OPEN_PREFIXES.has(before)) return false
  if (MONTH_NUMBERS.has(before)) return false
  return !isPlainlyCounted(tokens, at)
}

/** `2-0`, `89-89`, `lost 1 – 2`: two small numbers that do not make a range. */
function scoreEnd(tokens: FigureTokens, at: number): number {
  const dash = wordAt(tokens, at + 1)
  if (!isDash(dash) || !isNumber(tokens, at + 2) || tokens.gap[at + 1] !== tokens.gap[at + 2]) return -1
  const [a, b] = [rawAt(tokens, at), rawAt(tokens, at + 2)]
  if (a.length > 3 || b.length > 3 || !/^\d+$/.test(a) || !/^\d+$/.test(b)) return -1
  if (isGlued(tokens, at + 3) && (isWord(tokens, at + 3) || wordAt(tokens, at + 3) === '%')) return -1
  const [x, y] = [literalValue(a), literalValue(b)]
  let i = at - 1
  for (let steps = 0; steps < 2 && i >= 0 && /^(by|a|at|the|with|it|to|in|on)$/.test(wordAt(tokens, i)); steps++) i--
  if (x < y && !SCORE_CUES.has(wordAt(tokens, i)) && wordAt(tokens, at - 1) !== 'at') return -1
  // `6-4, 6-3`: the chain is caught one by one; `5-4-1` in one go.
  return isDash(wordAt(tokens, at + 3)) && isNumber(tokens, at + 4) && isGlued(tokens, at + 4) ? at + 4 : at + 2
}

/** `a 3 to 1 margin`, `by 2-to-1`: odds. */
function oddsEnd(tokens: FigureTokens, at: number): number {
  const i = isHyphen(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  if (wordAt(tokens, i) !== 'to' || rawAt(tokens, at).length > 2) return -1
  const one = isHyphen(wordAt(tokens, i + 1)) ? i + 2 : i + 1
  // `a 5-to-3 decision`
  if (one > i + 1 && literalValue(rawAt(tokens, one)) < literalValue(rawAt(tokens, at))) return one
  return rawAt(tokens, one) === '1' && !isGlued(tokens, one + 1) ? one : -1
}

/** The last number of `4:39` or `1111/2/3333`; -1 where no mark joins one to the next. */
function chainEnd(tokens: FigureTokens, at: number): number {
  let last = at
  while (
    /^[:/]$/.test(wordAt(tokens, last + 1)) &&
    isGlued(tokens, last + 1) &&
    isGlued(tokens, last + 2) &&
    isNumber(tokens, last + 2)
  )
    last += 2
  return last > at ? last : -1
}

/** Last token of `4x4`, `1920x1080`, `4x100m relay`; -1 where it is no name: `a 10x12ft shed` measures. */
function timesEnd(tokens: FigureTokens, at: number): number {
  const isTimes = /^[x×]$/.test(wordAt(tokens, at + 1)) && isNumber(tokens, at + 2)
  if (!isTimes || tokens.gap[at + 1] !== tokens.gap[at + 2] || tokens.gap[at + 2]! >= LINE) return -1
  const unit = at + 3
  // `2.48×10−5`
  if (rawAt(tokens, at + 2) === '10' && (wordAt(tokens, unit) === '^' || isDash(wordAt(tokens, unit)))) return -1
  if (wordAt(tokens, unit) === 'm' && /^(?:relay|medley|freestyle|hurdles)$/.test(wordAt(tokens, unit + 1))) return unit
  return isGlued(tokens, unit) && isWord(tokens, unit) ? -1 : at + 2
}

/** `1.`, `2)` and `(3)` at the start of a line. */
function isListNumber(tokens: FigureTokens, at: number): boolean {
  const raw = rawAt(tokens, at)
  if (raw.length > 2) return false
  const open = wordAt(tokens, at - 1) === '(' && isGlued(tokens, at)
  const first = open ? at - 1 : at
  if (first > 0 && tokens.gap[first]! < LINE) return false
  const mark = wordAt(tokens, at + 1)
  return (
    isGlued(tokens, at + 1) && (mark === ')' || (mark === '.' && isWord(tokens, at + 2))) && !isGlued(tokens, at + 2)
  )
}

/**
 * Last token of the stretch at token `at` that looks like a number and counts nothing: a telephone number, a score, a
 * list number, digits inside a name, `24/7`, `4:39`. -1 where a figure may begin.
 */
export function skipNonFigure(tokens: FigureTokens, at: number): number {
  const raw = rawAt(tokens, at)
  if (Number.isNaN(literalValue(raw))) return at
  const next = wordAt(tokens, at + 1)
  const inGroups =
    /^[+(]$/.test(wordAt(tokens, at - 1)) || /^[()]$/.test(next) || isNumber(tokens, at + 1) || isDash(next)
  const phone = raw.length > 6 || inGroups ? phoneEnd(tokens, at) : -1
  if (phone >= 0) return phone
  // `0176` is a code, and so are ten digits without a mark among them.
  if (/^(0\d+|\d{10,})$/.test(raw)) return at
  if (isLocalCall(tokens, at)) return at + 2
  if (isGluedToName(tokens, at)) return at
  if (isListNumber(tokens, at)) return at
  // `[15]` cites.
  if (wordAt(tokens, at - 1) === '[' && wordAt(tokens, at + 1) === ']') return at + 1
  const chain = Math.max(chainEnd(tokens, at), timesEnd(tokens, at))
  if (chain >= 0) return chain
  const odds = oddsEnd(tokens, at)
  return odds >= 0 ? odds : scoreEnd(tokens, at)
}
