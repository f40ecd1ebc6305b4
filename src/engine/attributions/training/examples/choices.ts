import { overlap, totalLength } from '../../../text/spans.ts'
import type { Context } from '../../tagger/features/context.ts'
import { TRUST_FEATURES, trustFeatures } from '../../tagger/linking/confidence.ts'
import type { Joined } from '../../tagger/linking/join.ts'
import { candidatesFor, countParts, type LabelledPart, PAIR_FEATURES, pairFeatures } from '../../tagger/linking/link.ts'
import { CUE } from '../../tagger/model/tags.ts'
import type { Gold, TokenRange } from '../gold.ts'
import type { Choice } from '../learn-ranker.ts'

/** A gold text with what the labeller found in it. */
interface Labelled extends Gold {
  context: Context
  parts: LabelledPart[]
}

/** Smallest share of the longer content that a found one and a gold one have in common, to be the same. */
const MIN_SHARED = 0.5

function tokensIn(part: LabelledPart, ranges: TokenRange[]): number {
  return ranges.reduce((sum, [start, end]) => sum + overlap(part, { start, end }), 0)
}

/** For every content its right cue, and for every right cue its source, among those found. */
export function linkChoices({ context, parts, attributions }: Labelled): Choice[] {
  const counts = countParts(parts, context.count)
  const cues = parts.filter(({ tag }) => tag === CUE)
  const sources = parts.filter(({ tag }) => tag < CUE)
  const features = new Int32Array(PAIR_FEATURES)
  const choices: Choice[] = []
  for (const part of parts) {
    if (part.tag < CUE) continue
    const isCue = part.tag === CUE
    const size = ({ cue, content }: Gold['attributions'][number]) => tokensIn(part, isCue ? cue : content)
    const gold = attributions.reduce<Gold['attributions'][number] | null>(
      (best, one) => (size(one) > (best ? size(best) : 0) ? one : best),
      null,
    )
    if (isCue && !gold) continue
    const candidates = candidatesFor(part, isCue ? sources : cues, context)
    const right = gold ? candidates.findIndex((other) => tokensIn(other, isCue ? gold.source : gold.cue) > 0) : -1
    choices.push({
      options: [...candidates, null].map((other) =>
        features.slice(0, pairFeatures(context, part, other, counts, features)),
      ),
      right: right < 0 ? candidates.length : right,
    })
  }
  return choices
}

/**
 * For every joined attribution whether the gold has a report whose content is half the same and whose source is the
 * same: what a page may show.
 */
export function trustChoices({ context, attributions }: Omit<Labelled, 'parts'>, joined: Joined[]): Choice[] {
  const features = new Int32Array(TRUST_FEATURES)
  return joined.map((one) => {
    const found = totalLength(one.contents)
    const right = attributions.some(({ content, source, ...gold }) => {
      if (gold.class === 'belief') return false
      const sameSource = one.source ? tokensIn(one.source, source) > 0 : source.length === 0
      if (!sameSource) return false
      const size = content.reduce((sum, [start, end]) => sum + end - start, 0)
      const shared = one.contents.reduce((sum, part) => sum + tokensIn(part, content), 0)
      return shared / Math.max(size, found) >= MIN_SHARED
    })
    const count = trustFeatures(context, one, features)
    return { options: [features.slice(0, count), new Int32Array(0)], right: right ? 0 : 1 }
  })
}
