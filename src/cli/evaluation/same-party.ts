import { WORDS_BESIDE_NAMES } from '../lexicon/words-beside-names.ts'

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

function nameWords(name: string): string[] {
  const all = wordsOf(name)
  const names = all.filter((word) => !WORDS_BESIDE_NAMES.has(word))
  return names.length > 0 ? names : all
}

/** Whether every word of `part` stands in `whole`, and there is one. */
export const holds = (whole: string, part: string): boolean => {
  const words = wordsOf(whole)
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

/** Whether words name somebody, and do not only describe: `Two officials` does not. */
export const namesSomebody = (who: string): boolean =>
  /\p{Lu}/u.test(
    who.replace(/^(?:The|A|An|Some|Several|Many|Two|Three|Four|One|Most|Other|Another|His|Her|Their|Its)\b/u, ''),
  )
