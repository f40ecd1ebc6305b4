const writer = new Intl.ListFormat('en-GB')

/** Names as a byline has them, `Ann Lee, Bo Kim and Cy Poe`; null for nobody. */
export function listNames(names: readonly string[]): string | null {
  return writer.format(names) || null
}
