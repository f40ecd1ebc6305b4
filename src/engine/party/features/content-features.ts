import type { Chained } from '../../chains/build-chains.ts'
import { sentenceAt, totalLength } from '../../text/spans.ts'
import type { PartyContext } from '../party-context.ts'
import { indexOfSentence } from './index-of-sentence.ts'
import { stepOf } from './steps.ts'
import { hasAuxiliary, hasSpeech } from './word-class.ts'

/** What is said: how much, how it begins and ends, and where it stands. */
export function contentFeatures(
  text: string,
  { content, kind, cue, chain: [origin] }: Chained,
  { sentences }: PartyContext,
): string[] {
  const [first, last] = [content[0], content.at(-1)]
  if (!first || !last) return []
  const size = totalLength(content)
  const opening = text.slice(first.start, first.start + 24)
  const at = indexOfSentence(sentences, first.start)
  const isWhole = sentences[at]?.start === first.start
  const words = text.slice(first.start, last.end)
  const sentence = sentenceAt(sentences, last.end - 1)
  const side = cue[0] ? (cue[0].start < first.start ? 'behind' : 'before') : 'alone'
  return [
    stepOf('size', Math.min(9, Math.round(Math.log2(size + 1)))),
    `content ${side} ${kind}`,
    `pieces ${Math.min(3, content.length)}`,
    `opens ${(/[\p{L}]+/u.exec(opening)?.[0] ?? '').toLowerCase()} ${side}`,
    `opens ${/^\p{Ll}/u.test(opening) ? 'lower' : 'upper'} ${isWhole} ${side}`,
    `ends ${endsAt(text, last.end)}`,
    ...ofClauses(text.slice(last.start, last.end)),
    ...ofWords(words, kind, origin?.name ?? null),
    `to end ${sentence !== undefined && last.end >= sentence.end - 2}`,
    ...(at === 0 ? ['headline'] : []),
    ...(at > -1 && at < 4 ? ['lead'] : []),
  ]
}

/** What in the words fits what somebody says, and what does not: a verb, `I`, the speaker’s own name, another’s saying. */
function ofWords(words: string, kind: string, name: string | null): string[] {
  const surname = name?.split(' ').at(-1) ?? ''
  return [
    `has verb ${hasAuxiliary(words)} ${kind}`,
    `quotations ${Math.min(3, words.match(/[“"]/gu)?.length ?? 0)}`,
    ...(hasSpeech(words.replace(/["“][^"”]*["”]/gu, '')) ? ['has another'] : []),
    ...(/\b(?:I|we|my|our|me|us)\b/iu.test(words) ? [`has I ${kind}`] : []),
    ...(surname.length > 3 && words.includes(surname) ? [`has own name ${kind}`] : []),
    ...(/^["“‘']?(?:He|She|His|Her|They|Their)\b/u.test(words) ? ['of another'] : []),
    ...(words.includes(';') ? ['has semicolon'] : []),
  ]
}

/** What ends where content does: its sentence, the text, or what stands behind. */
function endsAt(text: string, end: number): string {
  const isSentence = /[.!?][”"’']?$|^[.!?]/u.test(text.slice(end - 2, end)) || /^[.!?]/u.test(text.slice(end, end + 1))
  return isSentence ? 'sentence' : (/^\s?(\p{L}+|\P{L})/u.exec(text.slice(end, end + 16))?.[1] ?? 'text')
}

/** Words that begin a clause which may not be said any more. */
const LATER_CLAUSE =
  /,?\s(which|who|where|when|while|although|though|but|after|before|as|because|despite|amid|following|just|saying|adding)\s/gu

/** Where what is said may end sooner than it does. */
function ofClauses(words: string): string[] {
  const clauses = [...words.matchAll(LATER_CLAUSE)]
  const last = clauses.at(-1)
  if (!last || /[”"]$/u.test(words)) return ['no tail']
  const isMarked = last[0].startsWith(',')
  return [`tails ${Math.min(3, clauses.length)}`, `tail ${last[1]} ${isMarked}`, ...(isMarked ? ['marked tail'] : [])]
}
