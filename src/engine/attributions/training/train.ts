import { buildContext } from '../tagger/features/context.ts'
import { EDGES } from '../tagger/labelling/edges.ts'
import { label } from '../tagger/labelling/label.ts'
import { TAGS } from '../tagger/labelling/tags.ts'
import { joinLinks } from '../tagger/linking/join.ts'
import type { Model } from '../tagger/model/model.ts'
import type { PackedModel } from '../tagger/model/packed.ts'
import { unpack } from '../tagger/model/unpack.ts'
import { buildSequences } from './build-sequences.ts'
import { type Labelled, linkChoices, trustChoices } from './choices.ts'
import type { Gold } from './gold.ts'
import { learn } from './learn.ts'
import { learnRanker } from './learn-ranker.ts'
import type { Learned } from './learned.ts'
import { listWords } from './list-words.ts'
import { pack } from './pack.ts'

/** What was learned, and what the texts without one part each taught: the text at index `i` is new to `others[i % others.length]`. */
interface Trained {
  model: PackedModel
  others: Model[]
}

const BITS = 20
const LINK_BITS = 16
/** The texts are cut in so many parts, and each is labelled by what the others teach: joining must learn from mistakes too. */
const FOLDS = 3
const NONE = new Float32Array(2)

/**
 * Learns all three passes from gold texts: labels (a conditional random field), joins and trust (conditional logits,
 * on labels of texts that the labeller had not seen). The same texts give the same model.
 *
 * @param report told what is being done.
 */
export function train(golds: Gold[], report: (message: string) => void = () => {}): Trained {
  const list = listWords(golds)
  const bare: Learned = { node: new Float32Array(TAGS << BITS), edge: new Float32Array(EDGES * TAGS * TAGS) }
  const { vocabulary } = unpack(pack(list, bare, BITS, NONE, NONE))
  const texts: Labelled[] = golds.map((gold) => ({
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
  const learned = [whole]
  const others: Model[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = learn(sequences.filter((_, index) => index % FOLDS !== fold).flat(), settings)
    const model = unpack(pack(list, rest, BITS, NONE, NONE))
    learned.push(rest)
    others.push(model)
    texts.forEach((text, index) => {
      if (index % FOLDS === fold) text.parts = label(text.context, model)
    })
    report(`labels without part ${fold + 1} of ${FOLDS}`)
  }
  const { link, trust } = learnJoins(texts, { ...unpack(pack(list, bare, BITS, NONE, NONE)) })
  const model = pack(list, meanOf(learned), BITS, link, trust)
  return {
    model,
    others: others.map((other, fold) => ({
      ...other,
      ...learnJoins(
        texts.filter((_, index) => index % FOLDS !== fold),
        other,
      ),
    })),
  }
}

/** The second and third pass, from labels of texts that the labeller had not seen. */
function learnJoins(texts: readonly Labelled[], labeller: Model): Pick<Model, 'link' | 'trust'> {
  const link = learnRanker(texts.flatMap(linkChoices), { bits: LINK_BITS })
  // Beliefs are attributions, and not what a page shows: confidence is learned where the marking tells them apart.
  const marked = texts.filter(({ attributions }) => attributions.some((gold) => gold.class))
  const choices = (marked.length > 0 ? marked : texts).flatMap((text) =>
    trustChoices(text, joinLinks(text.context, text.parts, { ...labeller, link })),
  )
  return { link, trust: learnRanker(choices, { bits: LINK_BITS }) }
}

/** Models of parts of the texts and of all of them err in different places; their mean errs less (Breiman 1996). */
function meanOf(learned: Learned[]): Learned {
  const mean = (arrays: Float32Array[]) => {
    const sum = new Float32Array(arrays[0]?.length ?? 0)
    for (const array of arrays) {
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (array[at] as number) / arrays.length
    }
    return sum
  }
  return { node: mean(learned.map(({ node }) => node)), edge: mean(learned.map(({ edge }) => edge)) }
}
