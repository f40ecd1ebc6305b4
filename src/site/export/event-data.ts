import type { EventTimeline } from '../../newsroom/index.ts'
import { passageData, rowData, storyEntry } from './common-data.ts'
import type { Exports } from './open-exports.ts'

/**
 * `events/<id>/event.json`: the timeline, oldest first; the conflicts with the accounts that clash, and those
 * that support them, verbatim; the ledger, one series for each counted thing, oldest figure first, each `standing` or
 * `superseded`.
 */
export function eventData({ event, stories, conflicts, ledger }: EventTimeline, exports: Exports) {
  const { addresses } = exports
  return {
    version: 1,
    ...event,
    ...addresses.event(event.id),
    newsroom: addresses.newsroom,
    stories: stories.map((slug) => storyEntry(slug, exports)),
    conflicts: conflicts.map(({ id, kind, about, accounts, support }) => ({
      id,
      url: addresses.conflict(event.id, id),
      kind,
      about,
      accounts: accounts.map((account) => passageData(account, exports)),
      support: support.map((account) => passageData(account, exports)),
    })),
    ledger: ledger.map(({ id, title, unit, rows }) => ({
      id,
      title,
      unit,
      rows: rows.map((row) => rowData(row, exports)),
    })),
  }
}
