import { DEMONYMS } from '../../../lexicon/places.ts'
import { knownKind } from '../../../names/known-kind.ts'
import { classOfNoun } from '../agreement.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'

/** Characters before a name in which it is told of which country its bearer is. */
const REACH = 60
/** First mentions of somebody in which a story says what they are. */
const MAX_MENTIONS = 40
/** Letters that a country and its people have in common: `Russia`, `Russian`. */
const MIN_ROOT = 4

/**
 * `The Russian leader` is nobody whom the story calls the leader of North Korea, `North Korea’s leader Kim Jong Un`, and nowhere
 * anything of Russia. What has another name than its people, as the Dutch and the Netherlands have, tells nothing.
 */
export function isOfOtherCountry(open: OpenMention, { entity }: Antecedent): boolean {
  const people = open.words.split(/\s+/u).find((word) => DEMONYMS.has(word))
  if (!people || entity?.kind !== 'person' || classOfNoun(open.head) !== 'person') return false
  const { text } = open.context
  const lands = entity.mentions.slice(0, MAX_MENTIONS).flatMap(({ start }) => landBefore(text, start) ?? [])
  const isOf = (land: string): boolean => land.startsWith(people.slice(0, MIN_ROOT))
  if (lands.length === 0 || lands.some(isOf)) return false
  return lands.every((land) => DEMONYMS.has(land)) || isNamedAsItsLand(people)
}

/** The country that stands before what somebody is: `Selm’s president | Ann Lee`, `Selmian President | Ann Lee`. */
function landBefore(text: string, end: number): string | null {
  const [, people, land] = LAND.exec(text.slice(Math.max(0, end - REACH), end)) ?? []
  if (people !== undefined && DEMONYMS.has(people)) return people
  return land !== undefined && knownKind(land) === 'place' ? land.split(' ').at(-1)! : null
}

/** With the few words of an office between. */
const LAND = /(?:(\p{Lu}\p{Ll}+)|(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)[’']s)\s(?:(?:\p{Ll}+|\p{Lu}\p{Ll}+)[\s-]){1,3}$/u

/** Whether a people is called after its country: `Russian`, `Israeli`, `Japanese`. */
const isNamedAsItsLand = (people: string): boolean =>
  [/n$/u, /ian$/u, /i$/u, /ese$/u].some((ending) => {
    const root = people.replace(ending, '')
    return root !== people && [root, `${root}a`].some((land) => knownKind(land) === 'place')
  })
