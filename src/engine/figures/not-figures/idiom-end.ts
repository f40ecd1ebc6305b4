import { NUMBER_IDIOMS } from '../../lexicon/idioms.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { wordAt } from '../tokens/token-tests.ts'

interface Idiom {
  /** Words before the number. */
  before: readonly string[]
  /** The number and the words behind it. */
  words: readonly string[]
}

const BY_NUMBER = new Map<string, Idiom[]>()
for (const phrase of NUMBER_IDIOMS) {
  const [before = '', words = ''] = phrase.split('|')
  const idiom = { before: before.split(' ').filter(Boolean), words: words.split(' ') }
  const number = idiom.words[0]!
  BY_NUMBER.set(number, [...(BY_NUMBER.get(number) ?? []), idiom])
}

/** Last token of an idiom whose number begins at token `at` and counts nothing: `at one point`, `cloud nine`; -1 where none stands. */
export function idiomEnd(tokens: FigureTokens, at: number): number {
  const idioms = BY_NUMBER.get(wordAt(tokens, at))
  if (!idioms) return -1
  const found = idioms.find(({ before, words }) => stands(tokens, at - before.length, [...before, ...words]))
  return found ? at + found.words.length - 1 : -1
}

const stands = (tokens: FigureTokens, start: number, words: readonly string[]): boolean =>
  words.every(
    (word, step) => wordAt(tokens, start + step) === word && (step === 0 || tokens.gap[start + step]! <= LINE),
  )
