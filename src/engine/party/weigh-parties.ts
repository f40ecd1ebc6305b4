import type { Chained } from '../chains/build-chains.ts'
import { STATEMENT_NOUNS } from '../lexicon/statement-nouns.ts'
import { countBefore } from '../text/spans.ts'
import type { Attribution, NameMention, Span } from '../types.ts'
import { partyContext } from './party-context.ts'
import { partyFeatures } from './party-features.ts'
import learned from './party-trees.json' with { type: 'json' }
import { scoreTrees, unpackTrees } from './trees.ts'

const TREES = unpackTrees(learned)

const OWNED = new RegExp(String.raw`[’']s?\s(?:\p{Ll}+\s)?(?:${STATEMENT_NOUNS})\s$`, 'u')

/** Probability of wordings that training texts have seldom or never, and that leave no choice. */
const PLAIN_WORDING = 0.9

/** `Lee’s claim that the road is shut`. */
function isStatementOf(text: string, { cue: [noun], content: [said], chain: [who, ...others] }: Chained): boolean {
  const owner = who?.spans[0]
  if (!noun || !said || !owner || others.length > 0 || !who?.name) return false
  const words = text.slice(owner.start, said.start)
  return owner.end < noun.start && noun.end < said.start && OWNED.test(words) && text.startsWith('that ', said.start)
}

/** `The road is shut, per Northwire.`: what the whole sentence before says, by a name alone. */
function isPlain(text: string, { evidence, cue, content, chain }: Chained, sentences: readonly Span[]): boolean {
  const [who, ...others] = chain
  const [verb, said, words] = [cue[0], content[0], who?.spans[0]]
  if (evidence !== null || others.length > 0 || !verb || !said || !words || content.length > 1) return false
  const isWhole = sentences[countBefore(sentences, said.start + 1) - 1]?.start === said.start
  return (
    isWhole &&
    text.slice(said.end, words.start) === ', per ' &&
    verb.start > said.end &&
    /^\p{Lu}/u.test(who?.name ?? '') &&
    /^[.!?]?(?:\s|$)/u.test(text.slice(words.end, words.end + 2))
  )
}

/**
 * Makes confidence mean what a page says: the probability, 0 to 1, that content and party are both right, by boosted
 * trees over `partyFeatures`. What comes in has how sure the labels and joins were, and how likely the words of the
 * source mean whom they were taken to mean.
 */
export function weighParties(
  text: string,
  attributions: readonly Chained[],
  names: readonly NameMention[],
  sentences: readonly Span[],
): Attribution[] {
  const context = partyContext(attributions, names, sentences)
  return attributions.map((it) => {
    const { antecedentChance: _, evidence: __, ...attribution } = it
    const score = scoreTrees(TREES, partyFeatures(text, it, context))
    const learnt = Math.round(1000 / (1 + Math.exp(-score))) / 1000
    const isSure = isPlain(text, it, sentences) || isStatementOf(text, it)
    return { ...attribution, confidence: isSure ? Math.max(learnt, PLAIN_WORDING) : learnt }
  })
}
