import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { SIGNS_OF_SPEECH } from '../../lexicon/saying-verbs.ts'
import { FINITE_AUXILIARIES } from '../../lexicon/verb-shapes.ts'

/** Words of a phrase that its shape is told by. */
const MAX_WORDS = 5

/**
 * A word’s class as its letters tell it: a function word is a class of its own, others are told by capitals, digits and
 * endings; `none` for no word.
 */
export function wordClass(word: string): string {
  if (word === '') return 'none'
  if (/^["“‘']/u.test(word)) return 'quote'
  if (/^\d/u.test(word)) return 'number'
  const lower = word.toLowerCase()
  if (FUNCTION_WORDS.has(lower)) return lower
  if (/^\p{Lu}{2,}$/u.test(word)) return 'CAPITALS'
  if (/^\p{Lu}/u.test(word)) return 'Capital'
  return /(?:ly|ing|ed|s)$/u.exec(lower)?.[0] ?? 'other'
}

/** The classes of the first words of a phrase. */
export const phraseShape = (words: readonly string[]): string => words.slice(0, MAX_WORDS).map(wordClass).join(' ')

/** Words as they stand between white space, the first `most` of them. */
export const splitAtSpace = (text: string, most?: number): string[] => {
  const words = text.trim()
  return words === '' ? [] : words.split(/\s+/u, most)
}

/** Whether a finite auxiliary stands in a passage. */
export const hasAuxiliary = (words: string): boolean => AUXILIARY.test(words)

const AUXILIARY = new RegExp(String.raw`\s(?:${FINITE_AUXILIARIES}|have|do)\s|n[’']t\s`, 'u')

/** Whether a passage has a word by which somebody speaks in it. */
export const hasSpeech = (words: string): boolean => SPEECH.test(words)

const SPEECH = new RegExp(String.raw`\b(?:${SIGNS_OF_SPEECH})\b`, 'u')
