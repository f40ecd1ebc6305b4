/**
 * What the first pass calls each word. An arrow says on which side the cue stands: `SOURCE_RIGHT` is a
 * source whose cue comes after it. BETWEEN is a word inside an attribution that belongs to none of its parts.
 */
export const OUTSIDE_TAG = 0
export const BETWEEN_TAG = 1
export const SOURCE_RIGHT = 2
export const SOURCE_LEFT = 4
export const CUE = 6
export const CONTENT_RIGHT = 8
export const CONTENT_LEFT = 10
/** Even tags from `SOURCE_RIGHT` on begin a span, the odd one after each continues it. */
export const TAGS = 12
/** A word that continues a span stands after one that begins or continues it. */
export const LABEL_GRAMMAR = {
  tags: TAGS,
  mayFollow: (before: number, tag: number): boolean =>
    tag > SOURCE_RIGHT && tag % 2 === 1 ? before === tag || before === tag - 1 : true,
}
