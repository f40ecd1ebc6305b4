import { softmax } from '../tagger/linking/rank.ts'

/** One choice: the features of every option, and which was right. An option without features scores 0. */
export interface Choice {
  options: Int32Array[]
  right: number
}

interface RankerOptions {
  /** The table has `2 ** bits` weights. */
  bits: number
  /** Passes over the choices. Default: 6. */
  epochs?: number
  /** Step of AdaGrad. Default: 0.025. */
  rate?: number
  seed?: number
}

/** Trains a conditional logit (McFadden 1974) over hashed features with AdaGrad. Same input, same weights. */
export function learnRanker(
  choices: Choice[],
  { bits, epochs = 6, rate = 0.025, seed = 1 }: RankerOptions,
): Float32Array {
  const mask = (1 << bits) - 1
  const weights = new Float32Array(1 << bits)
  const squares = new Float32Array(1 << bits).fill(1)
  const order = choices.map((_, index) => index)
  let state = seed
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      const j = state % (i + 1)
      const held = order[i]!
      order[i] = order[j]!
      order[j] = held
    }
    for (const index of order) {
      const { options, right } = choices[index]!
      const chances = softmax(
        options.map((features) => features.reduce((sum, feature) => sum + weights[feature & mask]!, 0)),
      )
      options.forEach((features, option) => {
        const gradient = chances[option]! - Number(option === right)
        if (Math.abs(gradient) < 1e-3) return
        for (const feature of features) {
          const at = feature & mask
          const sum = squares[at]! + gradient * gradient
          squares[at] = sum
          weights[at] = weights[at]! - (rate * gradient) / Math.sqrt(sum)
        }
      })
    }
  }
  return weights
}
