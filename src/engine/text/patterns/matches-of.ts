/** All matches of a global pattern; unlike `matchAll` it compiles nothing anew. */
export function matchesOf(pattern: RegExp, words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    found.push(match)
    if (match[0].length === 0) pattern.lastIndex++
  }
  return found
}
