import type { Conflict, EventThread, LedgerRow, Newsroom, Story } from '../types.ts'

/** For each story, which annotations are accounts in which conflicts. */
export function markDisputed(stories: Story[], conflicts: Conflict[]): Newsroom['disputed'] {
  const disputed: Newsroom['disputed'] = Object.fromEntries(stories.map(({ slug }) => [slug, {}]))
  for (const { id, accounts } of conflicts) {
    for (const { slug, annotation } of accounts) {
      const marks = disputed[slug]
      if (!marks || annotation === null) continue
      marks[annotation] = [...new Set([...(marks[annotation] ?? []), id])]
    }
  }
  return disputed
}

/** For each story, the row that stands now in place of a superseded figure: the last standing one of its series. */
export function markSuperseded(stories: Story[], threads: EventThread[]): Newsroom['superseded'] {
  const superseded: Newsroom['superseded'] = Object.fromEntries(stories.map(({ slug }) => [slug, {}]))
  for (const { rows } of threads.flatMap(({ ledger }) => ledger)) {
    for (const [at, row] of rows.entries()) {
      const current = row.status === 'superseded' ? successor(row, rows.slice(at + 1)) : undefined
      const marks = superseded[row.slug]
      if (current && marks) marks[row.annotation] = current
    }
  }
  return superseded
}

function successor(row: LedgerRow, later: LedgerRow[]): LedgerRow | undefined {
  const standing = later.filter(({ status, partOf }) => status === 'standing' && partOf === null)
  return (
    standing.findLast(({ chain }) => chain?.origin != null && chain.origin === row.chain?.origin) ?? standing.at(-1)
  )
}
