import type { Newsroom, Passage, Story } from '../../../src/newsroom/index.ts'
import type { readExpected } from './read-affairs.ts'

type Expected = ReturnType<typeof readExpected>

interface Tally {
  shown: number
  right: number
  wanted: number
  found: number
  /** What is wrong and what is missing, to be read. */
  mistakes: string[]
}

const isAt = ({ slug, text }: Passage, [story, words]: [string, string]): boolean =>
  slug === story && text.includes(words)

/**
 * Which pairs of sides some accounts are: any two of them are of the two sides of one, or of one side. None where two are
 * neither, or where all are of one side. One sentence may be both sides.
 */
function findPairs(pairs: Expected['conflicts'], accounts: Passage[]): number[] {
  const met = accounts.flatMap((a, at) => accounts.slice(at + 1).map((b) => meetIn(pairs, a, b)))
  return met.includes(null) ? [] : met.flatMap((pair) => (pair === null || pair < 0 ? [] : [pair]))
}

/** The pair that two accounts are; -1 where they are of one side, null where they are neither. */
function meetIn(pairs: Expected['conflicts'], a: Passage, b: Passage): number | null {
  const isOf = (account: Passage, side: [string, string][]): boolean => side.some((place) => isAt(account, place))
  const found = pairs.findIndex(([x, y]) => (isOf(a, x) && isOf(b, y)) || (isOf(a, y) && isOf(b, x)))
  if (found >= 0) return found
  return pairs.some((sides) => sides.some((side) => isOf(a, side) && isOf(b, side))) ? -1 : null
}

/** The tables and links of accounts that differ. */
export function scoreConflicts(newsroom: Newsroom, expected: Expected): Tally {
  const tables = newsroom.events.flatMap(({ conflicts }) =>
    conflicts.map(({ accounts, support }) => [...accounts, ...support]),
  )
  const links = Object.values(newsroom.relations).flatMap((relations) =>
    relations.flatMap(({ kind, here, there }) => (kind === 'contradicts' && here && there ? [[here, there]] : [])),
  )
  const shown = [...tables, ...links].filter((accounts) => findPairs(expected.arguable, accounts).length === 0)
  const met = shown.map((accounts) => findPairs(expected.conflicts, accounts))
  const found = new Set(met.flat())
  return {
    shown: shown.length,
    right: met.filter((those) => those.length > 0).length,
    wanted: expected.conflicts.length,
    found: found.size,
    mistakes: [
      ...shown.flatMap((accounts, at) =>
        met[at]!.length === 0 ? [`wrong: ${accounts.map(({ slug, text }) => `${slug}: ${text}`).join(' ≠ ')}`] : [],
      ),
      ...expected.conflicts.flatMap((sides, at) => (found.has(at) ? [] : [`missed: ${JSON.stringify(sides)}`])),
    ],
  }
}

/** Figures marked as superseded, and links that say so. */
export function scoreUpdates(newsroom: Newsroom, stories: Story[], expected: Expected): Tally {
  const figureOf = (slug: string, id: string): string => {
    const mark = stories.find((story) => story.slug === slug)?.annotations.find((it) => it.id === id)
    return mark?.kind === 'figure' ? mark.figure.text : ''
  }
  const all = Object.entries(newsroom.superseded).flatMap(([slug, rows]) =>
    Object.entries(rows).map(([id, row]): [string, string][] => [
      [slug, figureOf(slug, id)],
      [row.slug, row.text],
    ]),
  )
  const isOf = ([slug, text]: [string, string], [story, words]: [string, string]): boolean =>
    slug === story && (text.includes(words) || words.includes(text))
  const stepsOf = ([one, other]: [string, string][]): string[] =>
    expected.updates.flatMap((series, at) => {
      const [from, to] = [series.findIndex((it) => isOf(one!, it)), series.findIndex((it) => isOf(other!, it))]
      return from >= 0 && to > from ? [`${at} ${from}`] : []
    })
  const isArguable = ([one, other]: [string, string][]): boolean =>
    expected.arguableUpdates.some(
      (series) => series.some((it) => isOf(one!, it)) && series.some((it) => isOf(other!, it)),
    )
  const marks = all.filter((mark) => !isArguable(mark))
  const met = marks.map(stepsOf)
  const wanted = expected.updates.flatMap((series, at) => series.slice(1).map((_, from) => `${at} ${from}`))
  const found = new Set(met.flat())
  return {
    shown: marks.length,
    right: met.filter((steps) => steps.length > 0).length,
    wanted: wanted.length,
    found: wanted.filter((step) => found.has(step)).length,
    mistakes: [
      ...marks.flatMap((mark, at) =>
        met[at]!.length > 0 ? [] : [`wrong: ${mark.map((it) => it.join(' ')).join(' → ')}`],
      ),
      ...expected.updates.flatMap((series, at) =>
        series.slice(1).flatMap((place, from) => (found.has(`${at} ${from}`) ? [] : [`missed: ${place.join(' ')}`])),
      ),
    ],
  }
}

/** Links between stories that say that something has changed. */
export function scoreUpdateLinks(newsroom: Newsroom, expected: Expected): Tally {
  const links = Object.entries(newsroom.relations).flatMap(([slug, relations]) =>
    relations.flatMap(({ kind, slug: other, here, there, reason }) =>
      kind === 'updates' && slug < other
        ? [{ pair: [slug, other].sort().join(' '), words: reason.words, here, there }]
        : [],
    ),
  )
  const pairs = new Set([
    ...expected.states.map((pair) => pair.toSorted().join(' ')),
    ...expected.updates.flatMap((series) =>
      series.flatMap(([one], at) => series.slice(at + 1).map(([other]) => [one, other].sort().join(' '))),
    ),
  ])
  const wanted = expected.states.map((pair) => pair.toSorted().join(' '))
  const shown = new Set(links.map(({ pair }) => pair))
  return {
    shown: links.length,
    right: links.filter(({ pair }) => pairs.has(pair)).length,
    wanted: wanted.length,
    found: wanted.filter((pair) => shown.has(pair)).length,
    mistakes: links.flatMap(({ pair, words, here, there }) =>
      pairs.has(pair) ? [] : [`wrong: ${pair} ${words.join(' / ')}: ${here?.text} → ${there?.text}`],
    ),
  }
}

/** Links that lead from one affair into another. */
export const strayLinks = (newsroom: Newsroom): string[] =>
  Object.entries(newsroom.relations).flatMap(([slug, relations]) =>
    relations.flatMap((it) => (it.slug.split('-')[0] === slug.split('-')[0] ? [] : [`${slug} ${it.slug}`])),
  )
