import { GIVER_STOPS, OFFICE_NOUNS } from '../../lexicon/settings.ts'
import { speakerWords } from '../subjects/speaker-words.ts'
import type { Assertion } from '../types.ts'

/** Shorter words tell no two speakers apart. */
const MIN_LETTERS = 3

/** Whether one of two voices speaks of the other, and whether either holds an office. */
export function speakerFeatures(a: Assertion, b: Assertion): string[] {
  const [one, other] = [wordsFor(a), wordsFor(b)]
  return [
    ...(isNamedIn(b.text, one) ? ['b names a'] : []),
    ...(isNamedIn(a.text, other) ? ['a names b'] : []),
    ...(isNamedIn(a.part, other) ? ['a part names b'] : []),
    ...(one.some((word) => OFFICE_NOUNS.has(word)) ? ['a office'] : []),
    ...(other.some((word) => OFFICE_NOUNS.has(word)) ? ['b office'] : []),
  ]
}

const wordsFor = (one: Assertion): string[] =>
  [...speakerWords(one)].filter((word) => word.length >= MIN_LETTERS && !GIVER_STOPS.has(word))

function isNamedIn(text: string, words: string[]): boolean {
  const said = new Set(text.toLowerCase().match(/[\p{L}\p{N}-]+/gu))
  return words.some((word) => said.has(word))
}
