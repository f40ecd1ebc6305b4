import { buildSequences } from './build-sequences.ts'
import { buildContext, type Context } from './context.ts'
import { EDGES } from './edges.ts'
import type { Gold, Range } from './gold.ts'
import { type Joined, join } from './join.ts'
import { label } from './label.ts'
import { type Learned, learn } from './learn.ts'
import { type Choice, learnRanker } from './learn-ranker.ts'
import { candidatesFor, countParts, PAIR_FEATURES, type Part, pairFeatures } from './link.ts'
import { listWords } from './list-words.ts'
import type { Model } from './model.ts'
import { type PackedModel, pack } from './pack.ts'
import { CUE, TAGS } from './tags.ts'
import { TRUST_FEATURES, trustFeatures } from './trust.ts'
import { unpack } from './unpack.ts'

const BITS = 20
const LINK_BITS = 16
/** The texts are cut in so many parts, and each is labelled by what the others teach: joining must learn from mistakes too. */
const FOLDS = 3
const NONE = new Float32Array(2)

interface Text extends Gold {
  context: Context
  parts: Part[]
}

/**
 * Learns all three passes from gold texts: labels (a conditional random field), joins and trust (conditional logits,
 * on labels of texts that the labeller had not seen). The same texts give the same model.
 *
 * @param report told what is being done.
 */
export function train(golds: Gold[], report: (message: string) => void = () => {}): PackedModel {
  const list = listWords(golds)
  const bare: Learned = { node: new Float32Array(TAGS << BITS), edge: new Float32Array(EDGES * TAGS * TAGS) }
  const { vocabulary } = unpack(pack(list, bare, BITS, NONE, NONE))
  const texts: Text[] = golds.map((gold) => ({
    ...gold,
    context: buildContext(gold.text, gold.reading, vocabulary),
    parts: [],
  }))
  const sequences = buildSequences(texts, BITS)
  report(`${texts.length} texts, ${list.words.length} words known`)
  const settings = { tags: TAGS, rows: 1 << BITS, edges: EDGES, epochs: 10, rate: 0.04, dropout: 0.5, average: 4 }
  const whole = learn(sequences.flat(), {
    ...settings,
    report: (epoch, loss) => report(`labels, pass ${epoch + 1}: ${loss.toFixed(0)}`),
  })
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = learn(sequences.filter((_, index) => index % FOLDS !== fold).flat(), settings)
    const model = unpack(pack(list, others, BITS, NONE, NONE))
    texts.forEach((text, index) => {
      if (index % FOLDS === fold) text.parts = label(text.context, model)
    })
    report(`labels without part ${fold + 1} of ${FOLDS}`)
  }
  const link = learnRanker(texts.flatMap(linkChoices), { bits: LINK_BITS })
  const model: Model = { ...unpack(pack(list, bare, BITS, link, NONE)), link }
  const choices = texts.flatMap((text) => trustChoices(text, join(text.context, text.parts, model)))
  const trust = learnRanker(choices, { bits: LINK_BITS })
  report(`${choices.length} attributions weighed`)
  return pack(list, whole, BITS, link, trust)
}

function overlap({ start, end }: Part, ranges: Range[]): number {
  return ranges.reduce((sum, range) => sum + Math.max(0, Math.min(range[1], end) - Math.max(range[0], start)), 0)
}

/** For every content its right cue, and for every right cue its source, among those found. */
function linkChoices({ context, parts, attributions }: Text): Choice[] {
  const counts = countParts(parts, context.count)
  const cues = parts.filter(({ tag }) => tag === CUE)
  const sources = parts.filter(({ tag }) => tag < CUE)
  const features = new Int32Array(PAIR_FEATURES)
  const choices: Choice[] = []
  for (const part of parts) {
    if (part.tag < CUE) continue
    const isCue = part.tag === CUE
    const size = ({ cue, content }: Gold['attributions'][number]) => overlap(part, isCue ? cue : content)
    const gold = attributions.reduce<Gold['attributions'][number] | null>(
      (best, one) => (size(one) > (best ? size(best) : 0) ? one : best),
      null,
    )
    if (isCue && !gold) continue
    const candidates = candidatesFor(part, isCue ? sources : cues, context)
    const right = gold ? candidates.findIndex((other) => overlap(other, isCue ? gold.source : gold.cue) > 0) : -1
    choices.push({
      options: [...candidates, null].map((other) =>
        features.slice(0, pairFeatures(context, part, other, counts, features)),
      ),
      right: right < 0 ? candidates.length : right,
    })
  }
  return choices
}

/** For every joined attribution whether the gold has one whose content is half the same. */
function trustChoices({ context, attributions }: Text, joined: Joined[]): Choice[] {
  const features = new Int32Array(TRUST_FEATURES)
  return joined.map((one) => {
    const found = one.contents.reduce((sum, { start, end }) => sum + end - start, 0)
    const right = attributions.some(({ content }) => {
      const size = content.reduce((sum, [start, end]) => sum + end - start, 0)
      const shared = one.contents.reduce((sum, part) => sum + overlap(part, content), 0)
      return shared / Math.max(size, found) >= 0.5
    })
    const count = trustFeatures(context, one, features)
    return { options: [features.slice(0, count), new Int32Array(0)], right: right ? 0 : 1 }
  })
}
