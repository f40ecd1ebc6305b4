/** A text as a note quotes it: in one line, cut with an ellipsis where it is longer, and never within a character. */
export function shorten(text: string, longest = 80): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= longest) return line.toWellFormed()
  return `${line
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .toWellFormed()}…`
}
