import type { Heading } from '../../newsroom/index.ts'
import { TOPIC_WORDS } from '../lexicon/topics.ts'

/** Points of a topic that a text is about: a word of its subject gives one. */
const ENOUGH = 3
const MAX_TOPICS = 4

/**
 * Which of the site's topics a text is about: the topic's own name stands in the title or twice in
 * the text, or at least three different words of its subject do. At most four, the likeliest first.
 */
export function guessTopics(title: string, text: string, topics: Heading[]): string[] {
  const haystack = spaced(`${title} ${text}`)
  const headline = spaced(title)
  return topics
    .map((topic) => ({ id: topic.id, score: scoreOf(topic, headline, haystack) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_TOPICS)
    .map(({ id }) => id)
}

function scoreOf(topic: Heading, headline: string, haystack: string): number {
  const names = new Set([spaced(topic.id), spaced(topic.title)])
  let score = 0
  for (const name of names) {
    score += headline.includes(name) ? ENOUGH : 0
    score += Math.min(ENOUGH, (ENOUGH / 2) * (haystack.split(name).length - 1))
  }
  const words = [...(TOPIC_WORDS.get(topic.id) ?? [])]
  return score + words.filter((word) => haystack.includes(spaced(word))).length
}

/** Words parted by single spaces, with one at both ends, so that whole words can be looked up. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
