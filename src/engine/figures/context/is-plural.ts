import { irregularPlurals, numberSingulars } from '../../lexicon/noun-phrases.ts'

/** A plural by its form or by list. */
export function isPlural(word: string): boolean {
  if (irregularPlurals.has(word)) return true
  if (/(children|women|people)$/.test(word) || (word.endsWith('men') && word.length > 5)) return true
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith('is') &&
    !numberSingulars.has(word)
  )
}
