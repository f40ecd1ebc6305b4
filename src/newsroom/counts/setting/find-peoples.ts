import type { Memo } from '../../memo/create-memo.ts'
import { keyName } from '../../names/key-name.ts'

/** Keys of the peoples that a text speaks of, as adjectives: that of `Russian` for Russian and Russians. */
export function findPeoples(text: string, memo: Memo): string[] {
  const words = text.match(/\b\p{Lu}\p{L}{3,}(?:ans?|ese|ish|i|(?<![so]|ys)is)\b/gu) ?? []
  return [...new Set(words.map((word) => keyName(word.replace(/(?<=an|i)s$/, ''), memo)))]
}

/** Whether a people is that of a country, both as keys: Russian of Russia, but not Austrian of Australia. */
export function isOfCountry(people: string, country: string): boolean {
  let shared = 0
  while (shared < people.length && people[shared] === country[shared]) shared++
  return shared >= MIN_ROOT && people.length - shared <= MAX_ENDING && country.length - shared <= MAX_ENDING - 1
}

/** Letters that both have at least, and that either has behind them at most. */
const MIN_ROOT = 4
const MAX_ENDING = 3
