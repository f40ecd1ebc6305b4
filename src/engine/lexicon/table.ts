/** A lexicon table as a map, so that words such as `constructor` find nothing in it. */
export const table = <Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries))

/** A closed list of words, written in one line. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
