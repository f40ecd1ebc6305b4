import type { Conflict, EventTimeline, LedgerRow, Newsroom, Story } from '../types.ts'

/** For each story, which annotations are accounts in which conflicts. */
export function markDisputed(stories: Story[], conflicts: Conflict[]): Newsroom['disputed'] {
  const disputed: Newsroom['disputed'] = Object.fromEntries(stories.map(({ slug }) => [slug, {}]))
  for (const { id, accounts, support } of conflicts) {
    for (const { slug, annotation } of [...accounts, ...support]) {
      const marks = disputed[slug]
      if (!marks || annotation === null) continue
      marks[annotation] = [...new Set([...(marks[annotation] ?? []), id])]
    }
  }
  return disputed
}

/** For each story, the row that stands now in place of a superseded figure. */
export function markSuperseded(stories: Story[], timelines: EventTimeline[]): Newsroom['superseded'] {
  const superseded: Newsroom['superseded'] = Object.fromEntries(stories.map(({ slug }) => [slug, {}]))
  for (const { rows } of timelines.flatMap(({ ledger }) => ledger)) {
    for (const { slug, annotation, supersededBy } of rows) {
      const current = supersededBy && rows.find((row) => isRow(row, supersededBy))
      const marks = superseded[slug]
      if (current && marks) marks[annotation] = current
    }
  }
  return superseded
}

const isRow = (row: LedgerRow, { slug, annotation }: NonNullable<LedgerRow['supersededBy']>): boolean =>
  row.slug === slug && row.annotation === annotation
