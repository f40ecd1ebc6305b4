import type { StoryReading } from '../story/read-story.ts'

/** Adds to the candidates the pairs that an editor has pinned or linked, whatever their words; each pair once, in order. */
export function choosePairs(readings: StoryReading[], candidates: [number, number][]): [number, number][] {
  const at = new Map(readings.map(({ story }, index) => [story.slug, index]))
  const chosen = readings.flatMap(({ story }, here) =>
    [...story.related.pin, ...story.links].flatMap((slug): [number, number][] => {
      const there = at.get(slug)
      return there === undefined || there === here ? [] : [[Math.min(here, there), Math.max(here, there)]]
    }),
  )
  const pairs = new Map([...candidates, ...chosen].map((pair) => [pair[0] * readings.length + pair[1], pair]))
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d)
}
