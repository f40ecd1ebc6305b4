/** A value of the frontmatter as words; null where it has none. */
export function stringOrDate(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
