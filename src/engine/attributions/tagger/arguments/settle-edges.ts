import { step } from '../features/atoms.ts'
import { type Context, hashAt } from '../features/context.ts'
import { type LevelScale, levelOf } from '../features/level.ts'
import { mixAll, pair } from '../features/mix.ts'
import { BRACKET, CLITIC, COMMA_SHAPE } from '../features/shapes.ts'
import type { LabelledPart } from '../linking/link.ts'
import { scoreOf, softmax } from '../linking/rank.ts'
import type { CueReading, FirstReading } from './readings.ts'

/** A content whose beginning or end is weighed, and what is known round it. */
export interface Edge {
  context: Context
  first: FirstReading
  cue: CueReading
  part: LabelledPart
  /** Chance that a token is of a content of this cue, by the second reading. */
  chanceOf: (token: number) => number
  isEnd: boolean
  /** Tokens where it may lie, the one of the second reading first. */
  options: number[]
}

/** Gives the number of the option where the edge lies, and how likely it is. */
export type EdgeChooser = (edge: Edge) => { option: number; chance: number }

/** Every edge where the second reading has it. */
export const asRead: EdgeChooser = () => ({ option: 0, chance: 1 })

/** Most features that an option has. */
export const EDGE_FEATURES = 40
/** Numbers of the templates start behind these: ends, beginnings. */
const ENDS = 600
const BEGINNINGS = 660
/** Places of stretches on either side at which the edge may lie. */
const MAX_OPTIONS_A_SIDE = 4
/** Another edge must be likelier than that of the second reading by so much. */
const MIN_LEAD = 0.15

/** Chooses the likeliest edge by a conditional logit over `edgeFeatures`. */
export function edgesBy(weights: Float32Array): EdgeChooser {
  const features = new Int32Array(EDGE_FEATURES)
  return (edge) => {
    const chances = softmax(edge.options.map((at) => scoreOf(weights, features, edgeFeatures(edge, at, features))))
    const most = Math.max(...chances)
    const option = most > chances[0]! + MIN_LEAD ? chances.indexOf(most) : 0
    return { option, chance: chances[option]! }
  }
}

/**
 * Lets a content begin and end where a clause does, by how likely that is beside the edges that the second reading gave:
 * `the suspension was unjust | but he made an apology`.
 *
 * @param taken parts that it may not run into.
 * @returns the content, and how likely its less sure edge is.
 */
export function settleEdges(
  { first, ...rest }: Omit<Edge, 'isEnd' | 'options'>,
  taken: readonly LabelledPart[],
  choose: EdgeChooser,
): { part: LabelledPart; chance: number } {
  let part = rest.part
  let sure = 1
  for (const isEnd of [true, false]) {
    const edge: Edge = { ...rest, first, part, isEnd, options: [] }
    edge.options = isEnd ? endOptions(edge, taken) : beginOptions(edge, taken)
    if (edge.options.length < 2) continue
    const { option, chance } = choose(edge)
    const at = edge.options[option]!
    sure = Math.min(sure, chance)
    if (isEnd ? at !== part.end : at !== part.start) part = withEdge(edge, at)
  }
  return { part, chance: sure }
}

function withEdge({ part, chanceOf, isEnd }: Edge, at: number): LabelledPart {
  const [start, end] = isEnd ? [part.start, at] : [at, part.end]
  let sum = 0
  for (let i = start; i < end; i++) sum += chanceOf(i)
  return { ...part, start, end, mean: sum / (end - start) }
}

const isMark = ({ shape }: Context, at: number): boolean =>
  shape[at]! >= COMMA_SHAPE && shape[at]! < CLITIC && shape[at] !== BRACKET

/** A content does not end in a mark, nor inside a quotation that it holds from its beginning. */
function endOptions({ context, first, part }: Edge, taken: readonly LabelledPart[]): number[] {
  const { sentenceEnd } = context
  const last = part.end - 1
  const limit = Math.min(
    sentenceEnd[last]!,
    ...taken.filter(({ start }) => start >= part.end).map(({ start }) => start),
  )
  const trimmed = (at: number) => {
    let end = at
    while (end > part.start + 1 && isMark(context, end - 1)) end--
    return end
  }
  const from = context.sentenceStart[last]!
  const before: number[] = []
  for (let at = last; at > Math.max(part.start, from) && before.length < MAX_OPTIONS_A_SIDE; at--)
    if (first.segments.start[at] === at) before.push(trimmed(at))
  const behind: number[] = []
  for (let at = part.end + 1; at <= limit && behind.length < MAX_OPTIONS_A_SIDE; at++)
    if (at === limit || first.segments.start[at] === at) behind.push(trimmed(at))
  const isOther = (at: number) => at > part.start && at !== part.end && trimmed(part.end) !== at
  return [part.end, ...new Set([...before, ...behind].filter(isOther))]
}

function beginOptions({ context, first, part }: Edge, taken: readonly LabelledPart[]): number[] {
  const { sentenceStart } = context
  const limit = Math.max(
    sentenceStart[part.start]!,
    ...taken.filter(({ end }) => end <= part.start).map(({ end }) => end),
  )
  const trimmed = (at: number) => {
    let start = at
    while (start < part.end - 1 && isMark(context, start)) start++
    return start
  }
  const before: number[] = []
  for (let at = part.start - 1; at >= limit && before.length < MAX_OPTIONS_A_SIDE; at--)
    if (at === limit || first.segments.start[at] === at) before.push(trimmed(at))
  const behind: number[] = []
  for (let at = part.start + 1; at < part.end && behind.length < MAX_OPTIONS_A_SIDE; at++)
    if (first.segments.start[at] === at) behind.push(trimmed(at))
  const isOther = (at: number) => at < part.end && at !== part.start && trimmed(part.start) !== at
  return [part.start, ...new Set([...before, ...behind].filter(isOther))]
}

/** Writes the features of an edge at a token to `out`; returns how many. */
export function edgeFeatures(edge: Edge, at: number, out: Int32Array): number {
  return mixAll(edge.isEnd ? ENDS : BEGINNINGS, out, lookAt(edge, at, out))
}

const LEVELS: LevelScale = { floor: 1e-3, most: 6 }

/** What is seen of an edge, one number a template. */
function lookAt({ context, first, cue, part, chanceOf, isEnd }: Edge, at: number, out: Int32Array): number {
  const { sentenceStart, sentenceEnd, shape, quote, quoteFrom } = context
  const now = isEnd ? part.end : part.start
  const change = at === now ? 0 : at < now === isEnd ? 1 : 2
  const [low, high] = at < now ? [at, now] : [now, at]
  const inner = isEnd ? at - 1 : at
  const outer = isEnd ? at : at - 1
  let sum = 0
  let cueLevel = -LEVELS.most
  let firstSum = 0
  for (let i = low; i < high; i++) {
    sum += chanceOf(i)
    cueLevel = Math.max(cueLevel, first.levels[i * 3 + 2]!)
    firstSum += first.levels[i * 3]!
  }
  const size = high - low
  const again = size > 0 ? levelOf(sum / size, LEVELS) : 9
  const labels = size > 0 ? Math.round(firstSum / size) : 9
  const border = levelOf(chanceOf(isEnd ? at : Math.max(at - 1, 0)), LEVELS)
  const steps = Math.min(4, Math.abs(first.segments.before[high]! - first.segments.before[low]!))
  const isWhole = isEnd
    ? sentenceEnd[inner] === at || (isMark(context, at) && sentenceEnd[inner] === at + 1)
    : sentenceStart[at] === at
  const left = isEnd ? at - part.start : part.end - at
  const side = part.start < cue.start ? 1 : 2
  const near = isEnd ? Number(cue.start - at < 3 && cue.start >= at) : Number(at - cue.end < 3 && at >= cue.end)
  // What stands beyond the mark, where one does.
  const beyond = isEnd ? (isMark(context, outer) ? outer + 1 : outer) : outer
  const word = hashAt(context, beyond)
  const next = hashAt(context, isEnd ? beyond + 1 : inner + 1)
  const inWord = hashAt(context, inner)
  const outShape = outer < 0 || outer >= context.count ? 15 : shape[outer]!
  const cutsQuote =
    outer >= 0 && outer < context.count && quote[inner]! > 0 && quoteFrom[inner] === quoteFrom[outer] ? 1 : 0
  const quoted = pair(quote[inner]!, quote[Math.min(Math.max(beyond, 0), context.count - 1)]!)
  const cueWord = hashAt(context, cue.end - 1)
  const place = pair(side, pair(Number(isWhole), near))
  let n = 0
  out[n++] = change
  out[n++] = pair(change, place)
  out[n++] = pair(change, again)
  out[n++] = pair(change, labels)
  out[n++] = pair(change, pair(again, labels))
  out[n++] = pair(change, border)
  out[n++] = pair(change, step(size))
  out[n++] = pair(change, pair(step(size), again))
  out[n++] = pair(change, steps)
  out[n++] = pair(change, cueLevel)
  out[n++] = pair(change, pair(cueLevel, again))
  out[n++] = pair(place, outShape)
  out[n++] = pair(change, pair(place, outShape))
  out[n++] = pair(side, word)
  out[n++] = pair(change, word)
  out[n++] = pair(change, pair(word, again))
  out[n++] = pair(change, pair(word, outShape))
  out[n++] = pair(word, outShape)
  out[n++] = pair(word, next)
  out[n++] = pair(change, pair(word, next))
  out[n++] = pair(word, pair(outShape, border))
  out[n++] = inWord
  out[n++] = pair(change, inWord)
  out[n++] = pair(cutsQuote, change)
  out[n++] = pair(quoted, change)
  out[n++] = pair(quoted, pair(outShape, place))
  out[n++] = pair(cueWord, change)
  out[n++] = pair(cueWord, pair(word, outShape))
  out[n++] = pair(step(left), change)
  out[n++] = pair(step(left), pair(place, outShape))
  out[n++] = pair(hashAt(context, part.start), pair(word, change))
  out[n++] = pair(context.ending[Math.min(Math.max(beyond, 0), context.count - 1)]!, pair(outShape, change))
  out[n++] = pair(context.cluster[Math.min(Math.max(beyond, 0), context.count - 1)]!, pair(outShape, change))
  return n
}
