import { distinctiveWords, wordsOfName } from '../../engine/index.ts'
import { WORDS_BESIDE_NAMES } from '../lexicon/words-beside-names.ts'

const nameWords = (name: string): string[] => distinctiveWords(name, WORDS_BESIDE_NAMES)

/** Whether every word of `part` stands in `whole`, and there is one. */
export const holds = (whole: string, part: string): boolean => {
  const words = wordsOfName(whole)
  const wanted = nameWords(part)
  return wanted.length > 0 && wanted.every((word) => words.includes(word))
}

const initialsOf = (name: string): string =>
  name
    .match(/\p{Lu}/gu)
    ?.join('')
    .toLowerCase() ?? ''

/** Whether two names mean one party: titles aside, the words of one hold those of the other, or it is the other's initials. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)]
  if (isPart(a, b) || isPart(b, a)) return true
  const [joined, otherJoined] = [a.join(''), b.join('')]
  const isInitials = (short: string, long: string) => short.length > 1 && short === initialsOf(long)
  return joined === otherJoined || isInitials(joined, other) || isInitials(otherJoined, one)
}

const isPart = (part: string[], whole: string[]): boolean =>
  part.length > 0 && part.every((word) => whole.includes(word))
