import { totalLength } from '../../../text/spans.ts'
import { step } from '../features/atoms.ts'
import { type Context, hashAt } from '../features/context.ts'
import { type LevelScale, levelOf } from '../features/level.ts'
import { mixAll, pair } from '../features/mix.ts'
import type { Model } from '../model/model.ts'
import type { Joined } from './join.ts'
import type { LabelledPart } from './link.ts'
import { scoreOf } from './rank.ts'

/** Most features an attribution has. */
export const TRUST_FEATURES = 40

/** Taken off the log odds: by so much is training too sure of itself on development texts. */
const CAUTION = 0.2

/** Third pass: the probability, 0 to 1, that an attribution is one that a careful reader would mark. */
export function trust(context: Context, joined: Joined, { trust: weights }: Model): number {
  const features = new Int32Array(TRUST_FEATURES)
  const score = scoreOf(weights, features, trustFeatures(context, joined, features))
  return 1 / (1 + Math.exp(CAUTION - score))
}

const LEVELS: LevelScale = { floor: 1e-4, most: 8, perUnit: 1.5 }
const level = (chance: number): number => levelOf(chance, LEVELS)

/** Numbers of the templates start behind this. */
const FIRST_TEMPLATE = 200

/** Writes what trust looks at to `out`; returns how many features. */
export function trustFeatures(context: Context, joined: Joined, out: Int32Array): number {
  return mixAll(FIRST_TEMPLATE, out, lookAt(context, joined, out))
}

const worst = (contents: LabelledPart[], of: 'mean' | 'first' | 'last'): number =>
  level(contents.reduce((least, part) => Math.min(least, part[of]), 1))

/** What is seen of an attribution, one number a template. */
function lookAt(
  context: Context,
  { cue, source, contents, sourceChance, contentChance, again }: Joined,
  out: Int32Array,
): number {
  const first = contents[0]!
  const last = contents.at(-1)!
  const inQuote = context.quote[first.start]! > 0 ? 1 : 0
  const quoted = inQuote ? 1 + context.quoteSize[first.start]! : 0
  const size = step(totalLength(contents))
  const contentMean = worst(contents, 'mean')
  const contentFirst = worst(contents, 'first')
  const contentLast = worst(contents, 'last')
  const cueMean = cue ? level(cue.mean) : 9
  const sides = pair(cue ? Number(first.start < cue.start) : 2, cue && source ? Number(source.start < cue.start) : 2)
  let n = 0
  out[n++] = 0
  out[n++] = sides
  out[n++] = contentMean
  out[n++] = contentFirst
  out[n++] = contentLast
  out[n++] = pair(contentMean, pair(contentFirst, contentLast))
  out[n++] = cueMean
  out[n++] = pair(cueMean, contentMean)
  out[n++] = pair(cueMean, pair(sides, inQuote))
  out[n++] = cue ? level(cue.first) : 9
  out[n++] = source ? level(source.mean) : 9
  out[n++] = pair(source ? 1 : 0, level(sourceChance))
  out[n++] = level(contentChance)
  out[n++] = pair(level(contentChance), contentMean)
  out[n++] = quoted
  out[n++] = pair(quoted, sides)
  out[n++] = size
  out[n++] = pair(size, sides)
  out[n++] = pair(contents.length, sides)
  out[n++] = pair(hashAt(context, first.start), sides)
  out[n++] = pair(hashAt(context, last.end), sides)
  if (cue) {
    const isTogether = context.sentenceStart[cue.start] === context.sentenceStart[first.start]
    out[n++] = hashAt(context, cue.end - 1)
    out[n++] = hashAt(context, cue.start)
    out[n++] = pair(hashAt(context, cue.end - 1), sides)
    out[n++] = pair(hashAt(context, cue.end), sides)
    out[n++] = pair(cue.end - cue.start, sides)
    out[n++] = pair(isTogether ? 1 : 0, pair(inQuote, sides))
  }
  if (again) {
    const agreed = Math.round(again.agreed * 8)
    out[n++] = level(again.chance)
    out[n++] = pair(level(again.chance), contentMean)
    out[n++] = agreed
    out[n++] = pair(agreed, sides)
    out[n++] = pair(agreed, Number(again.sameSource))
    out[n++] = pair(level(again.chance), pair(agreed, inQuote))
  }
  if (source) {
    out[n++] = hashAt(context, source.end - 1)
    out[n++] = step(source.end - source.start)
  }
  return n
}
