/** The date of an update as a story gives it: null where it does not lie after that of publication. Both are ISO 8601. */
export function updatedAfter(published: string | null, updated: string | null): string | null {
  return published !== null && updated !== null && timeOf(updated) > timeOf(published) ? updated : null
}

/** A time without its zone, which only the site knows, is compared as if it were of Greenwich. */
function timeOf(date: string): number {
  return Date.parse(/T[\d:.]+$/.test(date) ? `${date}Z` : date)
}
