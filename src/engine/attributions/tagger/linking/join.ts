import type { Context } from '../features/context.ts'
import { STOP } from '../features/shapes.ts'
import type { Model } from '../model/model.ts'
import { CONTENT_RIGHT, CUE } from '../model/tags.ts'
import { candidatesFor, countParts, type LabelledPart, type LinkCounts, PAIR_FEATURES, pairFeatures } from './link.ts'
import { scoreOf, softmax } from './rank.ts'

/** Parts that belong together, and how sure the joining was of each. */
export interface Joined {
  cue: LabelledPart | null
  source: LabelledPart | null
  contents: LabelledPart[]
  /** Probability that the source is the cue's; of having none where there is none. */
  sourceChance: number
  /** Least probability that a content is the cue's. */
  contentChance: number
  /** What the reading round the cue adds, where it has one. */
  again?: SecondReading
}

/** How the reading round a cue sees it, and how far it agrees with the first. */
interface SecondReading {
  /** Probability that it is a cue. */
  chance: number
  /** Share of the contents in common, 0 to 1. */
  agreed: number
  /** Probability that contents begin and end where they do, of the least sure. */
  edges: number
  /** Whether both have the same source, or none. */
  sameSource: boolean
}

/** Somebody speaks in a quotation: that nobody does must be so much likelier. */
const UNLIKELY = 0.15
/** Words behind a quotation in which its own verb still stands: `“Where?” the old man asked.` */
const NEXT = 4

/** Second pass: gives every content its cue and every cue its source. Results are in the order of their cues. */
export function joinLinks(context: Context, parts: LabelledPart[], model: Pick<Model, 'link'>): Joined[] {
  const cues = parts.filter(({ tag }) => tag === CUE)
  const sources = parts.filter(({ tag }) => tag < CUE)
  const counts = countParts(parts, context.count)
  const chooser = { link: model.link, counts, features: new Int32Array(PAIR_FEATURES) }
  const joined: Joined[] = []
  const byCue = new Map<LabelledPart, Joined>()
  for (const cue of cues) {
    const { best, chance } = choose(context, cue, candidatesFor(cue, sources, context), chooser)
    const one: Joined = { cue, source: best, contents: [], sourceChance: chance, contentChance: 1 }
    byCue.set(cue, one)
    joined.push(one)
  }
  for (const part of parts) {
    if (part.tag < CONTENT_RIGHT) continue
    const spoken = context.quote[part.start]! > 0
    const candidates = candidatesFor(part, cues, context)
    const near = spoken ? withoutNext(context, part, candidates) : candidates
    const { best, chance } = choose(context, part, near, chooser, spoken)
    const owner = best && byCue.get(best)
    if (owner) {
      owner.contents.push(part)
      owner.contentChance = Math.min(owner.contentChance, chance)
    } else if (spoken) {
      joined.push({ cue: null, source: null, contents: [part], sourceChance: 1, contentChance: chance })
    }
  }
  return joined.filter(({ contents }) => contents.length > 0)
}

/** `“We will go,” he said. “Soon.” The army denied it.`: what is said to a full stop belongs to who spoke before. */
function withoutNext(
  { quoteTo, shape, paragraphStart }: Context,
  part: LabelledPart,
  candidates: LabelledPart[],
): LabelledPart[] {
  const end = quoteTo[part.start]!
  const start = paragraphStart[part.start]!
  if (shape[end - 2] !== STOP) return candidates
  const before = candidates.filter((other) => other.start < part.start && other.start >= start)
  return before.length > 0 ? candidates.filter((other) => other.start < end + NEXT) : candidates
}

/** What a choice looks at, and room for features. */
interface Chooser {
  link: Float32Array
  counts: LinkCounts
  features: Int32Array
}

function choose(
  context: Context,
  part: LabelledPart,
  candidates: LabelledPart[],
  { link, counts, features }: Chooser,
  isSpoken = false,
): { best: LabelledPart | null; chance: number } {
  const options: (LabelledPart | null)[] = [...candidates, null]
  const chances = softmax(
    options.map((other) => scoreOf(link, features, pairFeatures(context, part, other, counts, features))),
  )
  let best = 0
  const least = isSpoken ? UNLIKELY : 1
  chances.forEach((chance, index) => {
    const isNone = index === options.length - 1
    if (chance * (isNone ? least : 1) > chances[best]!) best = index
  })
  return { best: options[best] ?? null, chance: chances[best]! }
}
