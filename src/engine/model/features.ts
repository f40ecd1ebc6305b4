import type { Context } from './context.ts'
import { mix, pair } from './mix.ts'
import { STOP } from './shapes.ts'

/** Most features a token has. */
export const FEATURES = 96

/** Steps of distance: near ones apart, far ones together. */
export function step(distance: number): number {
  if (distance < 5) return distance
  return distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : distance < 25 ? 8 : distance < 45 ? 9 : 10
}

/**
 * Writes the features of token `i` to `out` as 32-bit numbers, each a template's number mixed with what the
 * template looks at.
 *
 * @returns how many were written, at most `FEATURES`.
 */
export function featuresOf(context: Context, i: number, out: Int32Array): number {
  const { word, ending, shape, cue, source, cluster, quote, quoteSize, quoteFrom, quoteTo, commas } = context
  const start = context.paragraphStart[i] as number
  const stop = context.paragraphEnd[i] as number
  const sentence = context.sentenceStart[i] as number
  const sentenceEnd = context.sentenceEnd[i] as number
  let n = 0
  let template = 0
  const put = (value: number) => {
    out[n++] = mix(++template, value)
  }
  const wordAt = (at: number) => (at < start ? 1 : at >= stop ? 2 : (word[at] as number))
  const shapeAt = (at: number) => (at < start || at >= stop ? 15 : (shape[at] as number))
  const classAt = (at: number) =>
    at < start || at >= stop ? 4095 : ((shape[at] as number) << 8) | ((cue[at] as number) << 4) | (quote[at] as number)
  const clusterAt = (at: number) =>
    at < start || at >= stop ? 255 : (cluster[at] as number) || 200 + (shape[at] as number)

  const w = wordAt(i)
  const p1 = wordAt(i - 1)
  const p2 = wordAt(i - 2)
  const n1 = wordAt(i + 1)
  const n2 = wordAt(i + 2)
  const q = quote[i] as number
  const own = classAt(i)
  put(0)
  put(w)
  put(p1)
  put(n1)
  put(p2)
  put(n2)
  put(pair(p1, w))
  put(pair(w, n1))
  put(pair(p2, p1))
  put(pair(n1, n2))
  put(pair(p1, n1))
  put(pair(pair(p1, w), n1))
  put(wordAt(i + 3))
  put(wordAt(i - 3))
  put(ending[i] as number)
  put(i + 1 < stop ? (ending[i + 1] as number) : 0)
  put(i > start ? (ending[i - 1] as number) : 0)
  put(pair(shapeAt(i - 1), pair(shapeAt(i), shapeAt(i + 1))))
  put(pair(pair(classAt(i - 1), own), classAt(i + 1)))
  put(pair(own, source[i] as number))
  put(pair(pair(clusterAt(i - 1), clusterAt(i)), clusterAt(i + 1)))
  put(pair(clusterAt(i), clusterAt(i + 1)))
  put(pair(clusterAt(i - 1), clusterAt(i)))
  put(pair(clusterAt(i - 2), pair(clusterAt(i - 1), clusterAt(i))))
  put(pair(clusterAt(i), pair(clusterAt(i + 1), clusterAt(i + 2))))
  put(pair(clusterAt(i), q))
  put(clusterAt(i - 2))
  put(clusterAt(i + 2))
  put(pair(q, w))
  put(pair(q, quoteSize[i] as number))

  const fromStart = i - sentence
  const toEnd = sentenceEnd - 1 - i
  const inQuote = q > 0 ? 1 : 0
  put(pair(step(fromStart), inQuote))
  put(pair(step(toEnd), inQuote))
  put(pair(wordAt(sentence), inQuote))
  put(pair(wordAt(sentence), pair(wordAt(sentence + 1), inQuote)))
  put(pair(step(sentence - start), pair(inQuote, context.paragraph[i] === 0 ? 1 : 0)))
  put(pair(pair(shapeAt(start), wordAt(start)), pair(sentence === start ? 1 : 0, inQuote)))
  put(pair(shapeAt(stop - 1), pair(own, toEnd === 0 ? 1 : 0)))

  const left = context.cueBefore[i] as number
  const right = context.cueAfter[i] as number
  const leftFar = left < 0 ? 15 : step(i - left)
  const rightFar = right < 0 ? 15 : step(right - i)
  const leftMarks = left < 0 ? 9 : Math.min(3, (commas[i] as number) - (commas[left] as number))
  const rightMarks = right < 0 ? 9 : Math.min(3, (commas[right] as number) - (commas[i] as number))
  const leftWord = left < 0 ? 3 : (word[left] as number)
  const rightWord = right < 0 ? 3 : (word[right] as number)
  put(pair(leftFar, leftMarks * 2 + inQuote))
  put(pair(rightFar, rightMarks * 2 + inQuote))
  put(pair(leftWord, leftFar))
  put(pair(rightWord, rightFar))
  put(pair(leftWord, leftMarks * 2 + inQuote))
  put(pair(rightWord, rightMarks * 2 + inQuote))
  put(pair(leftWord, pair(left < 0 ? 0 : wordAt(left + 1), inQuote)))
  put(pair(rightWord, pair(right < 0 ? 0 : wordAt(right - 1), inQuote)))
  put(pair(pair(leftWord, rightWord), inQuote))
  put(pair(pair(leftFar, rightFar), own))
  put(pair(pair(leftMarks, rightMarks), pair(own, 0)))
  put(pair(pair(leftFar, left < 0 ? 0 : (cue[left] as number)), pair(rightFar, right < 0 ? 0 : (cue[right] as number))))
  put(pair(pair(clusterAt(i), rightMarks), pair(rightFar, rightWord)))
  put(pair(pair(clusterAt(i), leftMarks), pair(leftFar, leftWord)))
  const rightAfter = right < 0 ? 0 : right + 1 < stop ? (shape[right + 1] as number) : 15
  const leftOpen = left < 0 ? 0 : left > start ? (shape[left - 1] as number) : 15
  put(pair(pair(rightFar, rightAfter), pair(rightMarks, own)))
  put(pair(pair(leftFar, leftOpen), pair(leftMarks, own)))
  const leftFrame = left < 0 ? 1 : (context.frame[left] as number)
  const rightFrame = right < 0 ? 1 : (context.frame[right] as number)
  const inRight = right >= 0 && i >= (context.frameStart[right] as number) ? 1 : 0
  put(pair(rightFrame, inRight * 2 + inQuote))
  put(pair(pair(rightFrame, inRight * 2 + inQuote), rightWord))
  put(pair(pair(rightFrame, inRight), own))
  put(pair(leftFrame, leftMarks * 2 + inQuote))
  put(pair(pair(leftFrame, leftMarks * 2 + inQuote), leftWord))
  put(pair(pair(leftFrame, leftFar), own))
  put(pair(pair(leftFrame, rightFrame), inRight * 2 + inQuote))
  const last = context.cueBefore[sentenceEnd - 1] as number
  const first = context.cueAfter[sentence] as number
  const lastSide = last < 0 ? 4 : i > last ? 2 : i >= (context.frameStart[last] as number) ? 1 : 0
  const lastFrame = last < 0 ? 1 : (context.frame[last] as number)
  put(pair(pair(lastFrame, lastSide), inQuote))
  put(pair(pair(lastFrame, lastSide), last < 0 ? 3 : (word[last] as number)))
  put(pair(pair(first < 0 ? 1 : (context.frame[first] as number), first < 0 ? 2 : i > first ? 1 : 0), inQuote))
  put(context.stem[i] as number)

  const from = quoteFrom[i] as number
  if (from >= 0) {
    const to = quoteTo[i] as number
    const closing = shapeAt(to - 2)
    template = 80
    put(pair(wordAt(from - 1), closing))
    put(pair(wordAt(to), closing))
    put(pair(pair(wordAt(to), wordAt(to + 1)), closing))
    put(pair(wordAt(from - 1), wordAt(from - 2)))
    const after = to < context.count ? (context.cueAfter[to] as number) : -1
    const before = from > start ? (context.cueBefore[from - 1] as number) : -1
    put(pair(pair(after < 0 ? 15 : step(after - to), before < 0 ? 15 : step(from - before)), closing))
    put(pair(after < 0 ? 0 : wordAt(after), before < 0 ? 0 : wordAt(before)))
    put(pair(shapeAt(from + 1), pair(quoteSize[i] as number, pair(closing, shapeAt(from - 1)))))
    put(pair(from === start ? 1 : 0, pair(to === stop ? 1 : 0, quoteSize[i] as number)))
    put(pair(pair(Math.min(i - from, 3), Math.min(to - i, 3)), quoteSize[i] as number))
  } else {
    template = 100
    const before = nearestQuoteEnd(context, i, sentence)
    const after = nearestQuoteStart(context, i, sentenceEnd)
    put(pair(before < 0 ? 15 : step(i - before), after < 0 ? 15 : step(after - i)))
    put(pair(before < 0 ? 15 : step(i - before), pair(rightFar, rightMarks)))
    put(pair(after < 0 ? 15 : step(after - i), pair(leftFar, leftMarks)))
    put(pair(own, pair(before < 0 ? 0 : 1, after < 0 ? 0 : 1)))
    put(pair(i > 0 && sentence > start && quote[sentence - 1] ? 1 : 0, shape[sentence - 1] === STOP ? 1 : 0))
  }
  return n
}

const REACH = 12

function nearestQuoteEnd({ quote }: Context, i: number, sentence: number): number {
  for (let at = i - 1; at >= sentence && i - at < REACH; at--) if (quote[at]) return at
  return -1
}

function nearestQuoteStart({ quote }: Context, i: number, end: number): number {
  for (let at = i + 1; at < end && at - i < REACH; at++) if (quote[at]) return at
  return -1
}
