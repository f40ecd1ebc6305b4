import type { RelationKind } from '../../../src/newsroom/index.ts'
import type { Label, LabelledPair, Part } from './read-labelled.ts'

/** What a method would show under a story, best first. */
export interface Shown {
  slug: string
  kind: RelationKind | null
}

export interface Scores {
  precision: number
  recall: number
  contradictionPrecision: number
  contradictionRecall: number
  type: number
  mistakes: string[]
}

const bears: Label[] = ['event', 'follow-up', 'contradiction']

const labelOf: Record<RelationKind, Label> = {
  contradicts: 'contradiction',
  updates: 'follow-up',
  follows: 'follow-up',
  'same-quotation': 'event',
  'same-figure': 'event',
  'same-origin': 'event',
  'same-event': 'event',
  'same-people-and-places': 'event',
}

/** Scores what is shown under the stories of one part; every pair that no label names has nothing to do with each other. */
export function score(
  part: Part,
  slugs: string[],
  pairs: LabelledPair[],
  shownUnder: (slug: string) => Shown[],
): Scores {
  const labels = new Map(
    pairs.flatMap(({ a, b, labels }) => [
      [`${a} ${b}`, labels],
      [`${b} ${a}`, labels],
    ]),
  )
  const count = { shown: 0, right: 0, typed: 0, clash: 0, clashRight: 0 }
  const mistakes: string[] = []
  const found = new Set<string>()
  const clashes = new Set<string>()
  for (const slug of slugs) {
    for (const { slug: other, kind } of shownUnder(slug).slice(0, 5)) {
      const gold = labels.get(`${slug} ${other}`) ?? ['nothing']
      const isRight = gold.some((label) => bears.includes(label))
      count.shown++
      if (isRight) {
        count.right++
        found.add(`${slug} ${other}`)
      } else mistakes.push(`shown: ${slug} → ${other} (${kind}), which is ${gold.join('/')}`)
      if (kind === 'contradicts') {
        count.clash++
        if (gold.includes('contradiction')) {
          count.clashRight++
          clashes.add(`${slug} ${other}`)
        }
      }
      if (isRight && kind !== null) {
        if (gold.includes(labelOf[kind])) count.typed++
        else mistakes.push(`type: ${slug} → ${other} is ${kind}, expected ${gold.join('/')}`)
      }
    }
  }
  const both = pairs
    .filter((pair) => pair.part === part)
    .flatMap(({ a, b, labels }) => [
      { key: `${a} ${b}`, labels },
      { key: `${b} ${a}`, labels },
    ])
  const wanted = both.filter((pair) => pair.labels.some((label) => bears.includes(label)))
  const wantedClashes = both.filter((pair) => pair.labels.length === 1 && pair.labels[0] === 'contradiction')
  for (const { key } of wanted) if (!found.has(key)) mistakes.push(`missed: ${key.replace(' ', ' → ')}`)
  return {
    precision: count.right / count.shown,
    recall: wanted.filter(({ key }) => found.has(key)).length / wanted.length,
    contradictionPrecision: count.clashRight / count.clash,
    contradictionRecall: wantedClashes.filter(({ key }) => clashes.has(key)).length / wantedClashes.length,
    type: count.typed / count.right,
    mistakes,
  }
}
