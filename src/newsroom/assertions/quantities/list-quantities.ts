import { MONTH_NUMBERS, singularOf, WEEKDAYS } from '../../../engine/index.ts'
import { NUMBER_WORDS, SCALE_WORDS } from '../../lexicon/number-words.ts'
import {
  FRACTIONS,
  LEAST,
  LENGTH_BEFORE,
  MOST,
  NEAR,
  NOT_COUNTED,
  UNITS_OF_NEWS,
  WITH_ARTICLE,
} from '../../lexicon/quantities.ts'
import { SAME_NOUNS } from '../../lexicon/questions.ts'
import { stem } from '../../terms/stem.ts'

/** A number, a share, a length of time, a day or an hour that a text gives. */
export interface Quantity {
  /** What it measures: `time`, `money`, `count`, `weekday`. */
  of: string
  /** Stems of the words behind it, or of those it is told to be the number of, of which one is what it counts; none for a measure and for a bare number. */
  nouns: string[]
  low: number
  high: number
  /** The number as it stands, whatever its unit. */
  value: number
  /** It is told as a share of what was just told: `a tenth of that`. */
  isOfThat: boolean
  start: number
  end: number
}

const words = [...NUMBER_WORDS.keys()].join('|')
const fractions = [...FRACTIONS.keys()].join('|')
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.,:-])([£$€])?(?:(\d+(?:,\d{3})*(?:\.\d+)?)|((?:${words})(?:-(?:${words}|one))?|one|an?(?= (?:${WITH_ARTICLE})\b)|half))(?![\p{L}\d]|[.:]\d)(?:[\s-](hundred|dozen|${[...SCALE_WORDS.keys()].join('|')})\b)?`,
  'giu',
)
const SCALES: ReadonlyMap<string, number> = new Map([...SCALE_WORDS, ['hundred', 100], ['dozen', 12]])
/** `A third of them`, but not `a third man`. */
const FRACTION = new RegExp(
  String.raw`^[\s-](${fractions})s?\b(?=$|[.,;:”]| (?:of|that|this|have|has|had|was|were|is|are|more|less|higher|lower|the|as)\b)`,
  'i',
)
/** `Nine out of ten`, `one in five` */
const RATIO = new RegExp(
  String.raw`^ (?:out of|in)(?: every)? (${words}|\d+)\b(?! (?:hours?|days?|weeks?|months?|years?))`,
  'i',
)
const SPEED = /^[\s-](?:kilomet(?:re|er)s?|miles?|km) (?:an|per) hour\b|^\s?(?:km\/h|mph)\b/i
const OF_THAT = /^\s(?:of )?(?:that|this|it)\b/i
const BEHIND = /^[\s-](?:of (?:its|their|his|her|the|our) )?(%|per cent|[\p{L}’'-]+)(?: (\p{L}+))?/iu
/** `Put the number of lorries at | 1,200` */
const NUMBER_OF =
  /\b(?:number|count|total) of ((?:\p{L}+ )?\p{L}+) (?:at|was|is|were|stood at|came to|had been|to)\s*$/iu
const COUNTS_NOTHING = new RegExp(`^(?:${NOT_COUNTED})$`, 'i')

const numberOf = (before: string): string[] | undefined =>
  NUMBER_OF.exec([LEAST, MOST, NEAR].reduce((left, bound) => left.replace(bound, ''), before))?.[1]?.split(' ')

/** Days and hours, of which any two exclude each other. */
export const TIMES_OF_DAY: ReadonlySet<string> = new Set(['weekday', 'date', 'clock'])

/** Numbers with what they measure or count, and days and hours, in the order of the text. */
export function listQuantities(text: string): Quantity[] {
  return [...listNumbers(text), ...listTimes(text)].sort((a, b) => a.start - b.start)
}

function listNumbers(text: string): Quantity[] {
  /** Where the share just read ends: the ten of `nine in ten` is no number of its own. */
  let ended = 0
  return Array.from(text.matchAll(NUMBER)).flatMap((match): Quantity[] => {
    const [whole, currency, digits, word = '', scale = ''] = match
    if (match.index < ended) return []
    const behind = text.slice(match.index + whole.length)
    const before = text.slice(0, match.index)
    const fraction = FRACTIONS.get(FRACTION.exec(behind)?.[1]?.toLowerCase() ?? '')
    if (/^an?$/i.test(word) && scale === '' && fraction === undefined && !LENGTH_BEFORE.test(before)) return []
    const number = digits === undefined ? numberIn(word.toLowerCase()) : Number(digits.replaceAll(',', ''))
    const value = number * (SCALES.get(scale.toLowerCase()) ?? 1)
    const place = { value, isOfThat: false, start: match.index, end: match.index + whole.length }
    const isHalf = word.toLowerCase() === 'half'
    if (isHalf && /^ an? (?:hour)/i.test(behind)) return [{ ...place, of: 'time', nouns: [], low: 30, high: 30 }]
    if (isHalf || fraction !== undefined) {
      const share = isHalf ? 50 : number * fraction!
      const rest = isHalf ? behind : behind.slice(FRACTION.exec(behind)![0].length)
      const isOfThat = OF_THAT.test(rest)
      return [{ ...place, ...boundsOf(share, before), value: share, of: 'share', nouns: [], isOfThat }]
    }
    const [ratio = '', all] = RATIO.exec(behind) ?? []
    if (all !== undefined) {
      ended = place.end + ratio.length
      const share = (100 * value) / (/\d/.test(all) ? Number(all) : numberIn(all.toLowerCase()))
      return [{ ...place, ...boundsOf(share, before), value: share, of: 'share', nouns: [] }]
    }
    if (currency !== undefined) return [{ ...place, ...boundsOf(value, before), of: 'money', nouns: [] }]
    if (SPEED.test(behind)) return [{ ...place, ...boundsOf(value, before), of: 'speed', nouns: [] }]
    const [, first = '', second = ''] = BEHIND.exec(behind) ?? []
    const unit = UNITS_OF_NEWS.get(first.toLowerCase()) ?? UNITS_OF_NEWS.get(singularOf(first.toLowerCase()))
    if (unit) return [{ ...place, ...boundsOf(value * unit[1], before), of: unit[0], nouns: [] }]
    // A year or a day is no number of anything.
    if (digits !== undefined && (/^(?:19|20)\d\d$/.test(digits) || MONTH_NUMBERS.has(first.toLowerCase()))) return []
    const named = COUNTS_NOTHING.test(first) ? [] : [first, second]
    const nouns = (numberOf(before) ?? named).filter((it) => it !== '').map(nounOf)
    const isSum = nouns.length === 0 && /^(?:million|billion|bn|m|trillion)$/i.test(scale)
    return [{ ...place, ...boundsOf(value, before), of: isSum ? 'money' : 'count', nouns }]
  })
}

const nounOf = (word: string): string => {
  const root = stem(singularOf(word.toLowerCase()))
  return SAME_NOUNS.get(root) ?? root
}

function numberIn(word: string): number {
  const [tens = '', ones] = word.split('-')
  if (tens === 'a' || tens === 'an' || tens === 'one') return 1
  return (NUMBER_WORDS.get(tens) ?? 0) + (ones === 'one' ? 1 : (NUMBER_WORDS.get(ones ?? '') ?? 0))
}

const SLACK = 0.1

function boundsOf(value: number, before: string): { low: number; high: number } {
  if (LEAST.test(before)) return { low: value, high: Number.POSITIVE_INFINITY }
  if (MOST.test(before)) return { low: Number.NEGATIVE_INFINITY, high: value }
  return NEAR.test(before) ? { low: value * (1 - SLACK), high: value * (1 + SLACK) } : { low: value, high: value }
}

const WEEKDAY = new RegExp(
  String.raw`\b(?:on|since|until|by|before|after|from|of|for)? ?\b(${[...WEEKDAYS.keys()].join('|')})\b`,
  'gi',
)
const DAY = new RegExp(String.raw`\b(\d{1,2}) (${[...MONTH_NUMBERS.keys()].join('|')})\b`, 'gi')
const CLOCK =
  /\b(?:at|by|until|around|about|since|before|after|from) ([01]?\d|2[0-4])(?:[.:]([0-5]\d))?(?= ?(?:[ap]\.?m\b|[.,;](?!\d)|$|on\b|in the\b))/gi
/** Minutes of a dial, as `7pm`, `7 in the evening` and `19:00` are one. */
const DIAL = 720

function listTimes(text: string): Quantity[] {
  const time = (of: string, value: number, { index, 0: whole }: RegExpExecArray): Quantity => ({
    of,
    nouns: [],
    low: value,
    high: value,
    value,
    isOfThat: false,
    start: index,
    end: index + whole.length,
  })
  return [
    ...Array.from(text.matchAll(WEEKDAY), (match) => time('weekday', WEEKDAYS.get(match[1]!.toLowerCase())!, match)),
    ...Array.from(text.matchAll(DAY), (match) =>
      time('date', MONTH_NUMBERS.get(match[2]!.toLowerCase())! * 31 + Number(match[1]), match),
    ),
    ...Array.from(text.matchAll(CLOCK), (match) =>
      time('clock', (Number(match[1]) * 60 + Number(match[2] ?? 0)) % DIAL, match),
    ),
  ]
}
