import { readRoundCues } from '../tagger/arguments/read-round-cues.ts'
import { buildContext, type Context } from '../tagger/features/context.ts'
import { EDGES } from '../tagger/labelling/edges.ts'
import { joinLinks } from '../tagger/linking/join.ts'
import { ARGUMENT_TAGS } from '../tagger/model/argument-tags.ts'
import type { Field, Model } from '../tagger/model/model.ts'
import type { PackedModel } from '../tagger/model/packed.ts'
import { TAGS } from '../tagger/model/tags.ts'
import { unpack, unpackField } from '../tagger/model/unpack.ts'
import { labelWhole } from '../tagger/read-all.ts'
import { ARGUMENT_SETTINGS, argumentSequences, type FirstRead } from './argument-sequences.ts'
import { buildSequences } from './build-sequences.ts'
import { linkChoices, trustChoices } from './choices.ts'
import type { Gold } from './gold.ts'
import { learn } from './learn.ts'
import { learnRanker } from './learn-ranker.ts'
import type { Learned } from './learned.ts'
import { listWords, type WordList } from './list-words.ts'
import { pack, packField } from './pack.ts'
import type { Sequence } from './sequence.ts'

/** What was learned, and what the texts without one part each taught: the text at index `i` is new to `others[i % others.length]`. */
interface Trained {
  model: PackedModel
  others: Model[]
}

const BITS = 20
const LINK_BITS = 16
/** The texts are cut in so many parts, and each is labelled by what the others teach: what comes after must learn from mistakes too. */
const FOLDS = 3
const NOTHING = { arguments: null, link: new Float32Array(2), trust: new Float32Array(2) }

/**
 * Learns everything from gold texts: labels (a conditional random field), joins (a conditional logit), the reading round
 * cues (another field) and trust (another logit), each on what those before it make of texts that they had not seen.
 * The same texts give the same model.
 *
 * @param report told what is being done.
 */
export function train(golds: Gold[], report: (message: string) => void = () => {}): Trained {
  const list = listWords(golds)
  const bare: Learned = { node: new Float32Array(TAGS << BITS), edge: new Float32Array(EDGES * TAGS * TAGS) }
  const { vocabulary } = unpack(pack(list, bare, BITS, NOTHING))
  const texts = golds.map((gold) => ({ ...gold, context: buildContext(gold.text, gold.reading, vocabulary) }))
  report(`${texts.length} texts, ${list.words.length} words known`)
  const labels = learnLabels(texts, list, report)
  const { link, read } = readTexts(texts, labels.others)
  report('joins learned')
  const again = learnArguments(read, report)
  const others = labels.others.map((model, fold) => ({ ...model, link, arguments: again.others[fold]! }))
  const rest = (fold: number) => read.filter((_, index) => index % FOLDS !== fold)
  return {
    model: pack(list, meanOf(labels.learned), BITS, {
      arguments: meanOf(again.learned),
      link,
      trust: learnTrust(read, (index) => others[index % FOLDS]!),
    }),
    others: others.map((model, fold) => ({ ...model, trust: learnTrust(rest(fold), () => model) })),
  }
}

/** What is learned without each part. */
interface Folds<Of> {
  learned: Learned[]
  others: Of[]
}

/** The first pass. */
function learnLabels(
  texts: readonly (Gold & { context: Context })[],
  list: WordList,
  report: (message: string) => void,
): Folds<Model> {
  const sequences = buildSequences(texts, BITS)
  const settings = { tags: TAGS, rows: 1 << BITS, edges: EDGES, epochs: 10, rate: 0.04, dropout: 0.5, average: 4 }
  const learned = foldsOf(sequences, (rest, fold) => {
    report(`labels without part ${fold + 1} of ${FOLDS}`)
    return learn(rest, settings)
  })
  return { learned, others: learned.map((one) => unpack(pack(list, one, BITS, NOTHING))) }
}

/** The joins, and what labels and joins make of texts that the labels had not seen. */
function readTexts(
  texts: readonly (Gold & { context: Context })[],
  others: readonly Model[],
): { link: Float32Array; read: FirstRead[] } {
  const labelled = texts.map((text, index) => ({ ...text, labels: labelWhole(text.context, others[index % FOLDS]!) }))
  const link = learnRanker(
    labelled.flatMap(({ labels, ...text }) => linkChoices({ ...text, parts: labels.parts })),
    { bits: LINK_BITS },
  )
  const read = labelled.map((text) => ({ ...text, joined: joinLinks(text.context, text.labels.parts, { link }) }))
  return { link, read }
}

/** The reading round cues. */
function learnArguments(read: readonly FirstRead[], report: (message: string) => void): Folds<Field> {
  const settings = { ...ARGUMENT_SETTINGS, rows: 1 << BITS, edges: EDGES }
  const learned = foldsOf(argumentSequences(read, BITS), (rest, fold) => {
    report(`reading round cues without part ${fold + 1} of ${FOLDS}`)
    return learn(rest, settings)
  })
  return { learned, others: learned.map((one) => unpackField(packField(one, BITS, ARGUMENT_TAGS), ARGUMENT_TAGS)) }
}

/** What `learnOne` makes of the sequences of all texts but each part’s. */
const foldsOf = (sequences: Sequence[][], learnOne: (rest: Sequence[], fold: number) => Learned): Learned[] =>
  Array.from({ length: FOLDS }, (_, fold) =>
    learnOne(sequences.filter((_, index) => index % FOLDS !== fold).flat(), fold),
  )

/** The last pass, from what the others make of texts. */
function learnTrust(read: readonly FirstRead[], modelOf: (index: number) => Model): Float32Array {
  // Beliefs are attributions, and not what a page shows: confidence is learned where the marking tells them apart.
  const marked = read.filter(({ attributions }) => attributions.some((gold) => gold.class))
  const choices = (marked.length > 0 ? marked : read).flatMap((text) => {
    const { arguments: model } = modelOf(read.indexOf(text))
    return trustChoices(text, model ? readRoundCues(text.context, text.labels, text.joined, model) : text.joined)
  })
  return learnRanker(choices, { bits: LINK_BITS })
}

/** Models of different parts of the texts err in different places; their mean errs less (Breiman 1996). */
function meanOf(learned: Learned[]): Learned {
  const mean = (arrays: Float32Array[]) => {
    const sum = new Float32Array(arrays[0]?.length ?? 0)
    for (const array of arrays) {
      for (let at = 0; at < sum.length; at++) sum[at] = sum[at]! + array[at]! / arrays.length
    }
    return sum
  }
  return { node: mean(learned.map(({ node }) => node)), edge: mean(learned.map(({ edge }) => edge)) }
}
