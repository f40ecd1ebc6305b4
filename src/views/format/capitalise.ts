/**
 * A text as a sentence, a heading or an entry begins: `internal communications` → `Internal communications`; a name such
 * as `iLabour` stays.
 */
export const capitalise = (text: string): string =>
  /^\p{Ll}+(?:[\s,;:’'-]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
