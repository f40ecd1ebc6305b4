import {
  CASED_CURRENCIES,
  CODES_IN_CAPITALS,
  CURRENCY_ADJECTIVES,
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_LETTERS_WITH_MARK,
  CURRENCY_NAMES,
  CURRENCY_SYMBOLS,
  DOLLAR_PREFIXES,
  HUNDREDTHS,
} from '../../lexicon/currencies.ts'
import { SHARED_CURRENCIES } from '../../lexicon/shared-currencies.ts'
import { singularOf } from '../../text/inflection.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { follows, isGlued, isHyphen, isNumber, isWord, rawAt, wordAt } from '../tokens/token-tests.ts'

interface Currency {
  /** ISO 4217, or the small coin's English name. */
  unit: string
  last: number
  /** 1e6 for `MUSD`. */
  multiplier: number
  /** Money only before an amount that nothing else has: the letter of `N8.2bn`. */
  doubtful: boolean
}

const found = (unit: string, last: number, multiplier = 1): Currency => ({ unit, last, multiplier, doubtful: false })
const symbol = (mark: string): string | undefined => CURRENCY_SYMBOLS.get(mark)
const named = (word: string): string | undefined => CURRENCY_NAMES.get(word)
const prefix = (word: string): string | undefined => DOLLAR_PREFIXES.get(word)
const MILLIONS = /^M[A-Z]{3}$/

/** Code in capitals, or two letters and more that are no English word: `USD`, `RM`, `Rs`. */
function code(tokens: FigureTokens, at: number): { unit: string; multiplier: number } | null {
  const word = wordAt(tokens, at)
  const raw = rawAt(tokens, at)
  const plain = CURRENCY_CODES.get(word) ?? CASED_CURRENCIES.get(raw)
  if (plain) return { unit: plain, multiplier: 1 }
  const millions = MILLIONS.test(raw) ? CURRENCY_CODES.get(word.slice(1)) : undefined
  return millions ? { unit: millions, multiplier: 1e6 } : null
}

const isOneStep = (tokens: FigureTokens, at: number): boolean => at < tokens.size && tokens.gap[at]! < LINE

/** Whether nothing but a mark that opens is glued before token `at`. */
const standsFree = (tokens: FigureTokens, at: number): boolean =>
  !isGlued(tokens, at) || /^[(“‘"'—–[]$/.test(wordAt(tokens, at - 1))

/** Letters before an amount: `N8.2bn`, `R 4 000`, `GH¢500`. */
function lettersBefore(tokens: FigureTokens, at: number): Currency | null {
  if (!standsFree(tokens, at)) return null
  const raw = rawAt(tokens, at)
  const marked = isGlued(tokens, at + 1) ? CURRENCY_LETTERS_WITH_MARK.get(raw + wordAt(tokens, at + 1)) : undefined
  if (marked !== undefined)
    return isNumber(tokens, at + 2) && isOneStep(tokens, at + 2)
      ? { ...found(marked, at + 1), doubtful: raw.length === 1 }
      : null
  const unit = CURRENCY_LETTERS.get(raw)
  if (unit === undefined || !isNumber(tokens, at + 1) || !isOneStep(tokens, at + 1)) return null
  // Rand may be set apart, `R 4 000`.
  if (raw.length === 1 && raw !== 'R' && !isGlued(tokens, at + 1)) return null
  return { ...found(unit, at), doubtful: true }
}

/** The currency that stands before a number and begins at token `at`: `$`, `US $`, `$US`, `HK$`, `USD`, `Rs.`, `dollar`. */
export function currencyBefore(tokens: FigureTokens, at: number): Currency | null {
  const mark = symbol(wordAt(tokens, at))
  if (mark) {
    // `$US40m`, `$A60m`
    const narrow =
      isWord(tokens, at + 1) && isGlued(tokens, at + 1) && isNumber(tokens, at + 2)
        ? prefix(wordAt(tokens, at + 1))
        : undefined
    if (mark === 'USD' && narrow) return found(narrow, at + 1)
    return found(mark, at)
  }
  if (!isWord(tokens, at)) return null
  const word = wordAt(tokens, at)
  let next = at + 1
  if (word === 'u' && wordAt(tokens, at + 1) === '.' && wordAt(tokens, at + 2) === 's') {
    next = at + 3
    if (wordAt(tokens, next) === '.') next++
  }
  if (isOneStep(tokens, next) && symbol(wordAt(tokens, next)) === 'USD') {
    const narrow = prefix(word)
    // A letter alone narrows only where it touches, `A$15`, or set apart as in old wire copy, `c $ 20 million`.
    const apart = word !== 'a' && tokens.gap[next] === tokens.gap[next + 1]
    if (narrow && (word.length > 1 || isGlued(tokens, next) || apart)) return found(narrow, next)
  }
  if (word === 'y' && wordAt(tokens, at + 1) === '=' && isGlued(tokens, at + 1)) return found('JPY', at + 1)
  if (CODES_IN_CAPITALS.has(word) && rawAt(tokens, at) !== word.toUpperCase() && word !== 'sen') return null
  const letters = code(tokens, at)
  if (letters && CASED_CURRENCIES.has(rawAt(tokens, at)) && !standsFree(tokens, at)) return null
  if (letters) {
    const last = wordAt(tokens, at + 1) === '.' && isNumber(tokens, at + 2) ? at + 1 : at
    if (isNumber(tokens, last + 1) && isOneStep(tokens, last + 1)) return found(letters.unit, last, letters.multiplier)
    if (symbol(wordAt(tokens, at + 1)) && isNumber(tokens, at + 2)) return found(letters.unit, at + 1)
    return null
  }
  if ((word === 'dollar' || word === 'sen') && isNumber(tokens, at + 1))
    return found(word === 'sen' ? 'sen' : 'USD', at)
  return lettersBefore(tokens, at)
}

/** `412p`, but `8p.m.` and the `1080p` of a screen. */
const isPence = (tokens: FigureTokens, at: number): boolean =>
  rawAt(tokens, at) === 'p' &&
  isGlued(tokens, at) &&
  isNumber(tokens, at - 1) &&
  !/^(480|720|1080|1440|2160)$/.test(rawAt(tokens, at - 1)) &&
  !(wordAt(tokens, at + 1) === '.' && wordAt(tokens, at + 2) === 'm')

/** Tokens before a currency within which its country is looked for. */
const COUNTRY_REACH = 400

/** Whose pesos, kroner or dinars are meant, by the country named last before them: `In Manila the fare rose to 15 pesos`. */
function sharedUnit(tokens: FigureTokens, at: number): string | undefined {
  const countries = SHARED_CURRENCIES.get(wordAt(tokens, at))
  if (!countries) return undefined
  for (let i = at - 1; i >= 0 && i > at - COUNTRY_REACH; i--) {
    const unit = countries.get(wordAt(tokens, i))
    if (unit) return unit
  }
  return undefined
}

/** The currency behind a number, beginning at token `at`: `€`, `euros`, `Australian dollars`, `USD`, `-yen`. */
export function currencyAfter(tokens: FigureTokens, at: number): Currency | null {
  if (!follows(tokens, at)) return null
  const mark = symbol(wordAt(tokens, at))
  // `$ 20 $ 35`: the second mark belongs to the second number.
  if (mark)
    return isGlued(tokens, at) ||
      !isNumber(tokens, at + 1) ||
      mark === 'cent' ||
      wordAt(tokens, at + 2) === wordAt(tokens, at)
      ? found(mark, at)
      : null
  if (isHyphen(wordAt(tokens, at)) && isGlued(tokens, at) && isGlued(tokens, at + 1)) {
    const coin = named(wordAt(tokens, at + 1))
    return coin ? found(coin, at + 1) : null
  }
  if (!isWord(tokens, at)) return null
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (symbol(next) === 'USD' && prefix(word) && isGlued(tokens, at + 1)) return found(prefix(word) as string, at + 1)
  for (let length = 3; length >= 1; length--) {
    const after = at + length
    const coin = named(wordAt(tokens, after)) === undefined ? undefined : singularOf(wordAt(tokens, after))
    if (coin === undefined || !follows(tokens, after)) continue
    const unit = CURRENCY_ADJECTIVES.get(`${wordAt(tokens, after - 1)} ${coin}`)
    if (unit) return found(unit, after)
    const dotted = wordAt(tokens, after - 1) === '.' && word === 'u'
    if (dotted) return found('USD', after)
  }
  const coin = named(word)
  if (coin) return found(sharedUnit(tokens, at) ?? coin, at)
  if (word === 'us' && wordAt(tokens, at + 1) === 'dollar') return found('USD', at + 1)
  if (CODES_IN_CAPITALS.has(word) && rawAt(tokens, at) !== word.toUpperCase()) return null
  const letters = code(tokens, at)
  if (letters && word !== 'rs' && word !== 'rp') return found(letters.unit, at, letters.multiplier)
  if (isPence(tokens, at)) return found('pence', at)
  if (HUNDREDTHS.has(word) && isGlued(tokens, at) && word.length > 1) return found('cent', at)
  return null
}
