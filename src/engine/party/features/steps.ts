import { type LevelScale, levelOf } from '../../attributions/tagger/features/level.ts'

/** Steps of probability, and of whatever else is measured. */
const LEVELS: LevelScale = { floor: 0.002, most: 9, perUnit: 1.5 }
/** The step of a probability. */
export const level = (chance: number): number => levelOf(chance, LEVELS)

/** Probabilities of `Evidence` that are measured in steps. */
export const EVIDENCE = [
  'content',
  'first',
  'last',
  'cue',
  'source',
  'sourceChance',
  'contentChance',
  'again',
  'agreed',
  'edges',
] as const
/** What is measured in steps. */
const MEASURES = ['trust', 'meant', 'size', ...EVIDENCE, 'ease', 'heard'] as const
type Measure = (typeof MEASURES)[number]

/** Words for all steps of each measure, from the lowest on: each implies those before it, `trust 4` that `trust 3`. */
export const LADDERS: readonly (readonly string[])[] = MEASURES.map((name) =>
  Array.from({ length: 2 * LEVELS.most + 1 }, (_, step) => `${name} ${step - LEVELS.most}`),
)
const LADDER_OF = Object.fromEntries(MEASURES.map((name, at) => [name, LADDERS[at]!])) as Record<
  Measure,
  readonly string[]
>

/** The highest step that a number reaches. */
export const stepOf = (name: Measure, value: number): string => LADDER_OF[name][value + LEVELS.most]!
