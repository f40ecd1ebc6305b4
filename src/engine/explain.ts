import { hiddenBecause } from './annotations/list-detected.ts'
import { SHOWN_CONFIDENCE } from './annotations/shown-confidence.ts'
import { chancesOf, chooseAntecedent } from './coreference/antecedents/choose-antecedent.ts'
import { isRead } from './languages/is-read.ts'
import { readAttributions } from './party/read-attributions.ts'
import { weighParties } from './party/weigh-parties.ts'
import { readText } from './text/read-text.ts'
import type { AnnotateOptions, Attribution, Evidence } from './types.ts'

/** Why an attribution is what it is. */
export interface AttributionExplanation {
  attribution: Attribution
  /** How sure labels and joins were of its parts, each 0 to 1; null where the wording decided alone. */
  evidence: Evidence | null
  /** Whom the words of its origin may mean, likeliest first; empty where they name it. */
  candidates: PossibleParty[]
  /** Why a page does not show it, in words; null when it does. */
  hidden: string | null
}

/** Somebody whom words may mean, and how likely; `name` null: nobody who is named or described. */
export interface PossibleParty {
  name: string | null
  chance: number
}

/**
 * Why each attribution of a text is what it is, those too that no page shows, in text order. The attributions are those
 * of `annotate`, without what the text says of sources elsewhere.
 *
 * @param text any text.
 * @returns nothing for a text in no language that is read. Never throws.
 */
export function explain(text: string, options: AnnotateOptions = {}): AttributionExplanation[] {
  if (!isRead(text, options.language)) return []
  const reading = readText(text)
  const weighed = new Map<number, PossibleParty[]>()
  const { names, attributions } = readAttributions(text, reading, {
    publisher: options.publisher,
    choose: (mention, candidates, features) => {
      const chances = chancesOf(features)
      const byName = new Map<string | null, number>()
      candidates.forEach(({ resolution: { name } }, at) => {
        byName.set(name, (byName.get(name) ?? 0) + chances[at]!)
      })
      const all = [...byName].map(([name, chance]) => ({ name, chance }))
      weighed.set(
        mention.context.span.start,
        all.sort((a, b) => b.chance - a.chance),
      )
      return chooseAntecedent(mention, candidates, features)
    },
  })
  return weighParties(text, attributions, names, reading.sentences).map((attribution, at) => {
    const { evidence, antecedentChance, chain, content } = attributions[at]!
    const start = chain[0]?.spans[0]?.start ?? content[0]?.start ?? -1
    return {
      attribution,
      evidence,
      candidates: antecedentChance === null ? [] : (weighed.get(start) ?? []),
      hidden: hiddenBecause(text, attribution, SHOWN_CONFIDENCE),
    }
  })
}
