/** A character that XML 1.0 forbids, so that one of them would end every feed: controls, and halves of a surrogate pair. */
export const FORBIDDEN_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** Word processors write a line break as U+000B, extracted PDFs a page break as U+000C. */
const BREAKS = /[\v\f]/g
const FORBIDDEN = new RegExp(FORBIDDEN_CHARACTER, 'gu')

/** The text without what XML 1.0 forbids; line and page breaks are spaces. */
export function dropForbidden(text: string): string {
  return FORBIDDEN_CHARACTER.test(text) ? text.replace(BREAKS, ' ').replace(FORBIDDEN, '') : text
}
