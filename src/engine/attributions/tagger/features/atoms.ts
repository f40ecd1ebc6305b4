import type { Context } from './context.ts'
import { STOP } from './shapes.ts'

/**
 * What templates are made of. `w` is the word, `w-1` the one before it; `e` its ending, `s` its shape, `c` its cluster,
 * `k` its class (shape, cue share, quotation state).
 */
export const ATOMS = [
  'none',
  'w-3',
  'w-2',
  'w-1',
  'w',
  'w+1',
  'w+2',
  'w+3',
  'e-1',
  'e',
  'e+1',
  'stem',
  's-1',
  's',
  's+1',
  'k-1',
  'k',
  'k+1',
  'in source',
  'c-2',
  'c-1',
  'c',
  'c+1',
  'c+2',
  'quote',
  'quote size',
  'inside',
  'from start',
  'to end',
  'at end',
  'first word',
  'second word',
  'sentence',
  'headline',
  'paragraph word',
  'paragraph shape',
  'first sentence',
  'last shape',
  // The nearest likely cue to the left and to the right: its word, how far, how many marks between, what stands round it.
  'left',
  'left far',
  'left marks',
  'left next',
  'left share',
  'left open',
  'left frame',
  'right',
  'right far',
  'right marks',
  'right before',
  'right share',
  'right after',
  'right frame',
  'in right frame',
  'last cue',
  'last frame',
  'last side',
  'first frame',
  'first side',
  // Inside a quotation: what stands before and after it.
  'before',
  'before 2',
  'after',
  'after 2',
  'closing',
  'opening',
  'before shape',
  'cue after far',
  'cue before far',
  'cue after',
  'cue before',
  'opens paragraph',
  'closes paragraph',
  'place',
  // Outside: how far the nearest one is.
  'quote before',
  'quote after',
  'has before',
  'has after',
  'after quotation',
  'after stop',
] as const

/** One thing that features look at in a token, by name. */
export type Atom = (typeof ATOMS)[number]

const AT = Object.fromEntries(ATOMS.map((atom, index) => [atom, index])) as Record<Atom, number>

const MAX_REACH_TOKENS = 12
const NOTHING = 15

/** Steps of distance: near ones apart, far ones together. */
export function step(distance: number): number {
  if (distance < 5) return distance
  return distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : distance < 25 ? 8 : distance < 45 ? 9 : 10
}

/** Writes the atoms of token `i` to `out`, which has room for `ATOMS`. */
export function setAtoms(context: Context, i: number, out: Int32Array): void {
  const { word, ending, shape, cluster } = context
  const start = context.paragraphStart[i]!
  const stop = context.paragraphEnd[i]!
  for (let by = -3; by <= 3; by++) {
    const at = i + by
    out[AT.w + by] = at < start ? 1 : at >= stop ? 2 : word[at]!
  }
  for (let by = -2; by <= 2; by++) {
    const at = i + by
    const isIn = at >= start && at < stop
    out[AT.c + by] = isIn ? cluster[at]! || 200 + shape[at]! : 255
    if (by === -2 || by === 2) continue
    out[AT.e + by] = isIn ? ending[at]! : 0
    out[AT.s + by] = isIn ? shape[at]! : NOTHING
    out[AT.k + by] = isIn ? classOf(context, at) : 4095
  }
  out[AT.stem] = context.stem[i]!
  out[AT['in source']] = context.source[i]!
  setPlace(context, i, out)
  setCues(context, i, out)
  if (context.quoteFrom[i]! >= 0) setInside(context, i, out)
  else setOutside(context, i, out)
}

function classOf({ shape, cue, quote }: Context, at: number): number {
  return (shape[at]! << 8) | (cue[at]! << 4) | quote[at]!
}

function setPlace(context: Context, i: number, out: Int32Array): void {
  const { word, shape, quote } = context
  const start = context.paragraphStart[i]!
  const stop = context.paragraphEnd[i]!
  const sentence = context.sentenceStart[i]!
  const end = context.sentenceEnd[i]!
  out[AT.quote] = quote[i]!
  out[AT['quote size']] = context.quoteSize[i]!
  out[AT.inside] = Number(quote[i]! > 0)
  out[AT['from start']] = step(i - sentence)
  out[AT['to end']] = step(end - 1 - i)
  out[AT['at end']] = Number(i === end - 1)
  out[AT['first word']] = word[sentence]!
  out[AT['second word']] = sentence + 1 < stop ? word[sentence + 1]! : 2
  out[AT.sentence] = step(sentence - start)
  out[AT.headline] = Number(context.paragraph[i] === 0)
  out[AT['paragraph word']] = word[start]!
  out[AT['paragraph shape']] = shape[start]!
  out[AT['first sentence']] = Number(sentence === start)
  out[AT['last shape']] = shape[stop - 1]!
}

function setCues(context: Context, i: number, out: Int32Array): void {
  const { word, shape, cue, commas, frame, frameStart } = context
  const start = context.paragraphStart[i]!
  const stop = context.paragraphEnd[i]!
  const sentence = context.sentenceStart[i]!
  const left = context.cueBefore[i]!
  const right = context.cueAfter[i]!
  out[AT.left] = left < 0 ? 3 : word[left]!
  out[AT['left far']] = left < 0 ? NOTHING : step(i - left)
  out[AT['left marks']] = left < 0 ? 9 : Math.min(3, commas[i]! - commas[left]!)
  out[AT['left next']] = left < 0 || left + 1 >= stop ? 0 : word[left + 1]!
  out[AT['left share']] = left < 0 ? 0 : cue[left]!
  out[AT['left open']] = left < 0 ? 0 : left > start ? shape[left - 1]! : NOTHING
  out[AT['left frame']] = left < 0 ? 1 : frame[left]!
  out[AT.right] = right < 0 ? 3 : word[right]!
  out[AT['right far']] = right < 0 ? NOTHING : step(right - i)
  out[AT['right marks']] = right < 0 ? 9 : Math.min(3, commas[right]! - commas[i]!)
  out[AT['right before']] = right <= start ? 0 : word[right - 1]!
  out[AT['right share']] = right < 0 ? 0 : cue[right]!
  out[AT['right after']] = right < 0 ? 0 : right + 1 < stop ? shape[right + 1]! : NOTHING
  out[AT['right frame']] = right < 0 ? 1 : frame[right]!
  out[AT['in right frame']] = Number(right >= 0 && i >= frameStart[right]!)
  const last = context.cueBefore[context.sentenceEnd[i]! - 1]!
  const first = context.cueAfter[sentence]!
  out[AT['last cue']] = last < 0 ? 3 : word[last]!
  out[AT['last frame']] = last < 0 ? 1 : frame[last]!
  out[AT['last side']] = last < 0 ? 4 : i > last ? 2 : Number(i >= frameStart[last]!)
  out[AT['first frame']] = first < 0 ? 1 : frame[first]!
  out[AT['first side']] = first < 0 ? 2 : Number(i > first)
}

function setInside(context: Context, i: number, out: Int32Array): void {
  const { word, shape, cueAfter, cueBefore } = context
  const start = context.paragraphStart[i]!
  const stop = context.paragraphEnd[i]!
  const from = context.quoteFrom[i]!
  const to = context.quoteTo[i]!
  const wordAt = (at: number) => (at < start ? 1 : at >= stop ? 2 : word[at]!)
  const shapeAt = (at: number) => (at < start || at >= stop ? NOTHING : shape[at]!)
  const after = to < context.count ? cueAfter[to]! : -1
  const before = from > start ? cueBefore[from - 1]! : -1
  out[AT.before] = wordAt(from - 1)
  out[AT['before 2']] = wordAt(from - 2)
  out[AT.after] = wordAt(to)
  out[AT['after 2']] = wordAt(to + 1)
  out[AT.closing] = shapeAt(to - 2)
  out[AT.opening] = shapeAt(from + 1)
  out[AT['before shape']] = shapeAt(from - 1)
  out[AT['cue after far']] = after < 0 ? NOTHING : step(after - to)
  out[AT['cue before far']] = before < 0 ? NOTHING : step(from - before)
  out[AT['cue after']] = after < 0 ? 0 : wordAt(after)
  out[AT['cue before']] = before < 0 ? 0 : wordAt(before)
  out[AT['opens paragraph']] = Number(from === start)
  out[AT['closes paragraph']] = Number(to === stop)
  out[AT.place] = Math.min(3, i - from) * 4 + Math.min(3, to - i)
}

function setOutside(context: Context, i: number, out: Int32Array): void {
  const { quote, shape } = context
  const sentence = context.sentenceStart[i]!
  const end = context.sentenceEnd[i]!
  let before = i - 1
  while (before >= sentence && i - before < MAX_REACH_TOKENS && !quote[before]) before--
  let after = i + 1
  while (after < end && after - i < MAX_REACH_TOKENS && !quote[after]) after++
  const hasBefore = before >= sentence && i - before < MAX_REACH_TOKENS
  const hasAfter = after < end && after - i < MAX_REACH_TOKENS
  out[AT['quote before']] = hasBefore ? step(i - before) : NOTHING
  out[AT['quote after']] = hasAfter ? step(after - i) : NOTHING
  out[AT['has before']] = Number(hasBefore)
  out[AT['has after']] = Number(hasAfter)
  out[AT['after quotation']] = sentence > 0 && quote[sentence - 1] ? 1 : 0
  out[AT['after stop']] = sentence > 0 && shape[sentence - 1] === STOP ? 1 : 0
}
