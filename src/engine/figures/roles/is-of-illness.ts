import { ILLNESSES, INJURING } from '../../lexicon/casualty-clauses.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isGlued, wordAt } from '../tokens/token-tests.ts'

/** How far about a count, in tokens, its sentence tells what brought people to hospital. */
const REACH = 30

const endsSentence = (tokens: FigureTokens, at: number): boolean =>
  wordAt(tokens, at) === '' || (/^[.;]$/.test(wordAt(tokens, at)) && !isGlued(tokens, at + 1))

/** Words of the sentence about token `at`, as far as the reach. */
function wordsAbout(tokens: FigureTokens, at: number): string[] {
  const words: string[] = []
  for (let i = at - 1; i > at - REACH && i >= 0 && tokens.gap[i + 1]! <= LINE && !endsSentence(tokens, i); i--)
    words.push(wordAt(tokens, i))
  for (let i = at; i < at + REACH && !endsSentence(tokens, i); i++) words.push(wordAt(tokens, i))
  return words
}

/** `Twelve flu patients were admitted to hospital`: who is ill is not injured, unless the sentence tells of violence as well. */
export function isOfIllness(tokens: FigureTokens, at: number): boolean {
  const words = wordsAbout(tokens, at)
  return words.some((word) => ILLNESSES.has(word)) && !words.some((word) => INJURING.has(word))
}

/** Whether the sentence tells of violence or an accident, and of no illness: `Clashes left nine officers in hospital`. */
export function isOfViolence(tokens: FigureTokens, at: number): boolean {
  const words = wordsAbout(tokens, at)
  return words.some((word) => INJURING.has(word)) && !words.some((word) => ILLNESSES.has(word))
}
