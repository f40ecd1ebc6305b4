import type { Weights } from './measure-likeness.ts'
import type { Reading } from './read-story.ts'
import { terms } from './terms.ts'

/** What headline and first sentences tell, where a news story says what it is about: features with their squared weights. */
export interface Lede {
  names: ReadonlyMap<string, number>
  terms: ReadonlyMap<string, number>
}

const sentencesOfLede = 2

/** A name that stands in the headline tells what the story is about three times as much as one beside it. */
const inHeadline = 3

export function weighLede({ story, sentences, names, glossary }: Reading, { weights }: Weights): Lede {
  const first = sentences.slice(0, sentencesOfLede)
  const headline = new Set(terms(story.title, glossary))
  // What the story does not carry as a feature, the words of its names among it, is left out.
  const weigh = (features: string[], timesOf: (feature: string) => number): Map<string, number> =>
    new Map(
      features.flatMap((feature) => {
        const weight = weights.get(feature)
        return weight === undefined ? [] : [[feature, timesOf(feature) * weight ** 2]]
      }),
    )
  const leading = Array.from(names, ([key, { name }]) => ({
    key,
    leads: terms(name, glossary).some((term) => headline.has(term)),
  }))
  const headlined = new Set(leading.filter(({ leads }) => leads).map(({ key }) => `@${key}`))
  return {
    names: weigh([...headlined, ...first.flatMap((sentence) => sentence.names.map((name) => `@${name}`))], (name) =>
      headlined.has(name) ? inHeadline : 1,
    ),
    terms: weigh([...first.flatMap((sentence) => sentence.terms), ...headline], () => 1),
  }
}
