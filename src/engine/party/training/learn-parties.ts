import type { Model } from '../../attributions/tagger/model/model.ts'
import type { PackedModel } from '../../attributions/tagger/model/packed.ts'
import { unpack } from '../../attributions/tagger/model/unpack.ts'
import type { Chained } from '../../chains/build-chains.ts'
import { type Chooser, chooseBy } from '../../coreference/antecedents/choose-antecedent.ts'
import { readText } from '../../text/read-text.ts'
import { overlap, totalLength } from '../../text/spans.ts'
import type { Attribution, NameMention, Span } from '../../types.ts'
import { partyFeatures } from '../features/party-features.ts'
import { LADDERS } from '../features/steps.ts'
import { partyContext } from '../party-context.ts'
import { readAttributions } from '../read-attributions.ts'
import type { PackedTrees } from '../trees.ts'
import { type Example, growTrees } from './grow-trees.ts'
import { isPartyRight } from './is-party-right.ts'
import { type AntecedentChoice, choicesOf, learnAntecedents } from './learn-antecedents.ts'
import type { JudgedRow, PartyRow } from './party-row.ts'

/** Smallest share, 0 to 1, of the longer content that a found one and a gold one must have in common. */
const MIN_SHARE = 0.5

/** What the party needs learned: weights of antecedents, and the trees of confidence. */
interface LearnedParties {
  antecedents: Record<string, number>
  trees: PackedTrees
}

/**
 * Learns whom open words mean, and how sure content and party of what is found are. Each text is read with what the
 * others taught, so that what is learned is right of texts that are new. The same rows give the same weights.
 *
 * @param rows gold rows with parties, each with the number of the model in `others` that has not seen it.
 * @param judged texts that no model has seen, with marks that readers judged; `packed` reads them.
 */
export function learnParties(
  rows: readonly PartRow[],
  others: readonly Model[],
  judged: readonly JudgedRow[],
  packed: PackedModel,
): LearnedParties {
  const choices = rows.map(choicesOf)
  const antecedents = learnAntecedents(choices.flat())
  const choose = chooseBy(new Map(Object.entries(antecedents)))
  const model = unpack(packed)
  const shown = judged.flatMap((row) => judgedExamples(row, { model, choose }))
  return { antecedents, trees: growTrees([...examplesOf(rows, others, choices).flat(), ...shown]) }
}

/** What is found again of the marks of a text that readers judged. */
function judgedExamples({ text, publisher, judged }: JudgedRow, learned: { model: Model; choose: Chooser }): Example[] {
  const reading = readText(text)
  const { names, attributions } = readAttributions(text, reading, { ...learned, publisher: publisher ?? undefined })
  const context = partyContext(attributions, names, reading.sentences)
  return attributions.flatMap((found): Example[] => {
    const mark = judged.find((it) => areSame(it.content, found.content) && it.speaker === partyOf(found).speaker)
    return mark ? [{ features: withImplied(partyFeatures(text, found, context)), right: mark.right }] : []
  })
}

const areSame = (spans: readonly [number, number][], content: readonly Span[]): boolean =>
  spans.length === content.length &&
  content.every(({ start, end }, at) => start === spans[at]![0] && end === spans[at]![1])

type PartRow = PartyRow & { part: number }

/** What is found in each text with what the others taught, and whether it is right. */
function examplesOf(
  rows: readonly PartRow[],
  others: readonly Model[],
  choices: readonly AntecedentChoice[][],
): Example[][] {
  const choosers = others.map((_, part) => {
    const seen = choices.filter((_, index) => rows[index]!.part !== part)
    return chooseBy(new Map(Object.entries(learnAntecedents(seen.flat()))))
  })
  return rows.map((row) => {
    const reading = readText(row.text)
    const [model, choose] = [others[row.part]!, choosers[row.part]!]
    const found = readAttributions(row.text, reading, { model, choose, publisher: row.publisher ?? undefined })
    return examplesFrom(row, { ...found, sentences: reading.sentences })
  })
}

/** What was found in a gold text, each with whether content and party are right; what matches a belief is left out. */
function examplesFrom(row: PartyRow, { names, attributions, sentences }: Found): Example[] {
  const { text } = row
  const context = partyContext(attributions, names, sentences)
  const pairs = attributions.flatMap((found, at) =>
    row.attributions.map((gold) => ({ at, gold, share: shareOf(gold.content.map(toSpan), found.content) })),
  )
  pairs.sort((a, b) => b.share - a.share)
  const taken = new Set<object>()
  const matched = new Map<number, PartyRow['attributions'][number]>()
  for (const { at, gold, share } of pairs) {
    if (share < MIN_SHARE || taken.has(gold) || matched.has(at)) continue
    taken.add(gold)
    matched.set(at, gold)
  }
  return attributions.flatMap((found, at): Example[] => {
    const gold = matched.get(at)
    if (gold?.class === 'belief' || gold?.nested) return []
    const right =
      gold !== undefined && isPartyRight({ speaker: gold.speaker, source: gold.source.map(toSpan) }, partyOf(found))
    return [{ features: withImplied(partyFeatures(text, found, context)), right }]
  })
}

/** Each feature, and before it those that it implies. */
const withImplied = (features: readonly string[]): string[] =>
  features.flatMap((feature) => {
    const ladder = LADDERS.find((it) => it.includes(feature))
    return ladder ? ladder.slice(0, ladder.indexOf(feature) + 1) : [feature]
  })

interface Found {
  names: readonly NameMention[]
  attributions: readonly Chained[]
  sentences: readonly Span[]
}

const toSpan = ([start, end]: [number, number]): Span => ({ start, end })

const partyOf = ({ chain: [origin] }: Attribution) => ({ speaker: origin?.name ?? null, source: origin?.spans ?? [] })

function shareOf(a: readonly Span[], b: readonly Span[]): number {
  const common = a.reduce((sum, one) => sum + b.reduce((part, it) => part + overlap(one, it), 0), 0)
  return common / Math.max(totalLength(a), totalLength(b), 1)
}
