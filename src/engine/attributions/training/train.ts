import { buildContext, type Context } from '../tagger/features/context.ts'
import { EDGES } from '../tagger/labelling/edges.ts'
import { joinLinks } from '../tagger/linking/join.ts'
import { ARGUMENT_GRAMMAR, ARGUMENT_TAGS } from '../tagger/model/argument-tags.ts'
import type { Field, Model } from '../tagger/model/model.ts'
import type { PackedModel } from '../tagger/model/packed.ts'
import { TAGS } from '../tagger/model/tags.ts'
import { unpack, unpackField } from '../tagger/model/unpack.ts'
import { labelWhole, readAgain } from '../tagger/read-all.ts'
import { ARGUMENT_SETTINGS, argumentSequences, type FirstRead } from './examples/argument-sequences.ts'
import { buildSequences } from './examples/build-sequences.ts'
import { linkChoices, trustChoices } from './examples/choices.ts'
import { EDGE_SETTINGS, edgeChoices } from './examples/edge-choices.ts'
import type { Sequence } from './examples/sequence.ts'
import type { Gold } from './gold.ts'
import { learn } from './learn.ts'
import { learnRanker } from './learn-ranker.ts'
import type { Learned } from './learned.ts'
import { listWords, type WordList } from './list-words.ts'
import { pack, packField } from './pack.ts'

/**
 * What was learned, and what the texts without one part each taught: the text at index `i` is new to
 * `others[i % others.length]`.
 */
interface Trained {
  model: PackedModel
  others: Model[]
}

const BITS = 20
const LINK_BITS = 16
/** The texts are cut in so many parts, and each is labelled by what the others teach: what comes after must learn from mistakes too. */
const FOLDS = 3
const NOTHING = { arguments: null, edges: null, link: new Float32Array(2), trust: new Float32Array(2) }

/**
 * Learns everything from gold texts: labels (a conditional random field), joins (a conditional logit), the reading round
 * cues (another field), edges and trust (logits), each on what those before it make of texts that they had not seen.
 * The same texts give the same model.
 *
 * @param retold other tellings of some of the texts, which teach labels, joins and edges, and not how sure to be.
 * @param report told what is being done.
 */
export function train(
  golds: Gold[],
  retold: readonly Retold[] = [],
  report: (message: string) => void = () => {},
): Trained {
  const list = listWords(golds)
  const bare: Learned = { node: new Float32Array(TAGS << BITS), edge: new Float32Array(EDGES * TAGS * TAGS) }
  const { vocabulary } = unpack(pack(list, bare, BITS, NOTHING))
  const whole: Parted<Gold>[] = [
    ...golds.map((gold, index) => ({ ...gold, part: index % FOLDS })),
    ...retold.map(({ gold, of }) => ({ ...gold, part: of % FOLDS })),
  ]
  const texts = whole.map((gold) => ({ ...gold, context: buildContext(gold.text, gold.reading, vocabulary) }))
  report(`${texts.length} texts, ${list.words.length} words known`)
  const labels = learnLabels(texts, list, report)
  const { link, read } = readTexts(texts, labels.others)
  report('joins learned')
  const again = learnArguments(read, report)
  const edges = learnRanker(
    read.flatMap((text) => edgeChoices(text, again.others[text.part]!)),
    EDGE_SETTINGS,
  )
  report('edges learned')
  const others = labels.others.map((model, fold) => ({ ...model, link, edges, arguments: again.others[fold]! }))
  const originals = read.slice(0, golds.length)
  return {
    model: pack(list, meanOf(labels.learned), BITS, {
      arguments: meanOf(again.learned),
      edges,
      link,
      trust: learnTrust(originals, ({ part }) => others[part]!),
    }),
    others: others.map((model, fold) => ({
      ...model,
      trust: learnTrust(
        originals.filter(({ part }) => part !== fold),
        () => model,
      ),
    })),
  }
}

/** A text and the number of the part that it is in. */
type Parted<Text> = Text & { part: number }

/** Another telling of the text at index `of`: it is in the same part, so that no part teaches what is its own. */
interface Retold {
  gold: Gold
  of: number
}

/** What is learned without each part. */
interface Folds<Of> {
  learned: Learned[]
  others: Of[]
}

/** The first pass. */
function learnLabels(
  texts: readonly Parted<Gold & { context: Context }>[],
  list: WordList,
  report: (message: string) => void,
): Folds<Model> {
  const sequences = buildSequences(texts, BITS)
  const settings = { tags: TAGS, rows: 1 << BITS, edges: EDGES, epochs: 10, rate: 0.04, dropout: 0.5, average: 4 }
  const learned = foldsOf(sequences, texts, (rest, fold) => {
    report(`labels without part ${fold + 1} of ${FOLDS}`)
    return learn(rest, settings)
  })
  return { learned, others: learned.map((one) => unpack(pack(list, one, BITS, NOTHING))) }
}

/** The joins, and what labels and joins make of texts that the labels had not seen. */
function readTexts(
  texts: readonly Parted<Gold & { context: Context }>[],
  others: readonly Model[],
): { link: Float32Array; read: Parted<FirstRead>[] } {
  const labelled = texts.map((text) => ({ ...text, labels: labelWhole(text.context, others[text.part]!) }))
  const link = learnRanker(
    labelled.flatMap(({ labels, ...text }) => linkChoices({ ...text, parts: labels.parts })),
    { bits: LINK_BITS },
  )
  const read = labelled.map((text) => ({ ...text, joined: joinLinks(text.context, text.labels.parts, { link }) }))
  return { link, read }
}

/** The reading round cues. */
function learnArguments(read: readonly Parted<FirstRead>[], report: (message: string) => void): Folds<Field> {
  const settings = { ...ARGUMENT_SETTINGS, rows: 1 << BITS, edges: EDGES }
  const learned = foldsOf(argumentSequences(read, BITS), read, (rest, fold) => {
    report(`reading round cues without part ${fold + 1} of ${FOLDS}`)
    return learn(rest, settings)
  })
  return { learned, others: learned.map((one) => unpackField(packField(one, BITS, ARGUMENT_TAGS), ARGUMENT_GRAMMAR)) }
}

/** What `learnOne` makes of the sequences of all texts but each part’s. */
const foldsOf = (
  sequences: readonly Sequence[][],
  texts: readonly Parted<object>[],
  learnOne: (rest: Sequence[], fold: number) => Learned,
): Learned[] =>
  Array.from({ length: FOLDS }, (_, fold) =>
    learnOne(sequences.filter((_, index) => texts[index]!.part !== fold).flat(), fold),
  )

/** The last pass, from what the others make of texts. */
function learnTrust(read: readonly Parted<FirstRead>[], modelOf: (text: Parted<FirstRead>) => Model): Float32Array {
  // Beliefs are attributions, and not what a page shows: confidence is learned where the marking tells them apart.
  const marked = read.filter(({ attributions }) => attributions.some((gold) => gold.class))
  const choices = (marked.length > 0 ? marked : read).flatMap((text) =>
    trustChoices(text, readAgain(text, modelOf(text))),
  )
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
