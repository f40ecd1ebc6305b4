import { type StoryReading, sentencePassage } from '../story/read-story.ts'
import type { Passage, QuotationUseInStory } from '../types.ts'
import { withoutMarks } from './without-marks.ts'

/** What two stories show of a quotation that both have: a sentence of each, and the quoted words of the first. */
interface PassagesInCommon {
  a: Passage
  b: Passage
  words: string
  /** Whether the other words it otherwise, and does not merely quote less. */
  isReworded: boolean
}

/**
 * The sentences of two uses of one quotation that have most words in common: of a long one the first story may quote the end,
 * and the second the beginning, too.
 */
export function passagesInCommon(
  [one, here]: [StoryReading, QuotationUseInStory],
  [two, there]: [StoryReading, QuotationUseInStory],
): PassagesInCommon {
  const a = mostLike(one, here, there.words)
  const b = mostLike(two, there, a.text)
  const [words, others] = [quotedIn(one, a) || here.words, quotedIn(two, b) || there.words]
  const [x, y] = [wordsOf(words).join(' '), wordsOf(others).join(' ')]
  return { a, b, words, isReworded: !x.includes(y) && !y.includes(x) }
}

function mostLike(reading: StoryReading, use: QuotationUseInStory, words: string): Passage {
  const end = spansOf(reading, use).at(-1)?.end ?? use.sentence.end
  const held = new Set(wordsOf(words))
  const passages = reading.sentences.flatMap(({ span }, at) =>
    span.start >= use.sentence.start && span.start < end ? [sentencePassage(reading, at, use.annotation)] : [],
  )
  const shared = passages.map(({ text }) => new Set(wordsOf(text)).intersection(held).size)
  return passages[shared.indexOf(Math.max(...shared))] ?? use
}

/** The words of a sentence that stand between the marks. */
function quotedIn(reading: StoryReading, passage: Passage): string {
  const { start, end } = passage.sentence
  const pieces = spansOf(reading, passage)
    .filter((span) => span.start < end && span.end > start)
    .map((span) => reading.story.text.slice(Math.max(span.start, start), Math.min(span.end, end)))
  return withoutMarks(pieces.join(' … '))
}

const spansOf = ({ annotations }: StoryReading, { annotation }: Passage) =>
  annotations.get(annotation ?? '')?.spans ?? []

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
