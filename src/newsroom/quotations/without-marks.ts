/** Quoted words without the quotation marks around them, and without a comma before the last. */
export const withoutMarks = (words: string): string => words.replace(/^[\s"'“”‘’«»„]+|[\s"'“”‘’«»,]+$/gu, '')
