/** Characters that are looked at between two places, of which the one stands in the sentence before the other. */
export const MAX_GAP = 600

/** Whether the text between two places holds the end of one sentence, and no more. */
export const isNextSentence = (text: string, from: number, to: number): boolean =>
  to - from <= MAX_GAP && (text.slice(from, to).match(/[.!?…][”"’')]*\s+/gu) ?? []).length === 1

/** The end of a sentence, and more that begin with the pronoun. */
export const HE_ALONE = /^[^.!?\n]*[.!?][”"’')]*\s+(?:He\s[^.!?\n]*[.!?]\s+)+$/u
export const SHE_ALONE = /^[^.!?\n]*[.!?][”"’')]*\s+(?:She\s[^.!?\n]*[.!?]\s+)+$/u
