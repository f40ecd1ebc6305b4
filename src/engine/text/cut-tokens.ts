/** Where the tokens of a text begin and end: token `i` is `text.slice(start[i], end[i])`. Zeros follow the last one. */
interface TokenBounds {
  count: number
  start: Int32Array
  end: Int32Array
}

/** Entries that may be read behind the last token. */
const SPARE = 8

/**
 * Cuts a text into tokens, in one pass.
 *
 * @param isBetween whether a UTF-16 unit stands between tokens and belongs to none.
 * @param endOf offset at which the token that begins at an offset ends.
 */
export function cutTokens(
  text: string,
  isBetween: (unit: number) => boolean,
  endOf: (text: string, start: number) => number,
): TokenBounds {
  const size = text.length
  let start = new Int32Array((size >> 2) + 2 * SPARE)
  let end = new Int32Array((size >> 2) + 2 * SPARE)
  let count = 0
  for (let offset = 0; offset < size; ) {
    if (isBetween(text.charCodeAt(offset))) {
      offset++
      continue
    }
    const stop = endOf(text, offset)
    if (count + SPARE === start.length) {
      start = grow(start)
      end = grow(end)
    }
    start[count] = offset
    end[count++] = stop
    offset = stop
  }
  return { count, start, end }
}

function grow(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
