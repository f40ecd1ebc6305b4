/** The entries of a lexicon, written one a line. */
export const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/u)

/** A closed list of words or phrases, written one a line. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(lines(text))

/**
 * A closed list of words or phrases, written one a line, as alternatives of a pattern. White space in it stands for any
 * white space, `’` for either apostrophe, a full stop for itself.
 */
export const wordPattern = (text: string): string =>
  lines(text)
    .map((entry) => entry.replaceAll('.', '\\.').replace(/\s/gu, '\\s').replaceAll('’', "[’']"))
    .join('|')

/** A list of pairs, written one a line with ` → ` between: a map from the first to the second. */
export const wordMap = (text: string): ReadonlyMap<string, string> =>
  new Map(lines(text).map((line) => line.split(' → ') as [string, string]))

/** A table of values as a map, so that words such as `constructor` find nothing in it. */
export const table = <Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries))
