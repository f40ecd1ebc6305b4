import type { StoryReading } from './read-story.ts'

/** Text of the sentence of a story that has a number; empty where it has none. */
export const sentenceText = ({ sentences }: StoryReading, sentence: number): string => sentences[sentence]?.text ?? ''
