/** A word that more texts of a side have tells none of them apart. */
const MAX_TEXTS = 12

interface Candidate {
  before: number
  after: number
  similarity: number
}

/**
 * Pairs texts of two versions that are wordings of one thing: the most alike first, each text in one pair at most. The
 * same pairs come out when the sides are exchanged.
 *
 * @param before the words of each text
 * @param least Dice coefficient of the words, 0 to 1, from which two texts are alike
 * @returns pairs of indices
 */
export function pairBySimilarity(before: string[][], after: string[][], least = 0.5): [number, number][] {
  const [bagsBefore, bagsAfter] = [before.map(bagOf), after.map(bagOf)]
  const [placesBefore, placesAfter] = [placesOf(bagsBefore), placesOf(bagsAfter)]
  const candidates: Candidate[] = []
  const seen = new Set<number>()
  for (const [word, left] of placesBefore) {
    const right = placesAfter.get(word) ?? []
    if (left.length > MAX_TEXTS || right.length > MAX_TEXTS) continue
    for (const i of left) {
      for (const j of right) {
        const pair = i * after.length + j
        if (seen.has(pair)) continue
        seen.add(pair)
        const similarity = dice(bagsBefore[i]!, bagsAfter[j]!)
        if (similarity >= least) candidates.push({ before: i, after: j, similarity })
      }
    }
  }
  return bestFirst(candidates)
}

function bestFirst(candidates: Candidate[]): [number, number][] {
  const apart = ({ before, after }: Candidate) => Math.abs(before - after)
  const ordered = candidates.sort(
    (a, b) => b.similarity - a.similarity || apart(a) - apart(b) || a.before + a.after - b.before - b.after,
  )
  const [left, right] = [new Set<number>(), new Set<number>()]
  return ordered.flatMap(({ before, after }): [number, number][] => {
    if (left.has(before) || right.has(after)) return []
    left.add(before)
    right.add(after)
    return [[before, after]]
  })
}

interface Bag {
  size: number
  counts: Map<string, number>
}

function bagOf(words: string[]): Bag {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { size: words.length, counts }
}

function placesOf(bags: Bag[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, { counts }] of bags.entries()) {
    for (const word of counts.keys()) {
      const list = places.get(word)
      if (list) list.push(at)
      else places.set(word, [at])
    }
  }
  return places
}

function dice(a: Bag, b: Bag): number {
  let shared = 0
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
  return (2 * shared) / (a.size + b.size)
}
