/** What the second pass calls each token round a cue. */
export const OUTSIDE_ARGUMENT = 0
export const SOURCE_ARGUMENT = 1
export const CONTENT_ARGUMENT = 3
export const CUE_ARGUMENT = 5
/** Odd tags begin a span, the even one after each continues it. */
export const ARGUMENT_TAGS = 7
