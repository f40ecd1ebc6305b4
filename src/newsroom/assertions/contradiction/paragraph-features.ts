import type { StoryReading } from '../../story/read-story.ts'
import type { Assertion } from '../types.ts'

/** From so many paragraphs and sentences apart on two are far from each other. */
const FAR = { paragraphs: 2, sentences: 3 }

/** Sentences of a paragraph, in the mean of a story: with fewer they tell nothing, with more they are long. */
const LEAST = 1.5
const LONG = 2.3

/** Whether the paragraphs of a story hold together what is of one thing, as those of a sentence each do not, nor one alone. */
export const hasParagraphs = ({ story, sentences }: StoryReading): boolean =>
  story.paragraphs.length > 1 && sentences.length >= LEAST * story.paragraphs.length

/** How far two assertions of one story stand from each other, in paragraphs and in sentences, and how long its paragraphs are. */
export function paragraphFeatures({ reading, sentence: from }: Assertion, { sentence: to }: Assertion): string[] {
  const { story, sentences } = reading
  const numberOf = (sentence: number): number =>
    story.paragraphs.findLastIndex(({ start }) => start <= sentences[sentence]!.span.start)
  const paragraphs = Math.min(FAR.paragraphs, numberOf(to) - numberOf(from))
  const length = sentences.length >= LONG * story.paragraphs.length ? 'long' : 'middling'
  return [`paragraphs ${paragraphs}, sentences ${Math.min(FAR.sentences, to - from)}, ${length}`]
}
