import type { LogisticModel } from '../../learned/logistic.ts'

/** How likely two voices contradict each other, by themselves and beside the others that either is in. */
export interface TwoSteps {
  alone: LogisticModel
  among: LogisticModel
}

/** The same in stories that are cut into paragraphs, and in those of a sentence a paragraph. */
interface ContradictionModel {
  cut: TwoSteps
  uncut: TwoSteps
}

/** The model as it lies in the file: most features weigh something in both kinds of stories, so each stands there once. */
export interface PackedContradictions {
  biases: { cut: number; uncut: number }
  /** Weights of each feature in stories that are cut into paragraphs, and in those that are not. */
  alone: Record<string, readonly number[]>
  among: { cut: LogisticModel; uncut: LogisticModel }
}

/** Puts both steps of both models into one table, its features in the order of their letters. */
export function packContradictions({ cut, uncut }: ContradictionModel): PackedContradictions {
  const [one, other] = [cut.alone.weights, uncut.alone.weights]
  const features = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()
  return {
    biases: { cut: cut.alone.bias, uncut: uncut.alone.bias },
    alone: Object.fromEntries(features.map((name) => [name, [one[name] ?? 0, other[name] ?? 0]])),
    among: { cut: cut.among, uncut: uncut.among },
  }
}

/** Takes them apart again; what weighs nothing is left out. */
export function unpackContradictions({ biases, alone, among }: PackedContradictions): ContradictionModel {
  const steps = (kind: 'cut' | 'uncut', at: number): TwoSteps => {
    const weights = Object.entries(alone).flatMap(([name, both]) => (both[at] ? [[name, both[at]] as const] : []))
    return { alone: { bias: biases[kind], weights: Object.fromEntries(weights) }, among: among[kind] }
  }
  return { cut: steps('cut', 0), uncut: steps('uncut', 1) }
}
