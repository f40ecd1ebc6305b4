import { step } from './atoms.ts'
import type { Context } from './context.ts'
import type { Joined } from './join.ts'
import type { Part } from './link.ts'
import { mix, pair } from './mix.ts'
import type { Model } from './model.ts'
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

/** Steps of probability, finer near 0 and 1. */
function level(chance: number): number {
  const odds = Math.log((chance + 1e-4) / (1 - chance + 1e-4))
  return Math.max(-8, Math.min(8, Math.round(odds * 1.5)))
}

/** Writes what trust looks at to `out`; returns how many features. */
export function trustFeatures(context: Context, joined: Joined, out: Int32Array): number {
  const { cue, source, contents, sourceChance, contentChance } = joined
  const { word, quote, quoteSize } = context
  let n = 0
  let template = 0
  const put = (value: number) => {
    out[n++] = mix(200 + ++template, value)
  }
  const wordAt = (i: number) => (i < 0 || i >= context.count ? 1 : (word[i] as number))
  const worst = (of: (part: Part) => number) => level(contents.reduce((least, part) => Math.min(least, of(part)), 1))
  const first = contents[0] as Part
  const last = contents.at(-1) as Part
  const inQuote = (quote[first.start] as number) > 0 ? 1 : 0
  const quoted = inQuote ? 1 + (quoteSize[first.start] as number) : 0
  const words = contents.reduce((sum, { start, end }) => sum + end - start, 0)
  const contentMean = worst(({ mean }) => mean)
  const contentFirst = worst((part) => part.first)
  const contentLast = worst((part) => part.last)
  const cueMean = cue ? level(cue.mean) : 9
  const sides = pair(cue ? Number(first.start < cue.start) : 2, cue && source ? Number(source.start < cue.start) : 2)
  put(0)
  put(sides)
  put(contentMean)
  put(contentFirst)
  put(contentLast)
  put(pair(contentMean, pair(contentFirst, contentLast)))
  put(cueMean)
  put(pair(cueMean, contentMean))
  put(pair(cueMean, pair(sides, inQuote)))
  put(cue ? level(cue.first) : 9)
  put(source ? level(source.mean) : 9)
  put(pair(source ? 1 : 0, level(sourceChance)))
  put(level(contentChance))
  put(pair(level(contentChance), contentMean))
  put(quoted)
  put(pair(quoted, sides))
  put(step(words))
  put(pair(step(words), sides))
  put(pair(contents.length, sides))
  put(pair(wordAt(first.start), sides))
  put(pair(wordAt(last.end), sides))
  if (cue) {
    put(wordAt(cue.end - 1))
    put(wordAt(cue.start))
    put(pair(wordAt(cue.end - 1), sides))
    put(pair(wordAt(cue.end), sides))
    put(pair(cue.end - cue.start, sides))
    put(pair(context.sentenceStart[cue.start] === context.sentenceStart[first.start] ? 1 : 0, pair(inQuote, sides)))
  }
  if (source) {
    put(wordAt(source.end - 1))
    put(step(source.end - source.start))
  }
  return n
}
