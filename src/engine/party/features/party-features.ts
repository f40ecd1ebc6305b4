import type { Chained } from '../../chains/build-chains.ts'
import type { PartyContext } from '../party-context.ts'
import { adjacencyFeatures } from './adjacency-features.ts'
import { contentFeatures } from './content-features.ts'
import { cueFeatures } from './cue-features.ts'
import { shapeFeatures } from './shape-features.ts'
import { mentionForm, sourceFeatures } from './source-features.ts'
import { EVIDENCE, level, stepOf } from './steps.ts'

/**
 * What tells whether the party of an attribution is the one that the text means: how it is mentioned, how it was
 * resolved, who else could be meant, and how the words stand to each other. Each feature is a word of its own, so that
 * weights can be read; what is measured in steps has the highest, which implies the others (`LADDERS`).
 */
export function partyFeatures(text: string, attribution: Chained, context: PartyContext): string[] {
  const { chain, cue, kind, confidence, antecedentChance, evidence } = attribution
  const [origin] = chain
  const span = origin?.spans[0]
  const words = span ? text.slice(span.start, span.end) : ''
  const mention = mentionForm(words)
  const out = [
    '',
    `kind ${kind}`,
    `mention ${mention}`,
    `chain ${Math.min(chain.length, 3)}`,
    origin?.name ? 'known' : 'unknown',
    stepOf('trust', level(confidence)),
    antecedentChance === null ? 'names itself' : stepOf('meant', level(antecedentChance)),
    ...(evidence ? EVIDENCE.map((name) => stepOf(name, level(evidence[name]))) : ['no evidence']),
    ...(evidence?.sameSource ? ['same source'] : []),
    ...ofStory(attribution, context),
    ...contentFeatures(text, attribution, context),
  ]
  const cueText = cue.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ')
  out.push(`cue whole ${cueText}`)
  for (const word of cueText.match(/\p{L}+/gu)?.slice(0, 4) ?? []) out.push(`cue ${word}`)
  if (/\b(?:was|were|been|be|being|is|are)\s\p{L}+(?:ed|d|t|ld|wn)\b/u.test(cueText))
    out.push('passive', `passive ${mention}`)
  return [
    ...out,
    ...cueFeatures(text, attribution, context),
    ...sourceFeatures(text, attribution, mention, context),
    ...shapeFeatures(text, attribution, context),
    ...adjacencyFeatures(text, attribution, mention, context),
  ]
}

/** How it lies among the others, and how they fare. */
function ofStory(attribution: Chained, { places, originCounts, ease }: PartyContext): string[] {
  const place = places.get(attribution)
  const times = originCounts.get(attribution.chain[0]?.name ?? '') ?? 0
  return [
    stepOf('ease', level(ease)),
    stepOf('heard', Math.min(6, Math.round(2 * Math.log2(times + 1)))),
    ...(place
      ? [
          `nesting ${place.nesting}`,
          `beside ${Math.min(3, place.beside)}`,
          ...(place.follows ? ['same as before'] : []),
        ]
      : []),
  ]
}
