/** The last of words with spaces between them, as it stands: `wedding guests` → `guests`. */
export const lastWordOf = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)
