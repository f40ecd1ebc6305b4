import type { StoryReading } from '../story/read-story.ts'

/**
 * Adds to the candidates the pairs that an editor has pinned or linked and those that are tied, whatever their words; each
 * pair once, in order.
 *
 * @param tied pairs by slug
 */
export function choosePairs(
  readings: StoryReading[],
  candidates: [number, number][],
  tied: [string, string][],
): [number, number][] {
  const at = new Map(readings.map(({ story }, index) => [story.slug, index]))
  const linked = readings.flatMap(({ story }) =>
    [...story.related.pin, ...story.links].map((slug): [string, string] => [story.slug, slug]),
  )
  const chosen = [...linked, ...tied].flatMap(([one, other]): [number, number][] => {
    const [here, there] = [at.get(one), at.get(other)]
    if (here === undefined || there === undefined || here === there) return []
    return [[Math.min(here, there), Math.max(here, there)]]
  })
  const pairs = new Map([...candidates, ...chosen].map((pair) => [pair[0] * readings.length + pair[1], pair]))
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d)
}
