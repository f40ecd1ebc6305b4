import { NUMBER_WORDS } from '../../lexicon/number-words.ts'
import { TO_COME } from '../../lexicon/oppositions.ts'
import { SPANS, TIME_SPAN } from '../../lexicon/slots.ts'
import type { Assertion, Opposed } from '../types.ts'

const MINUTES: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_800,
  year: 525_600,
}

/** By how much two lengths differ at least, where neither is rounded of the other, and at most, where they are of one thing. */
const MIN_RATIO = 1.3
const MAX_RATIO = 60

/** `Drivers were waiting nine hours`, and the next voice: `the longest wait had been two hours`. */
export function opposeSpans(a: Assertion, b: Assertion): Opposed | null {
  if (
    a.reading !== b.reading ||
    b.order !== a.order + 1 ||
    // What is to come is told by both: `will be out for six months`, `would be back in six weeks`.
    (a.unreal && !TO_COME.test(a.text)) ||
    (b.unreal && !TO_COME.test(b.text)) ||
    a.negative ||
    b.negative
  )
    return null
  const [one, other] = [spanIn(a.text), spanIn(b.text)]
  if (!one || !other || !one.of.some((id) => other.of.includes(id))) return null
  const ratio = Math.max(one.minutes, other.minutes) / Math.min(one.minutes, other.minutes)
  return ratio >= MIN_RATIO && ratio <= MAX_RATIO
    ? { a, b, kind: 'conflict', label: 'how long', similarity: 0.4 }
    : null
}

/** The one length of time that a text gives, and what it is told of. */
function spanIn(text: string): { minutes: number; of: string[] } | null {
  const [match, ...others] = text.matchAll(TIME_SPAN)
  if (!match || others.length > 0) return null
  const number = match[1]!.toLowerCase()
  const value = /\d/.test(number) ? Number(number.replaceAll(',', '')) : (NUMBER_WORDS.get(number) ?? 1)
  const minutes = value * (MINUTES[match[2]!.toLowerCase().replace(/s$/, '')] ?? Number.NaN)
  return { minutes, of: SPANS.filter(([, words]) => words.test(text)).map(([id]) => id) }
}
