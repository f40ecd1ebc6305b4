import type { Story } from '../../../src/newsroom/index.ts'
import { terms } from '../../../src/newsroom/terms/terms.ts'

/** Scores every other story against each story; higher is nearer. */
export type Ranking = (story: Story) => { slug: string; score: number }[]

/** TF-IDF cosine over the words of headline and text, and nothing else. */
export function rankByWords(stories: Story[]): Ranking {
  const counts = stories.map((story) => countWords(terms(`${story.title} ${story.text}`)))
  const frequency = countWords(counts.flatMap((words) => [...words.keys()]))
  const vectors = counts.map((words) => {
    const vector = new Map<string, number>()
    for (const [word, times] of words) {
      vector.set(word, (1 + Math.log(times)) * Math.log(stories.length / (frequency.get(word) ?? 1)))
    }
    const length = Math.hypot(...vector.values())
    return new Map(Array.from(vector, ([word, weight]) => [word, weight / length]))
  })
  const at = new Map(stories.map(({ slug }, index) => [slug, vectors[index] ?? new Map<string, number>()]))
  return (story) => {
    const vector = at.get(story.slug) ?? new Map<string, number>()
    return rank(story, stories, (other) => {
      let sum = 0
      for (const [word, weight] of at.get(other.slug) ?? []) sum += weight * (vector.get(word) ?? 0)
      return sum
    })
  }
}

/**
 * In the manner of Hugo's related content with its default weights: 100 for a shared keyword (here: an event), 80 for a
 * shared tag (a topic), 10 for the same date, as a share of the best possible; nearer dates win ties.
 */
export function rankByTopicsAndDate(stories: Story[]): Ranking {
  return (story) =>
    rank(story, stories, (other) => {
      const events = other.events.some((event) => story.events.includes(event)) ? 100 : 0
      const topics = other.topics.filter((topic) => story.topics.includes(topic)).length / story.topics.length
      const date = other.published.slice(0, 10) === story.published.slice(0, 10) ? 10 : 0
      const days = Math.abs(Date.parse(other.published) - Date.parse(story.published)) / 86_400_000
      return (events + 80 * topics + date) / 190 - days / 100_000
    })
}

function rank(story: Story, stories: Story[], scoreOf: (other: Story) => number): { slug: string; score: number }[] {
  return stories
    .filter((other) => other !== story)
    .map((other) => ({ slug: other.slug, score: scoreOf(other) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
}

function countWords(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
