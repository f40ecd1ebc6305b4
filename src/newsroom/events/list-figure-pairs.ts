import type { LedgerRow } from '../types.ts'
import type { EventFigures } from './build-timelines.ts'

/**
 * Pairs of stories, by slug, that the figures of an event bring together: those whose figures clash, and each with the next
 * that gives a later one. They bear on each other, however little else they share.
 */
export function listFigurePairs(figures: Iterable<EventFigures>): [string, string][] {
  return [...figures].flatMap(({ conflicts, ledger }) => [
    ...conflicts.flatMap(({ accounts }) => neighbours(accounts.map(({ slug }) => slug))),
    ...ledger.flatMap(({ rows }) =>
      rows.flatMap((row, at): [string, string][] => {
        if (row.status !== 'superseded') return []
        const next = rows.slice(at + 1).find((other) => other.slug !== row.slug && isOther(row, other))
        return next ? [[row.slug, next.slug]] : []
      }),
    ),
  ])
}

const isOther = (a: LedgerRow, b: LedgerRow): boolean => a.value !== b.value || a.min !== b.min || a.max !== b.max

function neighbours(slugs: string[]): [string, string][] {
  return slugs.slice(1).flatMap((slug, at): [string, string][] => (slug === slugs[at] ? [] : [[slugs[at]!, slug]]))
}
