/** What the second reading calls each token round a cue: 0 is what does not belong to it. */
export const SOURCE_ARGUMENT = 1
export const CONTENT_ARGUMENT = 3
export const CUE_ARGUMENT = 5
/** Odd tags begin a span, the even one after each continues it. */
export const ARGUMENT_TAGS = 7
/** A word that continues a span stands after one that begins or continues it. */
export const ARGUMENT_GRAMMAR = {
  tags: ARGUMENT_TAGS,
  mayFollow: (before: number, tag: number): boolean =>
    tag > 0 && tag % 2 === 0 ? before === tag || before === tag - 1 : true,
}
