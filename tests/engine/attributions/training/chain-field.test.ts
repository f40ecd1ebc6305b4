import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPath } from '../../../../src/engine/attributions/tagger/labelling/best-path.ts'
import { type LinearChain, makeRoom } from '../../../../src/engine/attributions/tagger/labelling/chain.ts'
import {
  marginals,
  marginalsAgain,
  marginalsIn,
} from '../../../../src/engine/attributions/tagger/labelling/marginals.ts'
import { buildSteps, type Grammar } from '../../../../src/engine/attributions/tagger/model/steps.ts'

const TAGS = 3
const free: Grammar = () => true
const room = makeRoom(5, buildSteps(new Float32Array(TAGS * TAGS), TAGS, free))

/** A chain whose weights of steps are at hand. */
interface Chain extends LinearChain {
  /** `kinds × tags × tags`. */
  edge: Float32Array
}

const chains = fc.integer({ min: 1, max: 5 }).chain((length) => {
  const weights = (size: number) => fc.array(fc.integer({ min: -20, max: 20 }), { minLength: size, maxLength: size })
  return fc
    .record({ scores: weights(length * TAGS), edge: weights(2 * TAGS * TAGS) })
    .map(({ scores, edge }): Chain => {
      const exact = Float32Array.from(edge, (score) => score / 7)
      return {
        length,
        scores: Float32Array.from(scores, (score) => score / 7),
        edges: Uint8Array.from({ length }, (_, i) => i % 2),
        edge: exact,
        steps: buildSteps(exact, TAGS, free),
      }
    })
})

/** Every path through a chain with its score. */
function allPaths(chain: Chain): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }]
  for (let i = 0; i < chain.length; i++) {
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: TAGS }, (_, tag) => {
        const step = i === 0 ? 0 : chain.edge[(chain.edges[i]! * TAGS + path[i - 1]!) * TAGS + tag]!
        return { path: [...path, tag], score: score + step + chain.scores[i * TAGS + tag]! }
      }),
    )
  }
  return paths
}

describe('the labels of a sentence are the best that the weights allow', () => {
  it('finds the same best path as trying all of them', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const all = allPaths(chain)
        const best = Math.max(...all.map(({ score }) => score))
        const found = bestPath(chain, room).join()
        expect(all.find(({ path }) => path.join() === found)?.score).toBeCloseTo(best, 4)
      }),
    )
  })

  it('never lets a tag follow one that it may not follow', () => {
    const allowed: Grammar = (before, tag) => !(before === 0 && tag === 2)
    fc.assert(
      fc.property(chains, (chain) => {
        const path = bestPath({ ...chain, steps: buildSteps(chain.edge, TAGS, allowed) }, room)
        expect(path[0]).not.toBe(2)
        path.slice(1).forEach((tag, i) => {
          expect(path[i] === 0 && tag === 2).toBe(false)
        })
      }),
    )
  })

  it('gives each label the share of all paths that pass through it', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const all = allPaths(chain).map(({ path, score }) => ({ path, weight: Math.exp(score) }))
        const whole = all.reduce((sum, { weight }) => sum + weight, 0)
        const found = marginals(chain, room)
        for (let i = 0; i < chain.length; i++) {
          for (let tag = 0; tag < TAGS; tag++) {
            const through = all.filter(({ path }) => path[i] === tag).reduce((sum, { weight }) => sum + weight, 0)
            expect(found[i * TAGS + tag]).toBeCloseTo(through / whole, 3)
          }
        }
      }),
    )
  })

  it('gives some tokens the same, and all again after one has changed', () => {
    fc.assert(
      fc.property(chains, fc.nat(4), fc.nat(TAGS - 1), (chain, token, tag) => {
        const at = token % chain.length
        const row = (chances: Float32Array) => chances.slice(at * TAGS, (at + 1) * TAGS)
        const whole = row(marginals(chain, room))
        expect(row(marginalsIn(chain, room, at, at + 1))).toEqual(whole)
        chain.scores[at * TAGS + tag]! += 5
        const again = marginalsAgain(chain, room, at).slice()
        expect(again).toEqual(marginals(chain, room))
      }),
    )
  })
})
