import { sameVerb } from '../../lexicon/oppositions.ts'
import { PLAIN_OF_NUMBERS, VALUING_VERBS } from '../../lexicon/settings.ts'
import type { StoryReading } from '../../story/read-story.ts'
import { terms } from '../../terms/terms.ts'
import { findStatement, partAt } from './find-giver.ts'

/** `estimate them at`, `is put at`: the number is of what was just spoken of. */
const OF_THE_SAME = new RegExp(
  String.raw`\b(?:${VALUING_VERBS}) (?:it|them|this|that|these|those) (?:at|to be) (?:\p{L}+ ){0,3}$`,
  'iu',
)

/** Of what another voice says of a number, what is left beside the number, and what of that the voice before it had not said. */
interface Rest {
  known: number
  novel: number
}

/**
 * Whether what a voice says around a number names nothing that the sentence before it does not name too: `Management said 480
 * were taking part`, `the union said the recorder showed 33 kilometres an hour`. Then the number is of what the other was of.
 *
 * @param former number of the sentence of the other voice
 * @param isBare whether nothing is told of what the number counts
 */
export function namesNothingNew(
  reading: StoryReading,
  { text, start, words, giver }: { text: string; start: number; words: string; giver: readonly string[] },
  former: number,
  isBare: boolean,
): boolean {
  const { part, offset } = partAt(text, start)
  if (OF_THE_SAME.test(part.slice(0, start - offset))) return true
  const { known, novel } = weigh(reading, { part, words, giver }, former)
  return novel === 0 || (isBare && novel === 1 && (known > 0 || / an hour$| per hour$/.test(words)))
}

function weigh(
  reading: StoryReading,
  { part, words, giver }: { part: string; words: string; giver: readonly string[] },
  former: number,
): Rest {
  const content = (findStatement(part)?.content ?? part).replace(words, ' ')
  const before = new Set(
    [...(reading.sentences[former]?.terms ?? []), ...terms(reading.story.title, reading.memo)].map(sameVerb),
  )
  // Names in small letters are no words that the stories use, which the memo tells of.
  const speaking = new Set(terms(giver.join(' ')))
  const own = terms(content, reading.memo).filter((term) => !PLAIN_OF_NUMBERS.has(term) && !speaking.has(term))
  const known = own.filter((term) => before.has(sameVerb(term))).length
  return { known, novel: own.length - known }
}
