import { CHANGE_WORDS } from '../../lexicon/changes.ts'
import { BEFORE_ENDS_OF_RANGES } from '../../lexicon/modifiers.ts'
import type { FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isDash, isGlued, isHyphen, isNumber, isWord, rawAt, wordAt } from '../tokens/token-tests.ts'
import { type Amount, draftOf } from './amount.ts'
import { readAmount } from './read-amount.ts'

type Joint = { at: number; by: 'dash' | 'to' | 'and' | 'or' }

/** The word that opens a range before token `at`: `between`, `from`, `by`, or a verb of change. */
function opener(tokens: FigureTokens, at: number): string {
  let i = at - 1
  for (let steps = 0; steps < 4 && i >= 0 && BEFORE_ENDS_OF_RANGES.has(wordAt(tokens, i)); steps++) i--
  // `between the ages of 17 and 20`
  if (wordAt(tokens, i) === 'of' && wordAt(tokens, i - 1) === 'ages') i -= wordAt(tokens, i - 2) === 'the' ? 3 : 2
  return wordAt(tokens, i)
}

/** What joins two ends behind token `last`; null where nothing does. */
function joint(tokens: FigureTokens, last: number, opened: string): Joint | null {
  let i = last + 1
  if (!follows(tokens, i)) return null
  let word = wordAt(tokens, i)
  // `6- to 9-meter`, `2,000 to-3,000`
  if (isHyphen(word) && isGlued(tokens, i) && (wordAt(tokens, i + 1) === 'to' || wordAt(tokens, i + 1) === 'or')) {
    i++
    word = wordAt(tokens, i)
  }
  if (isDash(word))
    return isNumber(tokens, i + 1) || tokens.gap[i] === tokens.gap[i + 1] ? { at: i + 1, by: 'dash' } : null
  if (word === 'to' || word === 'or' || word === 'through') {
    let next = i + 1
    if (isHyphen(wordAt(tokens, next))) next++
    for (
      let steps = 0;
      steps < 2 &&
      (wordAt(tokens, next) === 'even' ||
        wordAt(tokens, next) === 'about' ||
        wordAt(tokens, next) === 'possibly' ||
        wordAt(tokens, next) === 'perhaps' ||
        wordAt(tokens, next) === 'as');
      steps++
    )
      next++
    return { at: next, by: word === 'or' ? 'or' : 'to' }
  }
  if (word === 'and' && opened === 'between') return { at: i + 1, by: 'and' }
  return null
}

/** Whether two ends can be of one quantity: the same unit, or one of them bare. */
function agree(a: Amount, b: Amount): boolean {
  if (a.kind === b.kind) return a.unit === b.unit || (a.kind === 'money' && (a.unit === null || b.unit === null))
  return a.kind === 'cardinal' || b.kind === 'cardinal'
}

const YEAR = /^(1[5-9]|20)\d\d$/

/** `grew 12% in 2021 to 5.2 million tonnes`, `fell by 3% since 2019 to $40bn`: a year leads to an amount, and is no end of it. */
function isYearOf(tokens: FigureTokens, { first, last, kind }: Amount, second: Amount): boolean {
  if (kind !== 'cardinal' || first !== last || !YEAR.test(rawAt(tokens, first))) return false
  const led = /^(in|since|during|until|after|before|by)$/.test(wordAt(tokens, first - 1))
  return led && !(second.kind === 'cardinal' && YEAR.test(rawAt(tokens, second.first)) && second.first === second.last)
}

/** `CHF 20 to 25`, `$5 to 8 a head`: the mark before the first end serves the second, which counts nothing of its own. */
function sharesMark(tokens: FigureTokens, first: Amount, second: Amount): boolean {
  if (first.kind !== 'money' || first.last !== first.numeral.last || isNumber(tokens, first.first)) return false
  const [low, high] = [first.numeral.value as number, second.numeral.value as number]
  const next = second.last + 1
  const ends = !isWord(tokens, next) || /^(a|an|per|each|apiece|every)$/.test(wordAt(tokens, next))
  return ends && !isHyphen(wordAt(tokens, next)) && sharedScale(tokens, first, second) < high && high <= low * 4
}

/** `100-150,000 naira`: written for 100,000 to 150,000. */
function isInThousands(tokens: FigureTokens, a: Amount, b: Amount): boolean {
  if (!isDash(wordAt(tokens, a.last + 1)) || !/^\d{1,3},\d{3}$/.test(rawAt(tokens, b.numeral.first))) return false
  const [low, high] = [a.numeral.value ?? 0, b.numeral.value ?? 0]
  return (
    /^\d{1,3}$/.test(rawAt(tokens, a.numeral.first)) && low * 1000 < high && high <= low * 10_000 && high % 500 === 0
  )
}

/** The first end as large as the second says: `$2.5–3 billion`, `1 to 2 thousand`, `100-150,000`. */
function sharedScale(tokens: FigureTokens, a: Amount, b: Amount): number {
  const low = a.numeral.value as number
  const high = b.numeral.value as number
  const times = isInThousands(tokens, a, b) ? 1000 : b.numeral.multiplier
  if (a.numeral.multiplier > 1 || (times < 100 && times !== 12) || low >= 1000) return low
  return low * times <= high * 20 ? low * times : low
}

function readSecond(tokens: FigureTokens, first: Amount, opened: string): { second: Amount; by: Joint['by'] } | null {
  const join = joint(tokens, first.last, opened)
  if (!join || !follows(tokens, join.at)) return null
  const second = readAmount(tokens, join.at)
  if (!second || second.numeral.value === null || first.numeral.value === null) return null
  if (second.numeral.fraction || first.numeral.fraction || !agree(first, second)) return null
  if (isYearOf(tokens, first, second)) return null
  const low = sharedScale(tokens, first, second)
  const high = second.numeral.value
  const rises = low * first.sign < high * second.sign || (first.sign < 0 && low < high)
  if (join.by === 'dash' && !rises) return null
  if (join.by === 'to' && opened !== 'from' && opened !== 'between') {
    // `rose 5 to 1,478` and `fell by $3 to $20` lead from an amount to a level; `rose 2 to 3 percent` is a range.
    const moves = opened === 'by' || CHANGE_WORDS.has(opened)
    if (!rises || (moves && (first.kind !== 'cardinal' || (second.kind === 'cardinal' && high > low * 2)))) return null
  }
  if (join.by === 'or') {
    // `berths 7, 8 or 9`: one of a list.
    if (wordAt(tokens, first.first - 1) === ',' && isNumber(tokens, first.first - 2)) return null
    // `two or three`, `10 or 12`: neighbours only, so that `5 or 50` stays two numbers.
    if (!rises || high > low * 2 + 1 || first.kind !== 'cardinal') return null
  }
  // `9.4 per cent to 84`: a bare second number shares the unit only in `from … to …` and between dashes.
  if (
    first.kind !== 'cardinal' &&
    second.kind === 'cardinal' &&
    join.by !== 'dash' &&
    opened !== 'from' &&
    opened !== 'between' &&
    !sharesMark(tokens, first, second)
  )
    return null
  return { second, by: join.by }
}

/**
 * The quantity that begins at token `at`: an amount, or a range of two that share unit and multiplier.
 * `from 3.6 to 3.4 percent` behind a verb of change is one quantity whose value is its second end.
 */
export function readQuantity(tokens: FigureTokens, at: number): FigureDraft | null {
  const first = readAmount(tokens, at)
  if (!first) return null
  const single = draftOf(first)
  if (first.numeral.value === null) return single
  if (!first.numeral.fraction) {
    const share = outOf(tokens, first)
    if (share) return share
  }
  const opened = opener(tokens, at)
  const read = readSecond(tokens, first, opened)
  if (!read) return single
  let { second } = read
  let low = sharedScale(tokens, first, second) * first.sign
  let high = (second.numeral.value as number) * second.sign
  // `20 to 30-32 billion euros`: the second end is a range of its own.
  const more = readSecond(tokens, second, '')
  if (more && more.by === 'dash' && second.kind === 'cardinal') {
    low = sharedScale(tokens, first, more.second) * first.sign
    second = more.second
    high = second.numeral.value as number
  }
  if (first.sign < 0 && second.sign > 0 && read.by === 'dash') high = -high
  const named = second.kind === 'cardinal' ? first : second
  const moves = opened === 'from' && isChange(tokens, at)
  return {
    ...single,
    last: second.last,
    head: second.numeral.last,
    kind: named.kind,
    unit: named.unit,
    value: moves ? high : null,
    min: Math.min(low, high),
    max: Math.max(low, high),
    digits: first.numeral.digits || second.numeral.digits,
    span: moves,
  }
}

/** Whether a verb of change stands shortly before `from` at or before token `at`. */
function isChange(tokens: FigureTokens, at: number): boolean {
  let i = at - 1
  while (i > 0 && wordAt(tokens, i) !== 'from' && at - i < 6) i--
  for (let k = i - 1; k >= 0 && k > i - 5; k--)
    if (isWord(tokens, k) && CHANGE_WORDS.has(wordAt(tokens, k))) return true
  return false
}

/** `one out of three`, `one in five`, `3 in 10`: a share. */
function outOf(tokens: FigureTokens, first: Amount): FigureDraft | null {
  if (first.kind !== 'cardinal' || first.numeral.multiplier > 1) return null
  let i = first.last + 1
  const word = wordAt(tokens, i)
  if (word === 'out' && wordAt(tokens, i + 1) === 'of') i += 2
  // `three of every ten calves`
  else if (word === 'in' || (word === 'of' && wordAt(tokens, i + 1) === 'every')) i++
  else return null
  if (wordAt(tokens, i) === 'every') i++
  const whole = readAmount(tokens, i)
  if (whole?.kind !== 'cardinal' || whole.numeral.value === null || whole.numeral.fraction) return null
  const over = first.numeral.value as number
  const under = whole.numeral.value
  if (over >= under || over % 1 !== 0 || under % 1 !== 0) return null
  // `killed two in 2019`, `won 3 in 12 games`: shares are of small or round wholes.
  if (
    word === 'in' &&
    !(
      under <= 10 ||
      under === 12 ||
      under === 20 ||
      under === 50 ||
      under === 100 ||
      (under % 1000 === 0 && under >= 1000 && whole.numeral.multiplier > 1)
    )
  )
    return null
  return { ...draftOf(first), last: whole.last, head: whole.last, value: over / under, fraction: true }
}
