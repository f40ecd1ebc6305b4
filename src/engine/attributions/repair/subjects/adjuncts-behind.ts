import { PARTS_OF_TIME, SETTINGS_BEHIND_NAMES, SPANS_OF_TIME, SPEAKER_ADJUNCTS } from '../../../lexicon/adjuncts.ts'
import { NOUNS_IN_LY } from '../../../lexicon/nouns-in-ly.ts'
import type { RawAttribution } from '../../../types.ts'

const NUMBER = String.raw`(?:an?|one|two|three|four|five|six|ten|several|some|a\sfew|\d+)`
const HOW_LONG = String.raw`(?:(?:just\s|only\s)?${NUMBER}\s)?(?:${SPANS_OF_TIME})s?\s(?:later|earlier|ago|(?:after|before)\s.+)`
const WHEN = String.raw`(?:(?:early|late)\s)?(?:the\s(?:next|following|same|previous)|this|last|that|next)\s(?:${PARTS_OF_TIME}|\p{Lu}\p{Ll}+day)`
/** `minutes after the race`, `the next day`, `once more`, `firmly but politely`: when or how, at the end of a source. */
const ADJUNCT = new RegExp(
  String.raw`(?<!\s(?:\p{Ll}+ed|for|of|in|at|from|about|and|or|${NUMBER})),?\s(?:${HOW_LONG}|${WHEN}|${SPEAKER_ADJUNCTS}|(?:(?:\p{Ll}+ly\s(?:but|and|yet)|rather|somewhat|almost|very|quite)\s)?(\p{Ll}{2,}ly))$`,
  'u',
)
/** `Jean Slattery | outside St Anne’s`: a full name or one with a title, and where or at what they spoke. */
const SETTING_BEHIND_NAME = new RegExp(
  String.raw`^(?:\p{L}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}.’'-]*\s\p{Lu}[\p{L}’'-]+(,?\s(?:${SETTINGS_BEHIND_NAMES})\s[^,;:“”"]+)$`,
  'u',
)

/** `Ann Lee, | who spoke later` */
const OWN_CLAUSE = /\s(?:who\p{Ll}*|which|that|when|where|how|as)\s/u

/**
 * Takes off a speaker behind the verb what tells when, where or how it was said: `“It hurts,” said | Eva Lind minutes after
 * the race`, `said | Ms Abney all the same`.
 */
export function withoutAdjunctBehind(text: string, found: RawAttribution): RawAttribution {
  const [[source, ...others], [cue]] = [found.source, found.cue]
  if (!source || !cue || others.length > 0 || source.start !== cue.end + 1) return found
  if (!found.content.some(({ end }) => end <= cue.start)) return found
  let words = text.slice(source.start, source.end)
  if (OWN_CLAUSE.test(words)) return found
  words = words.slice(0, words.length - (SETTING_BEHIND_NAME.exec(words)?.[1]?.length ?? 0))
  for (let length = adjunctLength(words); length > 0; length = adjunctLength(words))
    words = words.slice(0, words.length - length).replace(/,$/u, '')
  return words.length > 0 ? { ...found, source: [{ start: source.start, end: source.start + words.length }] } : found
}

function adjunctLength(words: string): number {
  const [adjunct = '', adverb] = ADJUNCT.exec(words) ?? []
  return adverb !== undefined && NOUNS_IN_LY.has(adverb) ? 0 : adjunct.length
}
