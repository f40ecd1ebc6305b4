/** Letters of the alphabets that English news is written in, by code; what stands between words is 0. */
const letters = new Uint8Array(0x2070)
for (let code = 0; code < 0x250; code += 1) letters[code] = Number(/\p{L}/u.test(String.fromCharCode(code)))

/** Beyond the Latin letters and the marks of printing. */
const foreign = /[^\0-\u024f\u2000-\u206f]/

/** The words of a text as written: runs of letters, so that `don’t` is two. */
export function splitWords(text: string): string[] {
  if (foreign.test(text)) return text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  // A table is several times faster than the pattern, and every word of a collection is read here.
  const words: string[] = []
  let start = -1
  for (let at = 0; at < text.length; at += 1) {
    if (letters[text.charCodeAt(at)] === 1) {
      if (start < 0) start = at
    } else if (start >= 0) {
      words.push(text.slice(start, at))
      start = -1
    }
  }
  if (start >= 0) words.push(text.slice(start))
  return words
}
