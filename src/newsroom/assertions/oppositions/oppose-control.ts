import { sameVoice } from '../../counts/same-voice.ts'
import { DEFENDED, TAKEN } from '../../lexicon/causes.ts'
import type { Assertion, Common, Opposed } from '../types.ts'

const RETAKEN = /\b(?:retaken|retook|recaptured|regained|won back|taken back)\b/i

/** `took the town except for the plant` may be true while the plant holds out. */
const EXCEPTION = /\b(?:except|apart from|other than|but for|parts? of|some of|almost|nearly|most of)\b/i

const HOURS = 3_600_000

/** Within so long a place that one has taken is not another's; later it may have changed hands. */
const MAX_HOURS = 72
const MAX_DAYS_OF_CHANGE = 90

/** `The army has taken control of Ister` against `our units still hold Ister`. */
export function opposeControl(a: Assertion, b: Assertion, { similarity }: Common): Opposed | null {
  const isRetaken = a.control === 1 && b.control === 1 && RETAKEN.test(b.text) && !RETAKEN.test(a.text)
  if ((a.control * b.control !== -1 && !isRetaken) || sameVoice(a.chain, b.chain)) return null
  if (a.chain?.origin == null || b.chain?.origin == null || EXCEPTION.test(a.text) || EXCEPTION.test(b.text))
    return null
  if (!a.names.some((name) => b.names.includes(name) && isOf(a, name) && isOf(b, name))) return null
  const hours = Math.abs(b.reading.time - a.reading.time) / HOURS
  if (hours > MAX_DAYS_OF_CHANGE * 24) return null
  if (isRetaken && b.reading.time <= a.reading.time) return null
  const kind = hours <= MAX_HOURS && !isRetaken ? 'conflict' : 'change'
  return { a, b, kind, label: 'taken or still held', similarity: Math.max(similarity, 0.45) }
}

/** Words within which the place stands from what is said of it. */
const MAX_WORDS = 7

/** Whether a place is what is taken or kept: it stands near the words that say so. */
function isOf({ text, reading }: Assertion, name: string): boolean {
  const written = reading.names.get(name)?.name ?? '\0'
  const match = TAKEN.exec(text) ?? DEFENDED.exec(text)
  if (!match) return false
  const before = text.slice(0, match.index).split(/\s+/).slice(-MAX_WORDS).join(' ')
  const behind = text
    .slice(match.index + match[0].length)
    .split(/\s+/)
    .slice(0, MAX_WORDS)
    .join(' ')
  return behind.includes(written) || (DEFENDED.test(match[0]) && before.includes(written))
}
