import { isTitle } from '../sources/is-role.ts'
import { sentenceAt } from '../text/spans.ts'
import type { NameMention, Span } from '../types.ts'
import { readPart } from './phrases/read-part.ts'
import { readTitleBefore } from './phrases/read-title-before.ts'

/** Mentions of the second name that are looked at. */
const MAX_MENTIONS = 12

/** Characters before the second name in which the first stands. */
const REACH = 120

const PAIR = /^(\p{Lu}.*?)\sand\s(?:the\s)?(\p{Lu}.*)$/u

/**
 * The part that two have in the matter, where a sentence begins with both: `Orbex and Keld Power | bought the mine in 2013`; null
 * where a party is no pair, or nothing is told of both.
 */
export function describePair(
  text: string,
  name: string,
  mentions: ReadonlyMap<string, readonly NameMention[]>,
  sentences: readonly Span[],
): string | null {
  const [, first, second] = PAIR.exec(name) ?? []
  if (!first || !second) return null
  for (const { start, end } of (mentions.get(second) ?? []).slice(0, MAX_MENTIONS)) {
    const sentence = sentenceAt(sentences, start)
    if (!sentence) continue
    const before = text.slice(Math.max(sentence.start, start - REACH), start)
    const at = before.lastIndexOf(first)
    if (at < 0 || !BETWEEN.test(before.slice(at + first.length))) continue
    const ahead = before.slice(0, at)
    const after = text.slice(end, sentence.end).replace(/^\s\(\p{Lu}[\p{Lu}\d&.]+\)/u, '')
    const part = readPart(ahead, after, readTitleBefore(ahead, isTitle), null)
    if (part) return part
  }
  return null
}

/** `Orbex | LP and the | Keld Board` */
const BETWEEN = /^(?:\s\p{Lu}[\p{L}.]*){0,3}\sand\s(?:the\s)?(?:[\p{L}-]+\s){0,3}$/u
