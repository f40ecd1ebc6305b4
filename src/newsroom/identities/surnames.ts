import { LEADING_SURNAMES } from '../lexicon/bodies.ts'
import { normaliseName } from '../names/normalise-name.ts'
import type { StoryReading } from '../story/read-story.ts'

/** Surnames of the people whom the stories name in full: a body that is called by one alone may be one of them. */
export function listSurnames(readings: StoryReading[]): Set<string> {
  const words = new Set<string>()
  for (const { story } of readings)
    for (const { name, kind } of story.names)
      if (kind === 'person' && name.includes(' ')) words.add(name.slice(name.lastIndexOf(' ') + 1))
  return new Set(Array.from(words, normaliseName))
}

/** Behind a surname that leads the given name, by which a portrait calls whom it has named in full: `penghua` of `liu penghua`. */
export function givenOf(key: string): string | null {
  const [first = '', given = '', more] = key.split(' ')
  return more === undefined && given.length > 3 && LEADING_SURNAMES.has(first) && !LEADING_SURNAMES.has(given)
    ? given
    : null
}

/** The last word, and the first where it is a surname that leads; of `chris chan king-chi` the second. */
export function surnamesOf(key: string): string[] {
  const words = key.split(' ')
  if (words.length > 2 && LEADING_SURNAMES.has(words[1]!) && !LEADING_SURNAMES.has(words[0]!)) return [words[1]!]
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return LEADING_SURNAMES.has(first) && !LEADING_SURNAMES.has(last) ? [first] : [last]
}
