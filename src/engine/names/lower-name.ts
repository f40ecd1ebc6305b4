/** A name as a key: lower case, straight apostrophes, single spaces. */
export const lowerName = (name: string): string => name.replaceAll('’', "'").replace(/\s+/gu, ' ').toLowerCase()
