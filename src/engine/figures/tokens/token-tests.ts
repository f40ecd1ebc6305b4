import { FIGURE_WORD, type FigureTokens, GLUED, LINE, NUMBER } from './scan-tokens.ts'

/** Small questions about tokens that every reader asks. */

export const isWord = (tokens: FigureTokens, at: number): boolean =>
  at >= 0 && at < tokens.size && tokens.kind[at] === FIGURE_WORD

export const isNumber = (tokens: FigureTokens, at: number): boolean =>
  at >= 0 && at < tokens.size && tokens.kind[at] === NUMBER

/** Whether token `at` is glued to the token before it. */
export const isGlued = (tokens: FigureTokens, at: number): boolean => at < tokens.size && tokens.gap[at] === GLUED

/** Whether token `at` may go on with what stands before it: no blank line in between. */
export const follows = (tokens: FigureTokens, at: number): boolean => at < tokens.size && tokens.gap[at]! <= LINE

export const wordAt = (tokens: FigureTokens, at: number): string =>
  at >= 0 && at < tokens.size ? tokens.word[at]! : ''

export const rawAt = (tokens: FigureTokens, at: number): string =>
  at >= 0 && at < tokens.size ? tokens.text.slice(tokens.start[at], tokens.end[at]) : ''

/** Whether token `at` begins with a capital letter. */
export function isCapital(tokens: FigureTokens, at: number): boolean {
  if (!isWord(tokens, at)) return false
  const code = tokens.text.charCodeAt(tokens.start[at]!)
  if (code < 128) return code >= 65 && code <= 90
  const first = tokens.text.charAt(tokens.start[at]!)
  return first !== first.toLowerCase()
}

export const isHyphen = (mark: string): boolean => mark === '-' || mark === '‐' || mark === '‑'

/** Marks that may join the two ends of a range. */
export const isDash = (mark: string): boolean => isHyphen(mark) || mark === '–' || mark === '−' || mark === '—'

/** Whether token `at` opens a sentence, as far as the marks before it tell. */
export function opensSentence(tokens: FigureTokens, at: number): boolean {
  if (at === 0 || tokens.gap[at]! >= LINE) return true
  const before = wordAt(tokens, at - 1)
  if (before === '.') return tokens.gap[at] !== GLUED && (tokens.end[at - 2] ?? 0) - (tokens.start[at - 2] ?? 0) > 2
  return (
    before === '!' ||
    before === '?' ||
    before === ':' ||
    before === '“' ||
    before === '‘' ||
    before === '"' ||
    before === '•'
  )
}

/** The token after `at`, past one hyphen glued on both sides. */
export function pastHyphen(tokens: FigureTokens, at: number): number {
  const joined = isHyphen(wordAt(tokens, at + 1)) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2)
  return joined ? at + 2 : at + 1
}
