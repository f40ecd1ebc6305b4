/** The entries of a lexicon written one a line. */
export const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/u)
