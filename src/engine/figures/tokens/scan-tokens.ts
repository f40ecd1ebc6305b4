/** What a token is. A number token is one numeral in digits, grouping marks and decimals included. */
export const PUNCTUATION = 0
export const WORD = 1
export const NUMBER = 2

/** What stands before a token: nothing, spaces, one line break, or a blank line. */
export const GLUED = 0
export const SPACED = 1
export const LINE = 2
export const BLANK = 3

/** The text as parallel arrays, one entry a token; a sentinel of kind PUNCTUATION closes each array. */
export interface FigureTokens {
  text: string
  size: number
  kind: Uint8Array
  gap: Uint8Array
  start: Int32Array
  end: Int32Array
  /** Words in lower case, everything else as it stands. */
  word: string[]
}

const DIGIT = 1
const LETTER = 2
const SPACE = 3
const ascii = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  if (code >= 48 && code <= 57) ascii[code] = DIGIT
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) ascii[code] = LETTER
  else if (code <= 32) ascii[code] = SPACE
}

function classOf(code: number): number {
  if (code < 128) return ascii[code] as number
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x2028 || code === 0x2029)
    return SPACE
  if (code === 0xfeff || code === 0x3000 || code === 0x85) return SPACE
  if (code === 0xb5 || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000)) return LETTER
  return code > 0x3040 && (code < 0xd800 || code > 0xdfff) && code < 0xfe00 ? LETTER : 0
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isGroupSpace = (code: number): boolean => code === 0xa0 || code === 0x202f || code === 0x2009

function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** End of the numeral at `at`: `1,307,000`, `12,34,567.89`, `12 000` with a hard space, `3.65`, `.001`. */
function numeralEnd(text: string, at: number): number {
  let end = digitsEnd(text, at)
  if (end - at <= 3 && end > at) {
    for (;;) {
      const mark = text.charCodeAt(end)
      if (mark !== 44 && !isGroupSpace(mark)) break
      let next = digitsEnd(text, end + 1)
      // Indian grouping: two digits at a time, three at the end.
      if (next - end - 1 === 2 && mark === 44 && text.charCodeAt(next) === 44) {
        const last = digitsEnd(text, next + 1)
        if (last - next - 1 === 3 || (last - next - 1 === 2 && text.charCodeAt(last) === 44)) {
          end = next
          continue
        }
      }
      if (next - end - 1 !== 3) break
      end = next
      next = end
    }
  }
  while (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1)
  return end
}

/** Cuts a text into words, numerals and single marks, in one pass. Offsets are UTF-16 units of `text`. */
export function scanTokens(text: string): FigureTokens {
  const room = text.length + 1
  // One buffer for all four: each is dear to make.
  const buffer = new ArrayBuffer(room * 10)
  const tokens: FigureTokens = {
    text,
    size: 0,
    kind: new Uint8Array(buffer, room * 8, room),
    gap: new Uint8Array(buffer, room * 9, room),
    start: new Int32Array(buffer, 0, room),
    end: new Int32Array(buffer, room * 4, room),
    word: [],
  }
  readTokens(tokens)
  const { size, gap, start, end, word } = tokens
  gap[size] = BLANK
  start[size] = text.length
  end[size] = text.length
  word.push('')
  return tokens
}

function readTokens(tokens: FigureTokens): void {
  const { text, kind, gap, start, end, word } = tokens
  let size = 0
  let pending = BLANK
  let breaks = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const type = classOf(code)
    if (type === SPACE) {
      if (code === 10) breaks++
      const seen = breaks > 1 ? BLANK : breaks === 1 ? LINE : SPACED
      if (seen > pending) pending = seen
      at++
      continue
    }
    let stop = at + 1
    let what = PUNCTUATION
    if (type === LETTER) {
      while (stop < text.length && classOf(text.charCodeAt(stop)) === LETTER) stop++
      what = WORD
    } else if (type === DIGIT || (code === 46 && pending !== GLUED && isDigit(text.charCodeAt(at + 1)))) {
      stop = numeralEnd(text, at)
      what = NUMBER
    }
    kind[size] = what
    gap[size] = pending
    start[size] = at
    end[size] = stop
    word.push(what === WORD ? lowerWord(text, at, stop) : text.slice(at, stop))
    size++
    pending = GLUED
    breaks = 0
    at = stop
  }
  tokens.size = size
}

/** A word in lower case; most are already, and a look at them is cheaper than a new string. */
function lowerWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end)
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code < 97 || code > 122) return word.toLowerCase()
  }
  return word
}
