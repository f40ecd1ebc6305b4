import { softmax } from '../../attributions/tagger/linking/rank.ts'
import { markOutlets } from '../../chains/relays/mark-outlets.ts'
import { listFeatures } from '../../coreference/antecedents/candidate-features.ts'
import { chooseAntecedent } from '../../coreference/antecedents/choose-antecedent.ts'
import { resolveSpeakers } from '../../coreference/resolve-speakers.ts'
import { findNames } from '../../names/find-names.ts'
import { readText } from '../../text/read-text.ts'
import type { Span } from '../../types.ts'
import { haveSameWords, isPartyRight } from './is-party-right.ts'
import type { PartyRow } from './party-row.ts'

/** The features of every candidate, and which of them are right. */
export interface AntecedentChoice {
  options: string[][]
  right: boolean[]
}

/** Features seen fewer times than this in training are left out. */
const MIN_COUNT = 3
const PASSES = 40
const RATE = 0.1
const REGULARISATION = 0.05

/**
 * Learns whom pronouns, descriptions and unworded sources mean: a conditional logit (McFadden 1974) over the candidates
 * of every open source, several of which may be right, by AdaGrad (Duchi et al. 2011). The same choices give the same
 * weights.
 *
 * @param all what `choicesOf` gives for gold texts.
 * @returns Weight by feature, three decimals.
 */
export function learnAntecedents(all: readonly AntecedentChoice[]): Record<string, number> {
  const choices = all.filter(({ right }) => right.some(Boolean) && !right.every(Boolean))
  const counts = new Map<string, number>()
  for (const { options } of choices)
    for (const list of options) for (const it of list) counts.set(it, (counts.get(it) ?? 0) + 1)
  const weights = new Map([...counts].filter(([, count]) => count >= MIN_COUNT).map(([it]) => [it, 0]))
  const squares = new Map<string, number>()
  for (let pass = 0; pass < PASSES; pass++) for (const choice of choices) takeStep(choice, weights, squares)
  const rounded = [...weights].map(([it, weight]): [string, number] => [it, Math.round(weight * 1000) / 1000])
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function takeStep(
  { options, right }: AntecedentChoice,
  weights: Map<string, number>,
  squares: Map<string, number>,
): void {
  const chances = softmax(options.map((list) => list.reduce((sum, it) => sum + (weights.get(it) ?? 0), 0)))
  const mass = chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0)
  const gradients = new Map<string, number>()
  options.forEach((list, i) => {
    const error = chances[i]! - (right[i] ? chances[i]! / Math.max(mass, 1e-9) : 0)
    for (const it of list) gradients.set(it, (gradients.get(it) ?? 0) + error)
  })
  for (const [it, error] of gradients) {
    const weight = weights.get(it)
    if (weight === undefined) continue
    const gradient = error + REGULARISATION * weight
    const square = (squares.get(it) ?? 1) + gradient * gradient
    squares.set(it, square)
    weights.set(it, weight - (RATE * gradient) / Math.sqrt(square))
  }
}

/** The open sources of a gold text, with all candidates and which of them are right: `Lee`’s lawyer is not `Lee`. */
export function choicesOf({ text, attributions }: PartyRow): AntecedentChoice[] {
  const { sentences, tokens, quotations } = readText(text)
  const golds = attributions.map((it) => ({ ...it, spans: wordsOf(it) }))
  const sources = golds.map(({ spans }) => spans)
  const contents = attributions.map(({ content }) => content.map(([start, end]) => ({ start, end })))
  const names = markOutlets(text, findNames(text, sentences, tokens, sources.flat(), contents.flat()))
  const choices: AntecedentChoice[] = []
  resolveSpeakers(text, sources, { names, sentences, quotations, contents }, (mention, candidates, features) => {
    const { span } = mention.context
    const gold = golds.find(({ spans: [first] }) => first && first.start <= span.start && span.end <= first.end)
    // `an outcry among bankers, | who |`: weighed where the people stand, of which the gold says nothing.
    if (!gold) return chooseAntecedent(mention, candidates, features)
    const right = candidates.map(({ resolution: { name } }) =>
      isPartyRight(
        { speaker: gold.speaker, source: gold.spans.filter(isWorded) },
        { speaker: name, source: [span].filter(isWorded) },
      ),
    )
    const exact = candidates.map(
      ({ resolution: { name } }, i) =>
        right[i]! && name !== null && gold.speaker !== null && haveSameWords(gold.speaker, name),
    )
    choices.push({ options: features.map(listFeatures), right: exact.some(Boolean) ? exact : right })
    return chooseAntecedent(mention, candidates, features)
  })
  return choices
}

const isWorded = ({ start, end }: Span): boolean => end > start

/** The words of a gold source; where it has none, the place where what it says begins. */
function wordsOf({ source, content }: PartyRow['attributions'][number]): Span[] {
  const spans = source.map(([start, end]): Span => ({ start, end }))
  const at = content[0]?.[0]
  return spans.length > 0 || at === undefined ? spans : [{ start: at, end: at }]
}
