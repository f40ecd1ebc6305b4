import type { Heading } from '../../newsroom/index.ts'
import { topicWords } from './topic-words.ts'

/**
 * Which of the site's topics a text is about: the topic's own name stands in the title or twice in
 * the text, or at least three different words of its subject do. At most four, the likeliest first.
 */
export function guessTopics(title: string, text: string, topics: Heading[]): string[] {
  const haystack = spaced(`${title} ${text}`)
  const headline = spaced(title)
  return topics
    .map((topic) => ({ id: topic.id, score: scoreOf(topic, headline, haystack) }))
    .filter(({ score }) => score >= 3)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, 4)
    .map(({ id }) => id)
}

function scoreOf(topic: Heading, headline: string, haystack: string): number {
  const names = new Set([spaced(topic.id), spaced(topic.title)])
  let score = 0
  for (const name of names) {
    score += headline.includes(name) ? 3 : 0
    score += Math.min(3, 1.5 * (haystack.split(name).length - 1))
  }
  const words = (topicWords[topic.id] ?? '').split(' ').filter(Boolean)
  return score + words.filter((word) => haystack.includes(spaced(word))).length
}

/** Words parted by single spaces, with one at both ends, so that whole words can be looked up. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
